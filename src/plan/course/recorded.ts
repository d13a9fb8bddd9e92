import { amount } from "../numbers/amount";
import { unitsOf } from "../change/slice";
import type { Change } from "../inputs/change";
import { sliceIn } from "./applyChange";
import type { Course } from "./courseOf";

/** The changes of a course with the old totals written down where nobody has: what each revised or moved before it was decided. */
export function recorded({ original, steps }: Course, changes: readonly Change[]): readonly Change[] {
  return changes.map((change, at) => {
    if ((change.type !== "revise" && change.type !== "shift") || change.before !== null) return change;
    const plan = at === 0 ? original : (steps[at - 1]?.plan ?? original);
    const scope = sliceIn(plan, change);
    if (!("metric" in scope)) return change;
    const slice = change.type === "shift" && change.month !== null ? { ...scope, period: change.month - 1 } : scope;
    return { ...change, before: amount(unitsOf(plan, slice)) };
  });
}
