import { maximumFlow } from "./maximumFlow";

/**
 * Is there a table with these totals within these bounds? And if not: who needs how much, and how much is there?
 * "Rows A and B can use only columns X and Y; they need 11 there, X and Y have 10: 1 short."
 * A flow from rows to columns answers both (max-flow = min-cut; with lower bounds: Gale 1957, Hoffman 1960).
 */

export type Feasibility =
  /** `cells`: one such table, row-major; not the one to show, only a proof. */
  | { readonly type: "Feasible"; readonly cells: Float64Array }
  | { readonly type: "Infeasible"; readonly certificate: Certificate };

/** A contradiction in numbers that anyone can add up; rows and columns are positions, the caller puts names to them. */
export interface Certificate {
  /**
   * "totals": the rows' sum (need) is not the columns' (have). "row", "column": the minimums in one line (need) exceed its total (have).
   * "block": `rows` need their totals; `have` is what `columns` can take, with what the bounds let through elsewhere.
   */
  readonly kind: "totals" | "row" | "column" | "block";
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly need: number;
  readonly have: number;
  /** |need − have|: the units to release. */
  readonly shortfall: number;
  /** The bounds that count in it: raising such a `max` or lowering such a `min` would help. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly bound: "min" | "max"; readonly units: number }[];
}

/**
 * @param min,max rows × columns, row-major, whole units, min ≤ max; max may be Infinity; 0 to 0 for a pair that may get nothing
 * @param rowTotals,columnTotals whole units
 */
export function feasibility(
  rows: number,
  columns: number,
  min: Float64Array,
  max: Float64Array,
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
): Feasibility {
  const need = sum(rowTotals);
  const have = sum(columnTotals);
  if (need !== have) {
    return infeasible({ kind: "totals", rows: range(rows), columns: range(columns), need, have, shortfall: Math.abs(need - have), cells: [] });
  }
  // What is left of each total above the minimums.
  const supply = Float64Array.from(rowTotals);
  const demand = Float64Array.from(columnTotals);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      supply[row]! -= min[cell]!;
      demand[column]! -= min[cell]!;
    }
  }
  const row = supply.findIndex((units) => units < 0);
  if (row >= 0) return infeasible(lineBelowMinimums("row", row, rowTotals[row]!, range(columns).map((column) => [row, column] as const), columns, min));
  const column = demand.findIndex((units) => units < 0);
  if (column >= 0) return infeasible(lineBelowMinimums("column", column, columnTotals[column]!, range(rows).map((r) => [r, column] as const), columns, min));

  const flow = maximumFlow(rows, columns, min, max, supply, demand);
  if (flow.complete) return { type: "Feasible", cells: flow.cells };
  return infeasible(block(rows, columns, min, max, rowTotals, columnTotals, flow.rowReached, flow.columnReached));
}

function infeasible(certificate: Certificate): Feasibility {
  return { type: "Infeasible", certificate };
}

function lineBelowMinimums(
  kind: "row" | "column",
  line: number,
  have: number,
  places: readonly (readonly [number, number])[],
  columns: number,
  min: Float64Array,
): Certificate {
  const need = places.reduce((units, [row, column]) => units + min[row * columns + column]!, 0);
  const cells = places
    .map(([row, column]) => ({ row, column, bound: "min" as const, units: min[row * columns + column]! }))
    .filter(({ units }) => units > 0);
  return { kind, rows: kind === "row" ? [line] : [], columns: kind === "column" ? [line] : [], need, have, shortfall: need - have, cells };
}

/** The minimum cut nearest the rows: what the reached rows need does not fit into the reached columns and through the bounds beside them. */
function block(
  rows: number,
  columns: number,
  min: Float64Array,
  max: Float64Array,
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
  rowReached: Uint8Array,
  columnReached: Uint8Array,
): Certificate {
  const inRows = range(rows).filter((row) => rowReached[row]);
  const inColumns = range(columns).filter((column) => columnReached[column]);
  const need = inRows.reduce((units, row) => units + rowTotals[row]!, 0);
  let have = inColumns.reduce((units, column) => units + columnTotals[column]!, 0);
  const cells: { row: number; column: number; bound: "min" | "max"; units: number }[] = [];
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      if (rowReached[row] && !columnReached[column] && max[cell] !== 0) {
        have += max[cell]!;
        cells.push({ row, column, bound: "max", units: max[cell]! });
      } else if (!rowReached[row] && columnReached[column] && min[cell] !== 0) {
        have -= min[cell]!;
        cells.push({ row, column, bound: "min", units: min[cell]! });
      }
    }
  }
  return { kind: "block", rows: inRows, columns: inColumns, need, have, shortfall: need - have, cells };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, k) => k);
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k]!;
  return total;
}
