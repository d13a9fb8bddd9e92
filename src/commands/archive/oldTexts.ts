/**
 * Texts past keeping (过期文字): how many there are, all of them in a workbook of their own, and letting them go. Everything that is counted
 * stays, and nothing is done before somebody asks for it.
 */
import { notLoaded } from "../../excel/request/failure";
import { letTextsGo, type CellToClear } from "../../excel/write/letTextsGo";
import { ATTAINMENT } from "../../forms/attainment/form";
import { FINDINGS } from "../../forms/findings/form";
import { isApart } from "../../forms/forms";
import { INQUIRY } from "../../forms/inquiry/form";
import { FORM_TEXTS } from "../../forms/texts";
import { compileRecords } from "../../forms/workbook/compileRecords";
import type { Inputs } from "../../plan/inputs/inputs";
import { entriesWith, lastLetGo, LISTS_WITH_TEXTS, oldTexts, type ListWithTexts, type OldText } from "../../plan/reports/letGo";
import { parseA1 } from "../../sheet/place/address";
import type { SheetKey } from "../../sheet/place/place";
import { findingsThere, withSaid } from "../checking/findingsThere";
import type { NamedFile } from "../months/handedOutFile";
import { fileNames } from "../months/handOut";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { today } from "../outcome/today";
import type { PlanRead } from "../workbook/planRead";
import { readPlan } from "../workbook/readPlan";
import type { WriteOptions } from "../workbook/writePlan";
import { textsBeside } from "./textsBeside";

export interface OldTextsThere {
  readonly keepMonths: number;
  /** The last day whose texts are past keeping. */
  readonly through: string;
  /** Entries that have any, by list; lists without are left out. */
  readonly entries: Readonly<Partial<Record<ListWithTexts, number>>>;
  readonly texts: number;
}

/** @param on by whose calendar texts are past keeping. Left out: today's */
export function oldTextsThere(on = today()): Promise<Outcome<OldTextsThere>> {
  return settle(async () => {
    const read = await readPlan(isApart);
    if (read.type !== "Done") return read;
    const { through, texts } = await pastKeeping(read.value, on);
    const { inputs } = read.value;
    const kept = entriesWith(inputs, texts);
    const entries = LISTS_WITH_TEXTS.flatMap((list) => (kept[list].length === 0 ? [] : [[list, kept[list].length] as const]));
    return done({ keepMonths: inputs.checking.keepMonths, through, entries: Object.fromEntries(entries), texts: texts.length });
  });
}

/** A workbook with all entries that have texts past keeping. Nothing is written into this one. */
export function archiveTexts(on = today()): Promise<Outcome<NamedFile>> {
  return settle(async () => {
    const read = await readPlan(isApart);
    if (read.type !== "Done") return read;
    const { inputs } = read.value;
    const { through, texts, whole } = await pastKeeping(read.value, on);
    const words = FORM_TEXTS[inputs.language];
    const kept = entriesWith(whole, oldTexts(whole, through));
    const [first, ...others] = compileRecords(
      { inputs: { ...inputs, ...kept }, course: null, issued: [] },
      words,
      () => false,
      null,
      (id) => LISTS_WITH_TEXTS.some((list) => list.toLowerCase() === id.toLowerCase()),
    );
    if (first === undefined || texts.length === 0) return { type: "Problems", problems: [] };
    const { handedOutFile } = await import(/* webpackChunkName: "files" */ "../months/handedOutFile").catch(notLoaded);
    const [file = ""] = fileNames([words.forms.checks.archive(through)]);
    return done({ file: `${file}.xlsx`, content: await handedOutFile([first, ...others]) });
  });
}

/** Clears them, or leaves marks that are counted, in the lists, beside findings, and wherever we keep them. That cannot be undone. */
export function letOldTextsGo(
  options: Pick<WriteOptions, "onProgress" | "signal"> = {},
  on = today(),
): Promise<Outcome<{ readonly cells: number }>> {
  return settle(
    async (ledger) => {
      const read = await readPlan(isApart);
      if (read.type !== "Done") return read;
      const { through, texts, whole } = await pastKeeping(read.value, on);
      const beside = textsBeside(oldTexts(whole, through), through);
      const listed = cellsOf(texts, read.value.placeOf);
      const there = [...(read.value.seen?.own.keys() ?? [])];
      const cells = await letTextsGo(
        ledger,
        {
          sheets: there.filter((key) => listed.has(key) || [FINDINGS, INQUIRY, ATTAINMENT].some((form) => form.owns(key))),
          cellsOn: (key, found) => listed.get(key) ?? beside.cellsOn(key, found),
          isGone: beside.isGone,
        },
        options,
      );
      return done({ cells }, read.notices);
    },
    { type: "letGo" },
  );
}

/** @property whole with what was typed beside findings and not taken over yet */
async function pastKeeping({ inputs }: PlanRead, on: string) {
  const through = lastLetGo(on, inputs.checking.keepMonths);
  const whole: Inputs = { ...inputs, followUps: withSaid(inputs, await findingsThere()) };
  return { through, texts: oldTexts(inputs, through), whole };
}

function cellsOf(texts: readonly OldText[], placeOf: PlanRead["placeOf"]): ReadonlyMap<SheetKey, readonly CellToClear[]> {
  const cells = new Map<SheetKey, CellToClear[]>();
  for (const { at, left } of texts) {
    const { sheet, address } = placeOf(at);
    const position = parseA1(address);
    if (position !== null) cells.set(sheet, [...(cells.get(sheet) ?? []), { ...position, left }]);
  }
  return cells;
}
