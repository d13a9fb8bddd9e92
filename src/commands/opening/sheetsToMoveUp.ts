/** What a plan says on all its sheets, those of the scores included, which an earlier version may have made. */
import type { SheetSpec } from "../../sheet/spec/spec";
import { TEAM } from "../../forms/team/form";
import type { Outcome } from "../outcome/outcome";
import { done } from "../outcome/settle";
import { readCards } from "../scores/readCards";
import { scorable } from "../scores/scoreSheets";
import { scoreSpecs } from "../scores/scoreSpecs";
import { compilePlan } from "../workbook/compilePlan";
import type { PlanRead } from "../workbook/planRead";
import { readPlan } from "../workbook/readPlan";
import { periodsWithSheets } from "../workbook/writePlan";

export interface SheetsToMoveUp {
  readonly read: PlanRead;
  /** Those that every generating writes. */
  readonly plan: readonly SheetSpec[];
  /** The team sheet, and the score sheets that it refers to. */
  readonly others: readonly SheetSpec[];
}

export async function sheetsToMoveUp(): Promise<Outcome<SheetsToMoveUp>> {
  const read = await readPlan();
  if (read.type !== "Done") return read;
  const { inputs, seen } = read.value;
  const own = seen?.own ?? new Map();
  const compiled = compilePlan(read.value, periodsWithSheets(inputs, own, []), (key) => own.has(key));
  if (compiled.type !== "Done") return compiled;
  const { plan, specs } = compiled.value;
  const others = own.has(TEAM.keyOf()) ? scoreSpecs(plan.inputs, scorable(await readCards(plan.inputs)), inputs) : [];
  // Without a card that can be read there is nothing to score, and the team sheet stays as it is.
  return done({ read: read.value, plan: specs, others: others.length > 1 ? others : [] }, read.notices);
}
