import type { BoundedTable } from "./boundedTable";
import { maximumFlow, type Flow } from "./maximumFlow";

/**
 * Is there a table with these totals within these bounds? And if not: who needs how much, and how much is there?
 * "Rows A and B can use only columns X and Y; they need 11 there, X and Y have 10: 1 short."
 * A flow from rows to columns answers both (max-flow = min-cut; with lower bounds: Gale 1957, Hoffman 1960).
 */

export type Feasibility =
  /** `cells`: one such table, row-major; not the one to show, only a proof. */
  { readonly type: "Feasible"; readonly cells: Float64Array } | { readonly type: "Infeasible"; readonly certificate: Certificate };

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

export function feasibility(table: BoundedTable): Feasibility {
  const { rows, columns, rowTotals, columnTotals, min } = table;
  const need = sum(rowTotals);
  const have = sum(columnTotals);
  if (need !== have) {
    return infeasible({
      kind: "totals",
      rows: range(rows),
      columns: range(columns),
      need,
      have,
      shortfall: Math.abs(need - have),
      cells: [],
    });
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
  if (row >= 0) return infeasible(minimumsTooLarge(table, "row", row));
  const column = demand.findIndex((units) => units < 0);
  if (column >= 0) return infeasible(minimumsTooLarge(table, "column", column));

  const flow = maximumFlow(table, supply, demand);
  return flow.isComplete ? { type: "Feasible", cells: flow.cells } : infeasible(block(table, flow));
}

function infeasible(certificate: Certificate): Feasibility {
  return { type: "Infeasible", certificate };
}

function minimumsTooLarge(
  { rows, columns, rowTotals, columnTotals, min }: BoundedTable,
  kind: "row" | "column",
  line: number,
): Certificate {
  const places =
    kind === "row" ? range(columns).map((column) => ({ row: line, column })) : range(rows).map((row) => ({ row, column: line }));
  const minimums = places.map((place) => ({ ...place, bound: "min" as const, units: min[place.row * columns + place.column]! }));
  const need = minimums.reduce((sum, { units }) => sum + units, 0);
  const have = (kind === "row" ? rowTotals : columnTotals)[line]!;
  return {
    kind,
    rows: kind === "row" ? [line] : [],
    columns: kind === "column" ? [line] : [],
    need,
    have,
    shortfall: need - have,
    cells: minimums.filter(({ units }) => units !== 0),
  };
}

/**
 * The minimum cut nearest the rows: what the reached rows need does not fit into the reached columns and through the bounds beside them.
 */
function block({ rows, columns, rowTotals, columnTotals, min, max }: BoundedTable, { rowReached, columnReached }: Flow): Certificate {
  const inRows = range(rows).filter((row) => rowReached[row]);
  const inColumns = range(columns).filter((column) => columnReached[column]);
  const need = inRows.reduce((units, row) => units + rowTotals[row]!, 0);
  let have = inColumns.reduce((units, column) => units + columnTotals[column]!, 0);
  const cells: Certificate["cells"][number][] = [];
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
