import { attainment } from "./attainment";
import { exactProduct, exactSum } from "./exact";

/**
 * The year's expected result if the rest goes as the periods so far: 240 achieved of 300 planned so far, 1200 planned in
 * the year: 960. "So far" are the periods that have an actual (null: not yet). Null where nothing was planned so far.
 */
export function forecast(actuals: readonly (number | null)[], plans: readonly (number | null)[]): number | null {
  const soFar = plans.filter((_, period) => (actuals[period] ?? null) !== null);
  return attainment(exactProduct(exactSum(actuals), exactSum(plans)), exactSum(soFar));
}
