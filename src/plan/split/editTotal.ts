import { breakback } from "./breakback";
import type { LineProblem } from "./largestRemainder";
import { splitTable, type TableRequest, type TableSplit } from "./splitTable";

/**
 * Someone types a new total at the end of a row. Either the whole grows with it: the row takes the change, in proportion, and the
 * column totals move; or the whole stays: the other rows give or take what this one needs, and the column totals stay.
 * For a column, hand in the table turned by a quarter.
 */
export interface TotalEdit {
  /** The table as it stands: pattern, totals and bounds. */
  readonly table: TableRequest;
  /** Its whole cells, row-major. */
  readonly cells: Float64Array;
  readonly row: number;
  /** The new total of that row, whole units. */
  readonly total: number;
  readonly whole: "moves" | "stays";
}

export type EditedTable =
  | {
      readonly type: "Split";
      readonly cells: Float64Array;
      readonly rowTotals: readonly number[];
      readonly columnTotals: readonly number[];
    }
  | Exclude<TableSplit, { type: "Split" }>
  | LineProblem;

export function editTotal(edit: TotalEdit): EditedTable {
  return edit.whole === "moves" ? rowAlone(edit) : siblingsAbsorb(edit);
}

/** Only this row changes; a raise lowers none of its cells. */
function rowAlone({ table, cells, row, total }: TotalEdit): EditedTable {
  const { rows, columns, seed, min, max } = table;
  const part = (all: Float64Array): number[] => Array.from(all.subarray(row * columns, (row + 1) * columns));
  const weights = part(seed);
  // What has no weight gets nothing but its minimum.
  const low = min ? part(min) : weights.map(() => 0);
  const high = weights.map((weight, column) => (weight > 0 ? (max?.[row * columns + column] ?? Infinity) : low[column]!));
  const changed = breakback({ cells: part(cells), total, weights, min: low, max: high });
  if (changed.type !== "Split") return changed;
  const result = Float64Array.from(cells);
  result.set(changed.cells, row * columns);
  const rowTotals = Array.from({ length: rows }, (_, r) => (r === row ? total : table.rowTotals[r]!));
  const columnTotals = Array.from({ length: columns }, (_, column) => {
    const before = cells[row * columns + column]!;
    return table.columnTotals[column]! + changed.cells[column]! - before;
  });
  return { type: "Split", cells: result, rowTotals, columnTotals };
}

/** The other rows' totals are broken back from what is left of the whole, then the table is split anew. */
function siblingsAbsorb({ table, row, total }: TotalEdit): EditedTable {
  const before = Array.from(table.rowTotals);
  const totals = breakback({
    cells: before.map((units, r) => (r === row ? total : units)),
    total: before.reduce((sum, units) => sum + units, 0),
    weights: before,
    held: before.map((_, r) => r === row),
  });
  if (totals.type !== "Split") return totals;
  const split = splitTable({ ...table, rowTotals: totals.cells });
  if (split.type === "Infeasible") return split;
  return { type: "Split", cells: split.cells, rowTotals: totals.cells, columnTotals: Array.from(table.columnTotals) };
}
