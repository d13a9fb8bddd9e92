import type { Slice } from "../inputs/inputs";
import type { Plan } from "../cube/plan";
import { unitsOf } from "../change/slice";

/** The holds and bounds that a plan does not keep. */
export function unkept(plan: Plan): readonly Slice[] {
  const { holds, bounds } = plan.inputs;
  const units = (slice: Slice): number => unitsOf(plan, slice);
  return [
    ...holds.filter((hold) => units(hold) !== hold.amount),
    ...bounds.filter((bound) => units(bound) < (bound.min ?? -Infinity) || units(bound) > (bound.max ?? Infinity)),
  ];
}
