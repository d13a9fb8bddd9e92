import { exactDifference, exactSum } from "../numbers/exact";

/**
 * What each remaining period must bring, on average (所需节奏): 1200 in 12 periods, 80, 90, 130 so far: 900 ÷ 9 = 100.
 * Below 0 when the total is exceeded already; null when no period remains.
 * @param actuals null: not yet; the others are the periods that are over, at most `periods`
 * @param through how many periods are over, from the first, whatever stands in them; left out: those that have an actual
 */
export function requiredPace(
  total: number,
  actuals: readonly (number | null)[],
  periods: number,
  through: number | null = null,
): number | null {
  const over = through === null ? actuals.filter((actual) => actual !== null) : actuals.slice(0, through);
  const left = periods - (through ?? over.length);
  return left === 0 ? null : exactDifference(total, exactSum(over)) / left;
}
