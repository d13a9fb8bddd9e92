import { clampedShares, type Bounds } from "./clampedShares";
import { decimalWeights } from "../numbers/decimalWeights";
import { realRatios, roundRatios, type Tie } from "./roundRatios";

export type { Tie };

/**
 * Splits a whole amount by weights so that the parts add up exactly: 100 by 1, 1, 1 is 34, 33, 33.
 * Every part is its exact share rounded down or up, and of all such splits this one is nearest to the shares (largest remainder).
 * With bounds the shares are clamped first and rescaled, then rounded, so a cell at its bound stays there; a held cell has min = max.
 */
export interface SplitOptions {
  readonly tie?: Tie;
  /** Whole units, one per weight; -Infinity: no lower bound. Left out: 0, or none when the total is negative. */
  readonly min?: ArrayLike<number>;
  /** Whole units, one per weight; Infinity: no upper bound. Left out: none, or 0 when the total is negative and there is no `min`. */
  readonly max?: ArrayLike<number>;
}

export type LineSplit =
  | {
      readonly type: "Split";
      readonly cells: number[];
      /** The exact shares that were rounded. */
      readonly fit: readonly number[];
      /** Every cell that was free to move had weight 0, so these shared equally: worth telling. */
      readonly sharedEqually: boolean;
    }
  | LineProblem;

export type LineProblem =
  | { readonly type: "NegativeWeight"; readonly cell: number; readonly weight: number }
  /** The minimums alone exceed the total, or the maximums do not reach it: `limit` is their sum, `shortfall` > 0 what is missing. */
  | {
      readonly type: "Infeasible";
      readonly reason: "minimums" | "maximums";
      readonly total: number;
      readonly limit: number;
      readonly shortfall: number;
    };

/**
 * @param total whole units, of either sign
 * @param weights ratios ≥ 0, read to 15 significant digits; where all that are
 *   free to move are 0, those share equally (the caller says so aloud)
 */
export function largestRemainder(total: number, weights: ArrayLike<number>, options: SplitOptions = {}): LineSplit {
  if (!Number.isSafeInteger(total)) throw new RangeError(`not a whole number of units: ${total}`);
  const negative = Array.from(weights).findIndex((weight) => weight < 0);
  if (negative >= 0) return { type: "NegativeWeight", cell: negative, weight: weights[negative]! };
  const { tie = "first", min, max } = options;
  if (total < 0 && !min && !max) return mirrored(largestRemainder(-total, weights, { tie }));

  const bounds = lineBounds(total, weights.length, min, max);
  const problem = outOfReach(total, bounds);
  if (problem) return problem;
  const exact = clampedShares(BigInt(total), decimalWeights(weights), bounds);
  return { type: "Split", cells: roundRatios(exact, tie, BigInt(total)), fit: realRatios(exact), sharedEqually: exact.sharedEqually };
}

/** The unbounded split, which always exists. Weights must be ≥ 0; all zero: equal parts. No weights: no parts. */
export function shares(total: number, weights: ArrayLike<number>, tie: Tie = "first"): number[] {
  if (weights.length === 0) return [];
  const split = largestRemainder(total, weights, { tie });
  if (split.type !== "Split") throw new RangeError(`cannot split ${total}: ${split.type}`);
  return split.cells;
}

/** The bounds with their defaults: amounts do not change their sign unless a bound says so. */
export function lineBounds(total: number, length: number, min?: ArrayLike<number>, max?: ArrayLike<number>): Bounds {
  const low = total < 0 ? -Infinity : 0;
  const high = total < 0 && !min ? 0 : Infinity;
  const bounds = {
    min: Array.from({ length }, (_, cell) => min?.[cell] ?? low),
    max: Array.from({ length }, (_, cell) => max?.[cell] ?? high),
  };
  const crossed = bounds.min.findIndex((units, cell) => units > bounds.max[cell]!);
  if (crossed >= 0) throw new RangeError(`minimum above maximum in cell ${crossed}`);
  return bounds;
}

/** The bounds that contradict the total, or null. */
export function outOfReach(total: number, { min, max }: Bounds): LineProblem | null {
  const least = min.reduce((sum, units) => sum + units, 0);
  const most = max.reduce((sum, units) => sum + units, 0);
  if (least > total) return { type: "Infeasible", reason: "minimums", total, limit: least, shortfall: least - total };
  if (most < total) return { type: "Infeasible", reason: "maximums", total, limit: most, shortfall: total - most };
  return null;
}

function mirrored(split: LineSplit): LineSplit {
  if (split.type !== "Split") return split;
  const minus = (value: number): number => (value === 0 ? 0 : -value);
  return { ...split, cells: split.cells.map(minus), fit: split.fit.map(minus) };
}
