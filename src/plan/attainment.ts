import { exactSum } from "./exact";

/**
 * How much of a plan was achieved (达成率): 90 of 120 is 0.75. What is not given (null) counts nothing; where there is no
 * plan there is no attainment (null).
 */
export function attainment(actual: number | null, plan: number | null): number | null {
  return plan === null || plan === 0 ? null : (actual ?? 0) / plan;
}

/** Σ actual ÷ Σ plan over the first `through` periods. */
export function cumulativeAttainment(actuals: readonly (number | null)[], plans: readonly (number | null)[], through: number): number | null {
  return attainment(exactSum(actuals.slice(0, through)), exactSum(plans.slice(0, through)));
}
