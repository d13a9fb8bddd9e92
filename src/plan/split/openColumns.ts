import type { BoundedTable } from "./boundedTable";
import { feasibility, type Certificate } from "./feasibility";
import { largestRemainder } from "./largestRemainder";

/**
 * A table whose rows are settled while its columns are still open: how much goes to each column, as near to its share as the bounds of
 * the cells allow.
 *
 *     P 9, Q 9, R 11, S 11 over four like columns, the first two without R and S  →  9, 9, 11, 11, for 10, 10, 10, 10 is no table
 *
 * Where the shares leave no table, the flow names the columns that lack most. Those together get what they need and no unit more; the
 * cells between them and the others are settled by that, so each side is a table of its own, to be shared out in the same way
 * (decomposition over a base polytope: Fujishige, Math. of OR 5, 1980; Groenevelt, EJOR 54, 1991). A way is found whenever there is one.
 */
export interface OpenTable extends Omit<BoundedTable, "columnTotals"> {
  /** What each column weighs, ≥ 0. */
  readonly weights: ArrayLike<number>;
  /** Whole units that each column has at least and at most. */
  readonly least: ArrayLike<number>;
  readonly most: ArrayLike<number>;
}

export type OpenColumns =
  | { readonly type: "Totals"; readonly totals: Float64Array }
  /** The rows (none: all of them) and columns that need more than they can have. */
  | ({ readonly type: "Short" } & Pick<Certificate, "rows" | "columns" | "need" | "have">);

export function openColumns(table: OpenTable): OpenColumns {
  const sumOf = (cells: Float64Array, column: number): number => sum(table.rowTotals, (_, row) => cells[row * table.columns + column]!);
  const least = Array.from(table.least, (units, column) => Math.max(units, sumOf(table.min, column)));
  const most = Array.from(table.most, (units, column) => Math.min(units, sumOf(table.max, column)));
  const crossed = least.findIndex((units, column) => units > most[column]!);
  if (crossed >= 0) return { type: "Short", rows: [], columns: [crossed], need: least[crossed]!, have: most[crossed]! };
  const totals = new Float64Array(table.columns);
  const short = settle(
    { ...table, least, most },
    Array.from(totals, (_, column) => column),
    table.rowTotals,
    totals,
  );
  return short ?? { type: "Totals", totals };
}

/** Shares out what the rows have in these columns; or says why that cannot be. */
function settle(table: OpenTable, columns: readonly number[], rowTotals: ArrayLike<number>, totals: Float64Array): OpenColumns | null {
  const total = sum(rowTotals, (units) => units);
  const of = (values: ArrayLike<number>): number[] => columns.map((column) => values[column]!);
  const bounds = { min: of(table.least), max: of(table.most) };
  const split = largestRemainder(total, of(table.weights), bounds);
  if (split.type === "NegativeWeight") throw new RangeError("a pattern is never negative");
  if (split.type === "Infeasible") {
    const [need, have] = split.reason === "minimums" ? [split.limit, total] : [total, split.limit];
    return { type: "Short", rows: [], columns: [], need, have };
  }
  const among = { rows: table.rows, columns: columns.length, rowTotals, columnTotals: split.cells };
  const possible = feasibility({ ...among, min: only(table.min, columns, table), max: only(table.max, columns, table) });
  if (possible.type === "Feasible") {
    columns.forEach((column, i) => (totals[column] = split.cells[i]!));
    return null;
  }
  const { rows, columns: lacking, need, have, shortfall } = possible.certificate;
  const inside = columns.filter((_, i) => lacking.includes(i));
  const outside = columns.filter((_, i) => !lacking.includes(i));
  const now = sum(lacking, (i) => split.cells[i]!);
  const atMost = Math.min(
    sum(lacking, (i) => bounds.max[i]!),
    total - sum(outside, (column) => table.least[column]!),
  );
  if (now + shortfall > atMost) return { type: "Short", rows, columns: inside, need, have: have + atMost - now };

  // The rows that lack use every way around these columns; the other rows leave these columns all they can.
  const most = (row: number): number => sum(outside, (column) => table.max[row * table.columns + column]!);
  const least = (row: number): number => sum(inside, (column) => table.min[row * table.columns + column]!);
  const within = Array.from(rowTotals, (units, row) => (rows.includes(row) ? units - most(row) : least(row)));
  const beyond = Array.from(rowTotals, (units, row) => units - within[row]!);
  return settle(table, inside, within, totals) ?? settle(table, outside, beyond, totals);
}

/** The cells of these columns. */
function only(cells: Float64Array, columns: readonly number[], { rows, columns: width }: OpenTable): Float64Array {
  const { length } = columns;
  return Float64Array.from({ length: rows * length }, (_, cell) => cells[Math.floor(cell / length) * width + columns[cell % length]!]!);
}

function sum(values: ArrayLike<number>, units: (value: number, position: number) => number): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += units(values[k]!, k);
  return total;
}
