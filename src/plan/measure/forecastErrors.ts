import { exactSum } from "../numbers/exact";

/** Errors of forecasts, actual − forecast. */

/** Σ |actual − forecast| ÷ Σ actual (wMAPE); null where nothing, or less, was brought. */
export function weightedError(actuals: readonly number[], forecasts: readonly number[]): number | null {
  const whole = exactSum(actuals);
  return whole > 0 ? exactSum(errors(actuals, forecasts).map(Math.abs)) / whole : null;
}

/** (Σ actual − Σ forecast) ÷ Σ forecast: above 0 the forecasts were too low. null where nothing was forecast. */
export function bias(actuals: readonly number[], forecasts: readonly number[]): number | null {
  const whole = exactSum(forecasts);
  return whole > 0 ? exactSum(errors(actuals, forecasts)) / whole : null;
}

/**
 * After each value, the sum of errors so far ÷ their mean size (R. G. Brown): beyond ±4 they are off to one side. null while there has
 * been no error.
 */
export function trackingSignals(actuals: readonly number[], forecasts: readonly number[]): readonly (number | null)[] {
  const all = errors(actuals, forecasts);
  return all.map((_, i) => {
    const before = all.slice(0, i + 1);
    const size = exactSum(before.map(Math.abs)) / before.length;
    return size === 0 ? null : exactSum(before) / size;
  });
}

/** The mean size of errors ÷ that of steps in what was known: below 1 forecasts beat “as last time”. R. J. Hyndman, A. B. Koehler, 2006. */
export function scaledError(actuals: readonly number[], forecasts: readonly number[], steps: readonly number[]): number | null {
  const naive = exactSum(steps.map(Math.abs)) / steps.length;
  if (actuals.length === 0 || !(naive > 0)) return null;
  return exactSum(errors(actuals, forecasts).map(Math.abs)) / actuals.length / naive;
}

function errors(actuals: readonly number[], forecasts: readonly number[]): readonly number[] {
  return actuals.map((actual, i) => actual - (forecasts[i] ?? 0));
}
