import { exactSum, fifteenDigits } from "../numbers/exact";

/**
 * How much of a plan was achieved (达成率): 90 of 120 is 0.75. A plan below 0, a return or a loss that was expected, is kept when less is
 * lost: 1 + (actual − plan) ÷ |plan|, which above 0 is actual ÷ plan. Of −100, −200 is 0, −50 is 1.5, and 50 is 2.5. What is not given
 * (null) counts nothing; where there is no plan there is no attainment (null).
 */
export function attainment(actual: number | null, plan: number | null): number | null {
  if (plan === null || plan === 0) return null;
  const [done, planned] = [fifteenDigits(actual ?? 0), fifteenDigits(plan)];
  // Over one denominator, so that nothing is rounded but the quotient; and a zero without a sign.
  return planned > 0 ? done / planned : exactSum([planned, planned, -done]) / planned + 0;
}

/** Of Σ actual and Σ plan over the first `through` periods. */
export function cumulativeAttainment(
  actuals: readonly (number | null)[],
  plans: readonly (number | null)[],
  through: number,
): number | null {
  return attainment(exactSum(actuals.slice(0, through)), exactSum(plans.slice(0, through)));
}
