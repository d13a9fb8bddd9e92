import { attainment } from "./attainment";
import { exactDifference, exactSum } from "./exact";

/**
 * What each remaining period must bring, on average (所需节奏): 1200 in 12 periods, 80, 90, 130 so far: 900 ÷ 9 = 100.
 * Below 0 when the total is exceeded already; null when no period remains.
 * @param actuals null: not yet; the others are the periods that are over, at most `periods`
 */
export function requiredPace(total: number, actuals: readonly (number | null)[], periods: number): number | null {
  const over = actuals.filter((actual) => actual !== null).length;
  return attainment(exactDifference(total, exactSum(actuals)), periods - over);
}
