/**
 * How much must be signed so that enough stays (需签约): 950 net with 5 % expected cancellations need 1000. Rounded up to whole units,
 * because one unit less would not be enough.
 *
 * @param net whole units; nothing is needed for less than nothing
 * @param cancellation expected share of what is sold, below 1
 */
export function grossTarget(net: number, cancellation: number): number {
  // 95 ÷ 0.95 may come out as 100.00000000000001: noise in the last digits asks for
  // no further unit. Sheets do the same: ROUNDUP(ROUND(…, 3), 0).
  return Math.ceil(Number((Math.max(net, 0) / (1 - cancellation)).toFixed(GROSS_DIGITS)));
}

/** Decimals of a unit that count before rounding up. */
export const GROSS_DIGITS = 3;
