import type { Ratios } from "./roundRatios";

/**
 * Exact shares of a total by weights, within bounds: 100 by 1, 1, 2 with the last at most 30 is 35, 35, 30. A cell that would lie
 * outside its bounds stands at them, and the others share the rest in proportion to their weights.
 */

export interface Bounds {
  /** Whole units; -Infinity: none. */
  readonly min: readonly number[];
  /** Whole units, ≥ min; Infinity: none. */
  readonly max: readonly number[];
}

export interface ClampedShares extends Ratios {
  /** Every cell that was free to move had weight 0, so these shared equally: worth telling. */
  readonly sharedEqually: boolean;
}

/**
 * As long as some share lies outside its bounds, the side that is violated more in sum is fixed at its bounds and the rest is shared
 * again. A cell once fixed stays so, hence this ends with the one clamped proportional split (compare the bounded quadratic
 * knapsack, Brucker 1984). The total must lie between the sums of the bounds.
 * @param weights exact and ≥ 0; if all that are still free are 0 they share equally
 */
export function clampedShares(total: bigint, weights: readonly bigint[], { min, max }: Bounds): ClampedShares {
  const lows = min.map(exactBound);
  const highs = max.map(exactBound);
  const fixed = new Map<number, bigint>();
  for (;;) {
    const free = weights.map((_, cell) => cell).filter((cell) => !fixed.has(cell));
    const left = [...fixed.values()].reduce((rest, units) => rest - units, total);
    const sum = free.reduce((all, cell) => all + weights[cell]!, 0n);
    const whole = sum === 0n ? BigInt(Math.max(free.length, 1)) : sum;
    const share = (cell: number): bigint => left * (sum === 0n ? 1n : weights[cell]!);
    const missing = (cell: number): bigint => positive((lows[cell] ?? null) === null ? 0n : lows[cell]! * whole - share(cell));
    const beyond = (cell: number): bigint => positive((highs[cell] ?? null) === null ? 0n : share(cell) - highs[cell]! * whole);

    const under = free.reduce((units, cell) => units + missing(cell), 0n);
    const over = free.reduce((units, cell) => units + beyond(cell), 0n);
    if (under === 0n && over === 0n) {
      const numerators = weights.map((_, cell) => (fixed.has(cell) ? fixed.get(cell)! * whole : share(cell)));
      return { numerators, denominator: whole, sharedEqually: sum === 0n && left !== 0n };
    }
    for (const cell of free) {
      if (under >= over && missing(cell) > 0n) fixed.set(cell, lows[cell]!);
      if (under < over && beyond(cell) > 0n) fixed.set(cell, highs[cell]!);
    }
  }
}

function exactBound(units: number): bigint | null {
  return units === Infinity || units === -Infinity ? null : BigInt(units);
}

function positive(units: bigint): bigint {
  return units > 0n ? units : 0n;
}
