import { exactProduct, exactSum } from "../numbers/exact";

/** What a year will come to; nothing was planned so far; or the plan so far is below 0, which tells nothing about a year. */
export type Forecast =
  | { readonly type: "Forecast"; readonly amount: number }
  | { readonly type: "NothingPlanned" }
  | { readonly type: "NegativePlan"; readonly planned: number };

/**
 * The year's expected result if the rest goes as the periods so far: 240 achieved of 300 planned so far, 1200 planned in the year: 960.
 * @param actuals null: not yet
 * @param through how many periods are over, from the first, whatever stands in them; left out: those that have an actual
 */
export function forecast(actuals: readonly (number | null)[], plans: readonly (number | null)[], through: number | null = null): Forecast {
  const isOver = (period: number): boolean => (through === null ? (actuals[period] ?? null) !== null : period < through);
  const done = exactSum(actuals.filter((_, period) => isOver(period)));
  const planned = exactSum(plans.filter((_, period) => isOver(period)));
  if (planned === 0) return { type: "NothingPlanned" };
  if (planned < 0) return { type: "NegativePlan", planned };
  return { type: "Forecast", amount: exactProduct(done, exactSum(plans)) / planned };
}
