import { decimalWeights } from "./decimalWeights";

/**
 * Splits a whole amount by weights so that the parts add up exactly: 100 by 1, 1, 1 is 34, 33, 33.
 * Everyone gets the exact share rounded down; what is left goes, one unit each, to the largest remainders (Hamilton, 1792;
 * Balinski & Young, Fair Representation, 1982). Of all whole splits this one is nearest to the exact shares.
 * With bounds, the shares are clamped first and rescaled, then rounded, so a cell at its bound stays there.
 */

/** Who gets a unit when remainders are equal: the first cells, the last ones (accounting's habit), or spread evenly among them. */
export type Tie = "first" | "last" | "even";

export interface SplitOptions {
  readonly tie?: Tie;
  /** Whole units, one per weight; -Infinity: no lower bound. A held cell has min = max. Without `min`, the sign of the total bounds the cells. */
  readonly min?: ArrayLike<number>;
  /** Whole units, one per weight; Infinity: no upper bound. */
  readonly max?: ArrayLike<number>;
}

export type LineSplit =
  | { readonly type: "Split"; readonly cells: number[] }
  | { readonly type: "NegativeWeight"; readonly cell: number; readonly weight: number }
  /** The minimums alone exceed the total, or the maximums do not reach it: `limit` is their sum, `shortfall` what is missing, > 0. */
  | { readonly type: "Infeasible"; readonly reason: "minimums" | "maximums"; readonly total: number; readonly limit: number; readonly shortfall: number };

/**
 * Splits `total` whole units over the weights.
 * @param total whole units, of either sign
 * @param weights ratios, ≥ 0, read to 15 significant digits; if all that are free to move are 0, those share equally (the caller says so aloud)
 */
export function largestRemainder(total: number, weights: ArrayLike<number>, options: SplitOptions = {}): LineSplit {
  if (!Number.isSafeInteger(total)) throw new RangeError(`not a whole number of units: ${total}`);
  for (let cell = 0; cell < weights.length; cell++) {
    if (weights[cell]! < 0) return { type: "NegativeWeight", cell, weight: weights[cell]! };
  }
  const { tie = "first", min, max } = options;
  if (!min && !max && weights.length > 0) return { type: "Split", cells: round(BigInt(total), decimalWeights(weights), tie) };
  return splitWithin(total, weights, min, max, tie);
}

/** The unbounded split, which always exists. Weights must be ≥ 0; all zero: equal parts. No weights: no parts. */
export function shares(total: number, weights: ArrayLike<number>, tie: Tie = "first"): number[] {
  if (weights.length === 0) return [];
  const split = largestRemainder(total, weights, { tie });
  if (split.type !== "Split") throw new RangeError(`cannot split ${total}: ${split.type}`);
  return split.cells;
}

/** Rounds the exact shares total × w ÷ Σw. The remainders are compared as whole numbers total × w mod Σw: no division, no error. */
function round(total: bigint, weights: readonly bigint[], tie: Tie): number[] {
  const sign = total < 0n ? -1 : 1;
  const units = total < 0n ? -total : total;
  const sum = weights.reduce((a, w) => a + w, 0n);
  const ratios = sum === 0n ? weights.map(() => 1n) : weights;
  const whole = sum === 0n ? BigInt(weights.length) : sum;

  const cells = ratios.map((w) => Number((units * w) / whole));
  const remainders = ratios.map((w) => (units * w) % whole);
  const left = Number(units - ratios.reduce((a, w) => a + (units * w) / whole, 0n));
  for (const cell of largest(remainders, left, tie)) cells[cell]! += 1;
  return sign < 0 ? cells.map((x) => (x === 0 ? 0 : -x)) : cells;
}

