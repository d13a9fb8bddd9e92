import { exportPlan } from "../../../src/commands/plan/exportPlan";
import type { LocatedProblem, Outcome } from "../../../src/commands/outcome/outcome";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { readPlan } from "../../../src/commands/workbook/readPlan";
import { readTyped } from "../../../src/excel/read/readTyped";
import type { PersonalForm } from "../../../src/forms/forms";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { compileOwn } from "../../../src/forms/workbook/compilePersonal";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { deviations, formulasOf } from "../../support/formulas";
import { recalculate } from "../../support/libreOffice";
import { plan, read, value } from "../scores/worked";

/** A plan with these lists of people, in the workbook. */
export async function placed(lists: Partial<PlanFile>): Promise<void> {
  value(await importPlan(JSON.stringify({ ...(JSON.parse(plan("three-managers")) as PlanFile), ...lists }), { replace: true }));
}

export async function exported(): Promise<PlanFile> {
  return JSON.parse(value(await exportPlan())) as PlanFile;
}

/** The errors of a command that is expected to be refused: form's sheet, cell, and what it is. */
export function errorsOf(outcome: Outcome<unknown>): readonly (readonly [string | undefined, string | undefined, string])[] {
  if (outcome.type !== "Problems") throw new Error(JSON.stringify(outcome));
  return outcome.problems
    .filter(({ problem }) => problem.level === "error")
    .map(({ problem, place }: LocatedProblem) => [place?.sheet, place?.address, problem.detail.type]);
}

/** Formulas of the supervisor's own sheet whose values are not what the core says: here, or as a file in LibreOffice. */
export async function deviating(form: PersonalForm, file: Uint8Array | null = null): Promise<readonly unknown[]> {
  const key = form.keyOf("");
  const { inputs } = value(await readPlan((own) => own === key));
  const standing = (await readTyped((own) => own === key)).get(key);
  const spec = compileOwn(form, inputs, "", FORM_TEXTS[inputs.language], standing?.reading ?? null);
  const formulas = formulasOf([spec]);
  if (formulas.length === 0) throw new Error("no formulas");
  const values = file === null ? (await read(key, "A1:BZ120")).values : await recalculated(file, standing?.tab ?? "");
  return deviations(formulas, ({ row, column }) => values[row]?.[column] ?? "");
}

async function recalculated(file: Uint8Array, tab: string): Promise<readonly (readonly unknown[])[]> {
  const found = await recalculate(file);
  return found.type === "Recalculated" ? (found.sheets[tab] ?? []) : [];
}
