import { exactSum } from "../plan/numbers/exact";
import { figureColumns, type Column, type FigureColumn } from "./field";
import { figureIn, valueOf, type FigureRead } from "./figureCell";
import type { GridValue } from "./grid";

/** What a total of the row's own adds up, by the positions of figures: those before it, or where there are none, those behind. */
export interface RowTotal {
  readonly column: number;
  readonly of: readonly number[];
  readonly zeros: number;
}

/** Those totals of rows of which it is clear what they add up: last year's, all in one unit. */
export function rowTotalsIn(columns: readonly Column[]): readonly RowTotal[] {
  const figures = figureColumns(columns);
  const totals = columns.filter(({ field }) => field.type === "left" && field.why === "total").map(({ column }) => column);
  const between = (from: number, to: number): readonly number[] =>
    figures.flatMap(({ column }, at) => (column > from && column < to ? [at] : []));
  return totals.flatMap((column, at) => {
    const before = between(totals[at - 1] ?? -1, column);
    const of = before.length > 0 ? before : between(column, totals[at + 1] ?? Infinity);
    const fields = of.map((position) => (figures[position] as FigureColumn).field);
    const [first] = fields;
    const isClear = fields.every(({ kind, zeros }) => kind === "lastYear" && zeros === first?.zeros);
    return first === undefined || !isClear ? [] : [{ column, of, zeros: first.zeros }];
  });
}

/** An empty cell beside figures that come to the row's own total without it is nothing; any other is not known. */
export function withNothing(read: readonly FigureRead[], totals: readonly RowTotal[], values: readonly GridValue[]): readonly FigureRead[] {
  const nothing = new Set(
    totals.flatMap(({ column, of, zeros }) => {
      const own = of.map((at) => read[at]);
      const total = valueOf(figureIn(values[column] ?? "", { zeros, kind: "lastYear" }));
      const known = own.map(valueOf).filter((value) => value !== null);
      const isProven = total !== null && known.length > 0 && own.every((one) => one?.type === "Figure");
      return isProven && exactSum(known) === total ? of.filter((at) => valueOf(read[at]) === null) : [];
    }),
  );
  return nothing.size === 0 ? read : read.map((one, at) => (nothing.has(at) ? { type: "Figure", value: 0, isProven: true } : one));
}
