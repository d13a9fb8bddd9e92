/**
 * Amounts are whole numbers of a metric's smallest unit: 36 000.00 yuan in units of 0.01 is 3 600 000.
 * Nothing in the plan is ever a fraction of a unit, so sums are exact and totals tie.
 */

declare const whole: unique symbol;

/** A whole number of units, between −MAX_AMOUNT and MAX_AMOUNT. */
export type Amount = number & { readonly [whole]: true };

/** Excel shows and keeps 15 significant digits: the largest amount that survives a cell. */
export const MAX_AMOUNT = 999_999_999_999_999;

/** Brands a number that is known to be whole; anything else is a mistake of ours. */
export function amount(units: number): Amount {
  if (!Number.isSafeInteger(units)) throw new RangeError(`not a whole number of units: ${units}`);
  return units as Amount;
}

/** The smallest amount a cell may hold, as `size` / 10^`decimals`: "0.01" is {size: 1, decimals: 2}, "100" is {size: 100, decimals: 0}. */
export interface Unit {
  readonly size: number;
  readonly decimals: number;
  /** Where amounts are shown in ten thousands, which changes nothing of what they are. */
  readonly tenThousands?: boolean;
}

/** The number that stands in a cell: 3 600 000 units of 0.01 → 36000. Correctly rounded to the nearest double. */
export function toCellNumber(units: number, unit: Unit): number {
  return (units * unit.size) / 10 ** unit.decimals;
}
