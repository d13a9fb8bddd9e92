/** Sheets that are made of what managers report, or brought up to date, and brought to the front. */
import type { WriteOptions } from "../../excel/write/writeSheets";
import { analysisSteps } from "../../forms/analysis/compileAnalysis";
import { isLive } from "../../forms/analysis/liveCounts";
import { compileAttainment } from "../../forms/attainment/compileAttainment";
import { compileClientAnalysis } from "../../forms/clientAnalysis/compileClientAnalysis";
import { compileClientCards } from "../../forms/clientCards/compileClientCards";
import { compileCompetitorNews } from "../../forms/competitorNews/compileCompetitorNews";
import { isApart } from "../../forms/forms";
import { LOG, VISITS } from "../../forms/lists/form";
import { FORM_TEXTS } from "../../forms/texts";
import { compileRecords } from "../../forms/workbook/compileRecords";
import { factsOf, type Facts } from "../../plan/checking/facts/facts";
import { dayOf } from "../../plan/calendar/date";
import { monthSpans } from "../../plan/checking/facts/span";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Period } from "../../plan/checking/facts/period";
import type { Steps } from "../../plan/steps/steps";
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Outcome, SheetsMade } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { today } from "../outcome/today";
import { writingNotices } from "../outcome/writingNotices";
import { readPlan, type PlanRead } from "../workbook/readPlan";
import { yearNotices } from "../workbook/yearNotices";
import { yearInSlices } from "../workbook/yearOf";
import { inSlices } from "../workbook/inSlices";
import { writeWithContents } from "../workbook/writeWithContents";

/** Which sheets: F11 检查分析 of a period, 工作目标达成情况以及分析报告 of everybody for a month and 月集团客户分析报告 of a month (from 0), 竞争对手动态信息报告, 集团客户档案. */
export type ReportWanted =
  | { readonly type: "analysis"; readonly period: Period }
  | { readonly type: "attainment" | "clientAnalysis"; readonly month: number }
  | { readonly type: "competitorNews" }
  | { readonly type: "clientCards" };

/** @param on the day up to which anything is known. Left out: today */
export function makeReport(wanted: ReportWanted, options: WriteOptions = {}, on = today()): Promise<Outcome<SheetsMade>> {
  return settle(
    async (ledger) => {
      const read = await readPlan(isApart, options);
      if (read.type !== "Done") return read;
      const through = await yearInSlices(read.value, options);
      if (through.type !== "Done") return through;
      const { course } = through.value.year;
      const { managers, language } = course.current.inputs;
      const title = FORM_TEXTS[language].forms.checked[wanted.type];
      const steps = factsOf(course, dayFor(wanted, course.current.inputs, dayOf(on) ?? 0));
      const facts = await inSlices(steps, options, { of: managers.length + STEPS_BESIDE, doing: title });
      const there = [...(read.value.seen?.own.keys() ?? [])];
      const specs = await inSlices(specsOf(wanted, facts, there), options);
      const records = recordsFor(wanted, facts, read.value, there);
      const [first] = specs;
      const { sheets, ...written } = await writeWithContents(ledger, [...records, ...specs], course.current.inputs, {
        ...options,
        ...(first && { show: first.key }),
      });
      return done({ sheets: sheets.filter(({ key }) => specs.some((spec) => spec.key === key)), changed: written.changed }, [
        ...read.notices,
        ...yearNotices(through.value),
        ...writingNotices(written),
      ]);
    },
    { type: "report" },
  );
}

/** Of all together. */
const STEPS_BESIDE = 2;

/** What is said of a month is said as of its last day. */
function dayFor(wanted: ReportWanted, inputs: Inputs, today: number): number {
  const month = "month" in wanted ? monthSpans(inputs)[wanted.month] : undefined;
  return Math.min(today, month?.to ?? today);
}

/** The record sheets that formulas count, with names as the plan has them and columns in our order: so formulas find them. */
function recordsFor(
  wanted: ReportWanted,
  facts: Facts,
  { inputs, ownColumns }: PlanRead,
  there: readonly SheetKey[],
): readonly SheetSpec[] {
  if (wanted.type !== "analysis" || !isLive(facts, there)) return [];
  return compileRecords(
    { inputs, course: null, issued: [] },
    FORM_TEXTS[inputs.language],
    (key) => there.includes(key),
    ownColumns ?? null,
    (id) => id === VISITS.id || id === LOG.id,
  );
}

function* specsOf(wanted: ReportWanted, facts: Facts, there: readonly SheetKey[]): Steps<readonly SheetSpec[]> {
  const texts = FORM_TEXTS[facts.inputs.language];
  switch (wanted.type) {
    case "analysis":
      return [yield* analysisSteps(facts, wanted.period, texts, there)];
    case "attainment": {
      const all: SheetSpec[] = [];
      for (const person of facts.people) {
        all.push(compileAttainment(facts, person, wanted.month, texts));
        yield;
      }
      return all;
    }
    case "clientAnalysis":
      return [compileClientAnalysis(facts, wanted.month, texts)];
    case "competitorNews":
      return [compileCompetitorNews(facts, texts)];
    case "clientCards":
      return [compileClientCards(facts, texts)];
  }
}
