import { decimalWeights } from "../numbers/decimalWeights";
import { largestRemainder, type LineProblem } from "./largestRemainder";
import { roundRatios, type Tie } from "./roundRatios";
import { seriesRatios, type Series } from "./series";

/**
 * The methods for filling a line of cells: equally, in proportion to what stands there or to something else, by a pattern, along a
 * line, by growth, by a percentage, or with one value. Methods with a total end in the largest remainder; the others give each cell
 * an exact value, rounded so that the sum is the exact sum, rounded.
 * A blank cell (null) is not a zero: it takes part like an average cell, or is skipped and stays blank.
 */
export type Method =
  | { readonly type: "Equal"; readonly total: number }
  /** To what stands in the cells. Values of both signs count; if they cancel out there is nothing to be proportional to. */
  | { readonly type: "Proportional"; readonly total: number }
  /** To other values: last year's, another metric's, another product's. */
  | { readonly type: "ByReference"; readonly total: number; readonly reference: readonly (number | null)[] }
  /** Weights that repeat along the line: 4, 4, 5 for the weeks of each quarter's months. */
  | { readonly type: "Pattern"; readonly total: number; readonly pattern: readonly number[] }
  | Series;

export interface SpreadOptions {
  /** What becomes of the cells: replaced by the result, or raised or lowered by it. Default "replace". */
  readonly action?: "replace" | "add" | "subtract";
  /** What a blank cell does: "average" (default) takes part with the average weight, "skip" stays blank. */
  readonly blanks?: "average" | "skip";
  readonly held?: readonly boolean[];
  /** Whole units; bounds of the cells after the action. */
  readonly min?: ArrayLike<number>;
  readonly max?: ArrayLike<number>;
  readonly tie?: Tie;
}

export type Spread =
  | { readonly type: "Split"; readonly cells: readonly (number | null)[]; readonly sharedEqually: boolean }
  | LineProblem
  /** The values to be proportional to add up to nothing, or nearly, though not all are 0. */
  | { readonly type: "BaseCancels"; readonly sum: number };

/** @param cells what stands there, whole units; null: blank */
export function spread(cells: readonly (number | null)[], method: Method, options: SpreadOptions = {}): Spread {
  const { action = "replace", blanks = "average", held } = options;
  const free = cells.map((_, cell) => cell).filter((cell) => !held?.[cell] && !(cells[cell] === null && blanks === "skip"));
  const current = free.map((cell) => cells[cell] ?? 0);
  const sign = action === "subtract" ? -1 : 1;
  const kept = action === "replace" ? current.map(() => 0) : current;
  // What the free cells must bring: the total is that of the whole line when it is replaced, and the change itself otherwise.
  const fixed = action === "replace" ? cells.reduce<number>((sum, units, cell) => sum + (held?.[cell] ? (units ?? 0) : 0), 0) : 0;
  const part = (bound: ArrayLike<number> | undefined, none: number): number[] =>
    free.map((cell, k) => ((bound?.[cell] ?? none) - kept[k]!) * sign);
  const low = options.min && part(options.min, -Infinity);
  const high = options.max && part(options.max, Infinity);
  const limits = { ...bound("min", sign > 0 ? low : high), ...bound("max", sign > 0 ? high : low) };

  const parts = fill(free, cells, method, fixed, limits, options.tie ?? "first");
  if (parts.type !== "Split") return parts;
  const result = [...cells];
  free.forEach((cell, k) => (result[cell] = kept[k]! + sign * parts.cells[k]! + 0));
  return { type: "Split", cells: result, sharedEqually: parts.sharedEqually };
}

interface Limits {
  readonly min?: readonly number[];
  readonly max?: readonly number[];
}

type Parts =
  { readonly type: "Split"; readonly cells: readonly number[]; readonly sharedEqually: boolean } | Exclude<Spread, { type: "Split" }>;

function bound(name: "min" | "max", units: readonly number[] | undefined): Limits {
  return units ? { [name]: units } : {};
}

/** The new parts of the free cells. */
function fill(free: readonly number[], cells: readonly (number | null)[], method: Method, fixed: number, limits: Limits, tie: Tie): Parts {
  const of = (values: readonly (number | null)[]): number[] => withAverages(free.map((cell) => values[cell] ?? null));
  switch (method.type) {
    case "Equal":
      return largestRemainder(
        method.total - fixed,
        free.map(() => 1),
        { ...limits, tie },
      );
    case "Pattern":
      return largestRemainder(
        method.total - fixed,
        free.map((cell) => method.pattern[cell % method.pattern.length]!),
        { ...limits, tie },
      );
    case "ByReference":
      return proportional(method.total - fixed, of(method.reference), limits, tie);
    case "Proportional":
      return proportional(method.total - fixed, of(cells), limits, tie);
    default: {
      const values = roundRatios(
        seriesRatios(
          method,
          free.map((cell) => cells[cell] ?? null),
        ),
        tie,
      );
      return {
        type: "Split",
        cells: values.map((units, k) => Math.min(Math.max(units, limits.min?.[k] ?? -Infinity), limits.max?.[k] ?? Infinity)),
        sharedEqually: false,
      };
    }
  }
}

/** Negative values are allowed as long as they do not cancel out: 100 and -20 stand 5 : -1. */
function proportional(total: number, weights: readonly number[], limits: Limits, tie: Tie): Parts {
  if (weights.every((weight) => weight >= 0)) return largestRemainder(total, weights, { ...limits, tie });
  const exact = decimalWeights(weights);
  const sum = exact.reduce((a, b) => a + b, 0n);
  const size = exact.reduce((a, b) => a + (b < 0n ? -b : b), 0n);
  const magnitude = sum < 0n ? -sum : sum;
  if (magnitude * 1_000_000_000n <= size) return { type: "BaseCancels", sum: weights.reduce((a, b) => a + b, 0) };
  const negative = weights.findIndex((weight) => weight < 0);
  if (limits.min || limits.max) return { type: "NegativeWeight", cell: negative, weight: weights[negative]! };
  const direction = sum < 0n ? -1n : 1n;
  const numerators = exact.map((weight) => BigInt(total) * weight * direction);
  return { type: "Split", cells: roundRatios({ numerators, denominator: magnitude }, tie, BigInt(total)), sharedEqually: false };
}

/** What is not known counts as the average of what is; if nothing is, all count the same. */
function withAverages(values: readonly (number | null)[]): number[] {
  const known = values.filter((value) => value !== null);
  const average = known.length === 0 ? 1 : known.reduce((a, b) => a + b, 0) / known.length;
  return values.map((value) => value ?? average);
}
