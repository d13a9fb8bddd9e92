import type { Plan } from "../cube/plan";
import type { Refusal } from "./refusal";
import { cubeOf, leavesOf, sumOf } from "./slice";

export type BrokenBound = Extract<Refusal, { type: "BreaksBound" }>;

/** The first bound of the plan that its amounts do not keep, or null. */
export function brokenBound(plan: Plan, metric: number): BrokenBound | null {
  const { leaves } = cubeOf(plan, metric);
  for (const [bound, slice] of plan.inputs.bounds.entries()) {
    if (slice.metric !== metric) continue;
    const units = sumOf(leaves, leavesOf(plan, metric, [slice]));
    const shortfall = Math.max((slice.min ?? units) - units, units - (slice.max ?? units));
    if (shortfall > 0) return { type: "BreaksBound", bound, slice, units, shortfall };
  }
  return null;
}
