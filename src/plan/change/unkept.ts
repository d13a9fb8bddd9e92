import type { Slice } from "../inputs";
import type { Plan } from "../plan";
import { cubeOf, leavesOf, sumOf } from "./slice";

/** The holds and bounds that a plan does not keep. */
export function unkept(plan: Plan): readonly Slice[] {
  const { holds, bounds } = plan.inputs;
  const units = (slice: Slice): number => sumOf(cubeOf(plan, slice.metric).leaves, leavesOf(plan, slice.metric, [slice]));
  return [
    ...holds.filter((hold) => units(hold) !== hold.amount),
    ...bounds.filter((bound) => units(bound) < (bound.min ?? -Infinity) || units(bound) > (bound.max ?? Infinity)),
  ];
}
