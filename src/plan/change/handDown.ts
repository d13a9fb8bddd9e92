import { largestRemainder } from "../split/largestRemainder";
import { roundTable } from "../split/roundTable";

/**
 * Hands the totals of some columns down to their children, in proportion and in whole units: every column adds up, no cell takes more
 * than it has room for, each child's own sum is near its share as well. Two columns of 1 unit for two equal children: one each,
 * not both to the first. It always exists: a column is shared by largest remainder's exact shares, and the table of shares is
 * rounded with the columns' totals given and the children's free (controlled rounding).
 */
export interface HandDown {
  readonly children: number;
  readonly columns: number;
  /** `[child * columns + column]`, ≥ 0; only ratios within a column count. */
  readonly weights: ArrayLike<number>;
  /** The most units of a cell, like the weights; Infinity: any. Left out: any. */
  readonly room?: ArrayLike<number>;
  /** Whole units ≥ 0, one per column. */
  readonly totals: ArrayLike<number>;
}

/** @returns whole units, `[child * columns + column]`. The rooms of each column must reach its total: throws otherwise. */
export function handDown({ children, columns, weights, room, totals }: HandDown): Float64Array {
  const shares = new Float64Array(children * columns);
  const rows = Array.from({ length: children }, (_, child) => child);
  for (let column = 0; column < columns; column++) {
    const total = totals[column] ?? 0;
    if (total === 0) continue;
    const of = (values: ArrayLike<number>): number[] => rows.map((child) => values[child * columns + column] ?? 0);
    const split = largestRemainder(total, of(weights), room ? { max: of(room) } : {});
    if (split.type !== "Split") throw new RangeError(`column ${column} cannot take ${total}: ${split.type}`);
    rows.forEach((child) => (shares[child * columns + column] = split.fit[child] ?? 0));
  }
  const cells = roundTable(children, columns, shares, "nearest", totals);
  if (cells === null) throw new RangeError("shares of a column always round to it");
  return cells;
}
