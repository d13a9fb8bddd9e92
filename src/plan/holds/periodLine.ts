import { largestRemainder } from "../split/largestRemainder";

/**
 * The periods of one line, when not only each of them has a range but sums of several, too, which may lie inside each other or overlap.
 * As differences of running totals such ranges are a system of difference constraints, whose shortest paths tell exactly what is left for
 * every period (Cormen, Leiserson, Rivest, Stein, Introduction to Algorithms, ch. 22.4); whole units stay whole.
 */
export interface SumRange {
  /** Positions of periods. */
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
}

export type LineShares =
  { readonly type: "Shares"; readonly units: readonly number[] } | { readonly type: "Short"; readonly need: number; readonly have: number };

/**
 * What the periods `first` … `last` get, together between `min` and `max`, as near as can be to what they have now.
 *
 * @param ranges of all of the line's periods, and of other sums of them
 * @param now what the periods of the sum have; its total is kept where it can be
 * @param weights of the same periods, where they have nothing
 */
export function shareOnLine(ranges: readonly SumRange[], sum: SumRange, now: readonly number[], weights: readonly number[]): LineShares {
  const known = [...ranges, sum];
  const most = longest(known);
  const least = (first: number, last: number): number => -(most[last + 1]?.[first] ?? 0);
  const highest = (first: number, last: number): number => most[first]?.[last + 1] ?? 0;
  if (isImpossible(most)) return short(longest(ranges), sum);
  const [low, high] = [least(sum.first, sum.last), highest(sum.first, sum.last)];
  const total = now.reduce((all, units) => all + units, 0);
  const split = largestRemainder(Math.min(Math.max(total, low), high), total > 0 ? now : weights, {
    min: now.map((_, at) => least(sum.first + at, sum.first + at)),
    max: now.map((_, at) => highest(sum.first + at, sum.first + at)),
  });
  const wanted = split.type === "Split" ? split.cells : now;
  return { type: "Shares", units: nearest(known, sum.first, wanted) };
}

/** What the others leave for a sum is not what it asks for. */
function short(others: Reach, { first, last, min, max }: SumRange): LineShares {
  return { type: "Short", need: Math.max(min, -(others[last + 1]?.[first] ?? 0)), have: Math.min(max, others[first]?.[last + 1] ?? 0) };
}

/** One period after the other is settled, and what is left for the others is looked at anew. */
function nearest(known: readonly SumRange[], first: number, wanted: readonly number[]): readonly number[] {
  const settled = wanted.map((units, at) => fixed(first + at, units));
  if (!isImpossible(longest([...known, ...settled]))) return wanted;
  return wanted.reduce<readonly number[]>((before, units, at) => {
    const most = longest([...known, ...before.map((one, i) => fixed(first + i, one))]);
    const period = first + at;
    return [...before, Math.min(Math.max(units, -(most[period + 1]?.[period] ?? 0)), most[period]?.[period + 1] ?? 0)];
  }, []);
}

function fixed(period: number, units: number): SumRange {
  return { first: period, last: period, min: units, max: units };
}

/** `[i][j]`: how much the running total before period j can at most exceed that before period i. */
type Reach = readonly (readonly number[])[];

function longest(ranges: readonly SumRange[]): Reach {
  const size = Math.max(...ranges.map(({ last }) => last)) + 2;
  const most = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 0 : Infinity)));
  const atMost = (i: number, j: number, units: number): void => {
    const row = most[i] as number[];
    row[j] = Math.min(row[j] ?? Infinity, units);
  };
  for (const { first, last, min, max } of ranges) {
    atMost(first, last + 1, max);
    atMost(last + 1, first, -min);
  }
  for (let by = 0; by < size; by++)
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) atMost(i, j, (most[i]?.[by] ?? Infinity) + (most[by]?.[j] ?? Infinity));
  return most;
}

function isImpossible(most: Reach): boolean {
  return most.some((row, i) => (row[i] ?? 0) < 0);
}
