import { decimal, type Decimal } from "./decimalWeights";

/**
 * Sums and products of what stands in cells, without binary noise: 0.3 × 1.05 × 100 is 31.5 and 0.1 + 0.2 is 0.3.
 * Numbers count with the 15 significant digits that Excel shows and keeps; only the result is rounded, to the nearest double.
 */

/** Above this, whole numbers have more digits than Excel keeps. */
const WHOLE = 1e15;

/** Empty cells (null) add nothing. */
export function exactSum(values: Iterable<number | null>): number {
  // Whole numbers, the most frequent ones, need no decimals: ten times quicker.
  let whole = 0;
  const others: number[] = [];
  for (const value of values) {
    if (value === null) continue;
    if (Number.isInteger(value) && Math.abs(value) < WHOLE && Math.abs(whole + value) < WHOLE) whole += value;
    else others.push(value);
  }
  return others.length === 0 ? whole : toNumber(sum(others.concat(whole), decimal));
}

/**
 * Σ first × second × third …, one factor from each column; empty cells make a product 0.
 * @param places decimals to round to; left out: all
 * @param factors what the whole is multiplied by before it is rounded
 */
export function exactSumOfProducts(rows: Iterable<readonly (number | null)[]>, places = Infinity, factors: readonly number[] = []): number {
  return toNumber(rounded(times(sum(rows, product), product(factors)), places));
}

export function exactProduct(...factors: readonly (number | null)[]): number {
  return toNumber(product(factors));
}

/** The same with so many decimals, a half away from zero. */
export function roundedProduct(factors: readonly (number | null)[], places: number): number {
  return toNumber(rounded(product(factors), places));
}

/** `x` with so many decimals, a half away from zero, as Excel's ROUND: exactRound(1.005, 2) is 1.01. */
export function exactRound(x: number, places: number): number {
  return Number.isInteger(x) ? x : toNumber(rounded(decimal(x), places));
}

/** An exact decimal as the nearest double of it with so many decimals, a half away from zero. */
export function roundedDecimal(value: Decimal, places: number): number {
  return toNumber(rounded(value, places));
}

/** `x` as Excel shows, keeps and compares it: 0.1 + 0.2 is 0.3. What comes from a cell is compared like this. */
export function fifteenDigits(x: number): number {
  return Number.isInteger(x) ? x : Number(x.toPrecision(15));
}

/** minuend − subtrahend. */
export function exactDifference(minuend: number, subtrahend: number): number {
  return exactSum([minuend, -subtrahend]);
}

/** Whether one number of a cell is more than another, as Excel compares them. */
export function isAbove(a: number, b: number): boolean {
  return fifteenDigits(a) > fifteenDigits(b);
}

function product(factors: readonly (number | null)[]): Decimal {
  return factors.map((factor) => decimal(factor ?? 0)).reduce(times, { digits: 1n, exponent: 0 });
}

function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

function rounded({ digits, exponent }: Decimal, places: number): Decimal {
  if (exponent >= -places) return { digits, exponent };
  const step = 10n ** BigInt(-places - exponent);
  const size = ((digits < 0n ? -digits : digits) * 2n + step) / (step * 2n);
  return { digits: digits < 0n ? -size : size, exponent: -places };
}

/** Terms of one exponent are added as they are; the few exponents that occur are brought together at the end. */
function sum<T>(values: Iterable<T>, term: (value: T) => Decimal): Decimal {
  const byExponent = new Map<number, bigint>();
  for (const value of values) {
    const { digits, exponent } = term(value);
    if (digits !== 0n) byExponent.set(exponent, (byExponent.get(exponent) ?? 0n) + digits);
  }
  let exponent = 0;
  for (const each of byExponent.keys()) exponent = Math.min(exponent, each);
  let digits = 0n;
  for (const [each, part] of byExponent) digits += part * 10n ** BigInt(each - exponent);
  return { digits, exponent };
}

/** Text to number rounds correctly on every engine (ECMA-262, StringToNumber). */
function toNumber({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}
