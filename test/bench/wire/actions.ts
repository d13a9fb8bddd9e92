/** What a supervisor does in a year, one after the other in the same workbook: what is measured, and what has to be done before it. */
import { makeDashboard } from "../../../src/commands/months/makeDashboard";
import { makeMonthly } from "../../../src/commands/months/makeMonthly";
import type { Outcome } from "../../../src/commands/outcome/outcome";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { makePeriodSheet } from "../../../src/commands/plan/makePeriodSheet";
import { truth } from "../../../src/commands/truth/truth";
import { readPlan } from "../../../src/commands/workbook/readPlan";
import { makeChange } from "../../../src/commands/year/makeChange";
import { undoChange } from "../../../src/commands/year/undoChange";
import { markerName } from "../../../src/excel/read/marker";
import type { PlanFile } from "../../../src/plan/file/planFile";

export interface Action {
  readonly name: string;
  /** Done before, not measured. */
  readonly before?: (plan: PlanFile) => Promise<unknown>;
  readonly work: (plan: PlanFile) => Promise<Outcome<unknown>>;
}

/** A period that has no sheet of its own yet, a month that has not been handed out. */
const PERIOD = 2;
const MONTH = 1;

export const ACTIONS: readonly Action[] = [
  { name: "import", work: (plan) => importPlan(JSON.stringify(plan), { replace: false }) },
  { name: "generate", work: () => generate() },
  { name: "generate again", work: () => generate() },
  { name: "look", work: () => truth() },
  { name: "generate changed", before: raiseTarget, work: () => generate() },
  { name: "month sheet", work: () => makePeriodSheet(PERIOD) },
  { name: "undo", before: reviseTarget, work: () => undoChange() },
  { name: "monthly", work: () => makeMonthly({ month: MONTH, managers: null }) },
  { name: "dashboard", work: () => makeDashboard() },
];

/** The first product sells one unit more of the first metric in the year, typed on the input sheet. */
async function raiseTarget(plan: PlanFile): Promise<void> {
  const { placeOf } = done(await readPlan());
  const { sheet, address } = placeOf(["products", 0, "target", plan.metrics[0]?.id ?? ""]);
  await Excel.run(async (context) => {
    const cell = context.workbook.names.getItem(markerName(sheet)).getRange().worksheet.getRange(address).load("values");
    await context.sync();
    cell.values = [[Number(cell.values[0]?.[0]) + 1]];
    await context.sync();
  });
}

/** A change of the year to be taken back. */
async function reviseTarget(plan: PlanFile): Promise<void> {
  const [product] = plan.products;
  const [metric] = plan.metrics;
  const total = Number(product?.target[metric?.id ?? ""]) + 13;
  const of = { metric: metric?.id ?? "", product: product?.id ?? "" };
  done(await makeChange({ type: "revise", reason: "better", ...of, month: 3, total: String(total), date: `${plan.year}-03-01`, by: "" }));
}

function done<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