/** Positions of the `count` largest remainders. Those equal to the smallest that still gets a unit are chosen by the tie rule. */
function largest(remainders: readonly bigint[], count: number, tie: Tie): number[] {
  if (count === 0) return [];
  const order = remainders.map((_, cell) => cell).sort((a, b) => descending(remainders[a]!, remainders[b]!) || a - b);
  const cut = remainders[order[count - 1]!]!;
  const above = order.filter((cell) => remainders[cell]! > cut);
  const equal = order.filter((cell) => remainders[cell] === cut);
  const wanted = count - above.length;
  if (tie === "first") return [...above, ...equal.slice(0, wanted)];
  if (tie === "last") return [...above, ...equal.slice(equal.length - wanted)];
  // The middle of each of `wanted` equal stretches: 4 of 12 months are the 2nd, 5th, 8th and 11th.
  const middles = Array.from({ length: wanted }, (_, k) => equal[Math.floor(((2 * k + 1) * equal.length) / (2 * wanted))]!);
  return [...above, ...middles];
}

function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

/**
 * Clamps, then rounds. As long as some exact share lies outside its bounds, the side that is violated more in sum is fixed at its
 * bounds and the rest is shared again; each round fixes a cell for good, so this ends with the one clamped proportional split.
 */
function splitWithin(total: number, weights: ArrayLike<number>, min: ArrayLike<number> | undefined, max: ArrayLike<number> | undefined, tie: Tie): LineSplit {
  const exact = decimalWeights(weights);
  const lows = bounds(exact.length, (cell) => min?.[cell] ?? (total < 0 ? -Infinity : 0));
  const highs = bounds(exact.length, (cell) => max?.[cell] ?? (total < 0 && !min ? 0 : Infinity));
  const problem = outOfReach(total, lows, highs);
  if (problem) return problem;

  const cells: number[] = exact.map(() => 0);
  let free = exact.map((_, cell) => cell);
  let left = BigInt(total);
  for (;;) {
    const sum = free.reduce((a, cell) => a + exact[cell]!, 0n);
    const ratio = (cell: number): bigint => (sum === 0n ? 1n : exact[cell]!);
    const whole = sum === 0n ? BigInt(free.length) : sum;
    let under = 0n;
    let over = 0n;
    for (const cell of free) {
      const share = left * ratio(cell);
      const low = lows[cell];
      const high = highs[cell];
      if (low !== null && low !== undefined && share < low * whole) under += low * whole - share;
      if (high !== null && high !== undefined && share > high * whole) over += share - high * whole;
    }
    if (under === 0n && over === 0n) break;
    const stays: number[] = [];
    for (const cell of free) {
      const share = left * ratio(cell);
      const bound = under >= over ? lows[cell] : highs[cell];
      const outside = bound !== null && bound !== undefined && (under >= over ? share < bound * whole : share > bound * whole);
      if (outside) cells[cell] = Number(bound);
      else stays.push(cell);
    }
    const fixed = free.filter((cell) => !stays.includes(cell));
    left -= fixed.reduce((a, cell) => a + BigInt(cells[cell]!), 0n);
    free = stays;
  }
  const rounded = free.length === 0 ? [] : round(left, free.map((cell) => exact[cell]!), tie);
  free.forEach((cell, k) => (cells[cell] = rounded[k]!));
  return { type: "Split", cells };
}

/** Bounds as exact whole numbers; null: none. */
function bounds(length: number, bound: (cell: number) => number): (bigint | null)[] {
  return Array.from({ length }, (_, cell) => {
    const units = bound(cell);
    return units === Infinity || units === -Infinity ? null : BigInt(units);
  });
}

function outOfReach(total: number, lows: readonly (bigint | null)[], highs: readonly (bigint | null)[]): LineSplit | null {
  const sum = (limits: readonly (bigint | null)[]): bigint | null => limits.reduce<bigint | null>((a, x) => (a === null || x === null ? null : a + x), 0n);
  const least = sum(lows);
  const most = sum(highs);
  const wanted = BigInt(total);
  if (least !== null && least > wanted) return { type: "Infeasible", reason: "minimums", total, limit: Number(least), shortfall: Number(least - wanted) };
  if (most !== null && most < wanted) return { type: "Infeasible", reason: "maximums", total, limit: Number(most), shortfall: Number(wanted - most) };
  const crossed = lows.findIndex((low, cell) => low !== null && highs[cell] !== null && low > (highs[cell] as bigint));
  if (crossed >= 0) throw new RangeError(`minimum above maximum in cell ${crossed}`);
  return null;
}
