import { compileContents } from "../../src/forms/contents/compileContents";
import { compileDashboard } from "../../src/forms/dashboard/compileDashboard";
import { compileF4 } from "../../src/forms/F4/compileF4";
import { compileAnalysis } from "../../src/forms/analysis/compileAnalysis";
import { compileAttainment } from "../../src/forms/attainment/compileAttainment";
import { compileClientAnalysis } from "../../src/forms/clientAnalysis/compileClientAnalysis";
import { compileClientCards } from "../../src/forms/clientCards/compileClientCards";
import { compileCompetitorNews } from "../../src/forms/competitorNews/compileCompetitorNews";
import { factsOn } from "../../src/plan/checking/facts/facts";
import { compileFindings } from "../../src/forms/findings/compileFindings";
import { findingRows } from "../../src/forms/findings/findingRows";
import { compileInquiry } from "../../src/forms/inquiry/compileInquiry";
import { check } from "../../src/plan/checking/check";
import type { Course } from "../../src/plan/course/courseOf";
import { compileProgress } from "../../src/forms/progress/compileProgress";
import { compileOwn } from "../../src/forms/workbook/compilePersonal";
import { FORMS } from "../../src/forms/forms";
import { compileHandedOut } from "../../src/forms/workbook/compileHandedOut";
import { compileRecords } from "../../src/forms/workbook/compileRecords";
import { allAtOnce } from "../../src/plan/steps/steps";
import type { AllTexts } from "../../src/i18n/allTexts";
import type { PlanFile } from "../../src/plan/file/planFile";
import type { SheetSpec } from "../../src/sheet/spec/spec";
import { underway } from "./F4/courses";
import { example, exampleFiles } from "./examples";
import { scoreSheets } from "./F9/cards";

const PERSONAL = FORMS.filter((form) => form.per === "person");
/** On which reports are looked at. */
const DAY = "2026-06-30";

const languages = ["zh-CN", "en"] as const;

/**
 * Every sheet that one workbook can have for a plan: each example plan in both languages. They are made when they are asked for: whoever
 * needs only a few of them does not wait for all.
 */
export const allSheets: readonly { readonly name: string; readonly specs: readonly SheetSpec[] }[] = exampleFiles.flatMap(
  ({ name, file }) =>
    languages.map((language) => {
      let made: readonly SheetSpec[] | undefined;
      return {
        name: `${name} in ${language}`,
        get specs() {
          return (made ??= sheetsOf(name, { ...file, language }));
        },
      };
    }),
);

/** For what languages make no difference to: each example in one of them, turn about; the samples and the hostile names in both. */
export const sheetsTurnAbout = allSheets.filter(({ name }, place) => /^(sample|hostile)/.test(name) || place % 4 === 0 || place % 4 === 3);

function sheetsOf(name: string, file: PlanFile): readonly SheetSpec[] {
  const { specs, plan, texts: words } = example(name, file);
  const { course, shown } = underway(file);
  const { managers } = course.current.inputs;
  const facts = factsOn(course, DAY);
  const all: readonly SheetSpec[] = [
    ...specs,
    ...compileRecords({ inputs: plan.inputs, course: null, issued: [] }, words, () => true),
    ...managers.map((_, manager) => compileF4(course, words, { manager, month: 3 })),
    ...managers.map((_, manager) => compileProgress(course, words, manager)),
    ...managers.slice(0, 2).flatMap((_, manager) => compileHandedOut(course, words, { manager, month: 3 })),
    compileAnalysis(facts, { type: "window" }, words),
    ...facts.people.map((person) => compileAttainment(facts, person, 2, words)),
    compileClientAnalysis(facts, 2, words),
    compileCompetitorNews(facts, words),
    compileClientCards(facts, words),
    ...findingsSheets(course, words),
    compileDashboard({ course, plan: shown, isThere: () => false }, words),
    ...PERSONAL.flatMap((form) => ["", plan.inputs.managers[0]?.id ?? ""].map((who) => compileOwn(form, plan.inputs, who, words, null))),
    ...scoreSheets({ ...plan, inputs: { ...plan.inputs, actuals: [], changes: [] } }),
  ];
  const once = [...new Map(all.map((spec) => [spec.key, spec])).values()];
  const tabs = once.map(({ key, name: tab }) => ({ key, tab }));
  return [...once, compileContents(tabs, plan.inputs, words)];
}

function findingsSheets(course: Course, words: AllTexts): readonly SheetSpec[] {
  const checked = check(course, `${course.current.inputs.year}-06-30`);
  const rows = allAtOnce(
    findingRows(checked, { followUps: [], seen: new Map() }, words, ([list = ""]) => ({ sheet: String(list), address: "A5" })),
  );
  const { inputs } = course.current;
  return [compileFindings(checked, rows, words), ...inputs.managers.map((one) => compileInquiry(one, rows, inputs, checked.on, words))];
}
