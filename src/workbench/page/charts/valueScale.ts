/** What differs by less is all the same on the screen. */
const LEAST_SPAN = 1e-12;
/** From one line across to the next. */
const MOST_STEPS = 7;

/** Round limits and steps around the numbers and 0. @param leastStep what the labels can tell apart; null: anything */
export function valueScale(
  numbers: readonly number[],
  minimum: number | null,
  maximum: number | null,
  leastStep: number | null = null,
): { readonly least: number; readonly most: number; readonly ticks: readonly number[] } {
  const [low, highest] = [minimum ?? Math.min(0, ...numbers), maximum ?? Math.max(0, ...numbers)];
  const high = highest - low > LEAST_SPAN ? highest : low + 1;
  const power = 10 ** Math.floor(Math.log10((high - low) / MOST_STEPS));
  const step = Math.max(([1, 2, 5].find((factor) => factor * power * MOST_STEPS >= high - low) ?? 10) * power, leastStep ?? 0);
  const [least, most] = [minimum ?? Math.floor(low / step) * step, maximum ?? Math.ceil(high / step) * step];
  const first = Math.ceil(least / step - 1e-9);
  const count = Math.floor(most / step + 1e-9) - first;
  return { least, most, ticks: Array.from({ length: count + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12))) };
}
