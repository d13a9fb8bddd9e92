/** What a plan file becomes without a workbook in between: the sheets that the add-in makes of it, as they stand in the end. */
import { compilePlan, type Compiled } from "../../commands/workbook/compilePlan";
import { planIn } from "../../commands/workbook/readPlan";
import { totals } from "../../commands/workbook/totals";
import { WHOLE_PLAN } from "../../commands/workbook/wholePlan";
import { done } from "../../commands/outcome/settle";
import type { Outcome } from "../../commands/outcome/outcome";
import { tieOutIn } from "../../excel/read/readTieOut";
import { F1 } from "../../forms/F1/form";
import { isRecords } from "../../forms/forms";
import { compileInput } from "../../forms/input/compileInput";
import { TIE_OUT } from "../../forms/tieOut/form";
import { compilePersonal } from "../../forms/workbook/compilePersonal";
import { compileRecords } from "../../forms/workbook/compileRecords";
import type { AllTexts } from "../../i18n/allTexts";
import type { Inputs } from "../../plan/inputs/inputs";
import { readingOf } from "../../sheet/spec/reading";
import type { SheetSpec } from "../../sheet/spec/spec";
import { workbookOf } from "../../xlsx/specs/workbookOf";
import { writeXlsx } from "../../xlsx/writeXlsx";
import type { Made } from "./made";

export async function madeStraight(inputs: Inputs, words: AllTexts): Promise<Outcome<Made>> {
  const compiled = compiledFor(inputs, words);
  if (compiled.type !== "Done") return compiled;
  const { typed, plan, specs } = compiled.value;
  const { file, tabs } = workbookOf([typed, specs], F1.keyOf());
  const tieOut = specs.find(({ key }) => TIE_OUT.owns(key));
  return done(
    {
      sheets: specs.flatMap(({ key }) => (isRecords(key) ? [] : [{ key, name: tabs.get(key) ?? key, totals: totals(plan, key) }])),
      checks: tieOut ? tieOutIn(tieOut) : null,
      content: await writeXlsx(file),
    },
    compiled.notices,
  );
}

export interface CompiledSheets extends Compiled {
  /** The sheets that are typed into, as importing the plan file writes them; the input sheet first. */
  readonly typed: readonly [SheetSpec, ...SheetSpec[]];
}

/** Sheets that are typed into are read as they stand in the workbook, so that problems name their cells. */
export function compiledFor(inputs: Inputs, words: AllTexts): Outcome<CompiledSheets> {
  const input = compileInput(inputs, words);
  const records = compileRecords({ inputs, course: null, issued: [] }, words, () => false);
  const typed = [...input, ...records, ...compilePersonal(inputs, words)] as const;
  const readings = (sheets: readonly SheetSpec[]) => new Map(sheets.map((sheet) => [sheet.key, readingOf(sheet)]));
  const read = planIn(readings(input), readings(records), WHOLE_PLAN);
  if (read.type !== "Done") return read;
  const compiled = compilePlan(read.value, [], (key) => typed.some((sheet) => sheet.key === key));
  return compiled.type === "Done" ? done({ ...compiled.value, typed }, [...read.notices, ...compiled.notices]) : compiled;
}
