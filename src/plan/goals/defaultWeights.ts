import { largestRemainder } from "../split/largestRemainder";

/**
 * How important the goals of a new card are, in whole percent: the year's totals share 60 %, the key products 40 %. Two totals and
 * three products weigh 30, 30 and 14, 13, 13 %; totals alone share all of it.
 */
export function defaultWeights(totals: number, products: number): readonly number[] {
  const shares = products === 0 ? [100, 0] : totals === 0 ? [0, 100] : [60, 40];
  return [totals, products].flatMap((goals, kind) => evenly(shares[kind] ?? 0, goals).map((percent) => percent / 100));
}

function evenly(percent: number, goals: number): readonly number[] {
  if (goals === 0) return [];
  const split = largestRemainder(percent, Array<number>(goals).fill(1));
  if (split.type !== "Split") throw new Error("equal weights can be split");
  return split.cells;
}
