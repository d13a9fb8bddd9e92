/** The value in the middle, or the mean of the two there; null where there are none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** By which the median deviation of values that scatter normally becomes their standard deviation: 1 ÷ z of the third quarter. */
const NORMAL = 1.4826;

/**
 * How far values scatter, whatever a few of them do: the median distance from their median, times 1.4826 (MAD; B. Iglewicz, D. C.
 * Hoaglin, How to Detect and Handle Outliers, 1993). 1, 2, 3, 4, 100 scatter by 1.4826. null where there are none.
 */
export function medianDeviation(values: readonly number[], constant = NORMAL): number | null {
  const middle = median(values);
  const distance = middle === null ? null : median(values.map((value) => Math.abs(value - middle)));
  return distance === null ? null : distance * constant;
}
