import { largestRemainder, type LineProblem } from "./largestRemainder";
import type { Tie } from "./roundRatios";

/**
 * The year goes on: closed periods stand at their actuals, and what is left of the target is spread over the open ones in
 * proportion to their plans. 1200 with 100 a month planned and 80, 90, 130 achieved leaves 900 for nine months: 100 each.
 */
export interface RespreadRequest {
  /** The year's target, whole units. */
  readonly total: number;
  /** The plan of every period, ≥ 0. */
  readonly plan: readonly number[];
  /** What the closed periods brought, from the first on; fewer than the periods. */
  readonly actuals: readonly number[];
  readonly whenOver: OverAchievement;
  readonly tie?: Tie;
}

/**
 * When more than the whole target has been achieved already: the open periods get nothing ("zero"), keep their plans ("keep"), or
 * give back what is over ("negative"). With the first two the year comes to more than its target.
 */
export type OverAchievement = "zero" | "keep" | "negative";

export type Respread =
  | {
      readonly type: "Split";
      /** Every period: actuals, then the new plan. */
      readonly cells: readonly number[];
      /** By how many units the year exceeds its target. */
      readonly over: number;
      readonly sharedEqually: boolean;
    }
  | LineProblem;

export function respread({ total, plan, actuals, whenOver, tie = "first" }: RespreadRequest): Respread {
  const open = plan.slice(actuals.length);
  const achieved = sum(actuals);
  const left = remainder(total - achieved, sum(open), whenOver);
  const split = largestRemainder(left, open, { tie });
  if (split.type !== "Split") return split;
  return { type: "Split", cells: [...actuals, ...split.cells], over: achieved + left - total, sharedEqually: split.sharedEqually };
}

/** What the open periods must bring, under the policy for over-achievement. */
export function remainder(left: number, openPlan: number, whenOver: OverAchievement): number {
  if (left >= 0 || whenOver === "negative") return left;
  return whenOver === "keep" ? openPlan : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
