import type { BoundedTable } from "./boundedTable";
import { feasibility, type Certificate } from "./feasibility";
import { fitBoundedTable } from "./fitBoundedTable";
import { fitTable } from "./fitTable";
import { forcedCells } from "./forcedCells";
import { leaning } from "./leaning";
import { nearestTable } from "./nearestTable";
import type { Remainder } from "./remainders";
import { roundTable } from "./roundTable";

/**
 * Splits row totals and column totals over a table so that both add up exactly, in the proportions of a pattern: 50, 50 over 60, 40
 * with an even pattern is 30, 20 / 30, 20. First the real-valued fit, then the nearest rounding of it.
 *
 * Zero in the pattern stays zero. A held cell has min = max. Every cell is less than one unit from its fit.
 * The result depends on the order of rows and columns only where cells are equally good: give them in the order of a stable key
 * (not of their place on a sheet) and put the cells back by key. Give the real pattern again, never a rounded result:
 * a zero that came from rounding could not grow any more.
 */

export interface TableRequest {
  readonly rows: number;
  readonly columns: number;
  /** rows × columns, row-major, ≥ 0. */
  readonly seed: Float64Array;
  /** Whole units; all ≥ 0, or all ≤ 0 without bounds. */
  readonly rowTotals: ArrayLike<number>;
  readonly columnTotals: ArrayLike<number>;
  /** Whole units, row-major, default 0. A min above 0 also counts where the pattern is 0. */
  readonly min?: Float64Array;
  /** Whole units, row-major, ≥ min, default Infinity. */
  readonly max?: Float64Array;
  /** Which cells of a row get the units that are left, as far as the columns allow; left out: the largest remainders. */
  readonly remainder?: Remainder;
}

export type TableSplit =
  | {
      readonly type: "Split";
      /** Whole units, row-major. */
      readonly cells: Float64Array;
      /** The real-valued table that was rounded. */
      readonly fit: Float64Array;
      /** False: pattern and totals are so far apart that the fit was broken off. Totals and bounds hold, the proportions only roughly. */
      readonly converged: boolean;
    }
  | { readonly type: "Infeasible"; readonly certificate: Certificate };

/** Fits without forced cells rarely need more. */
const QUICK_SWEEPS = 60;

export function splitTable(request: TableRequest): TableSplit {
  const { rows, columns, seed, rowTotals, columnTotals } = request;
  if (!request.min && !request.max && isNegative(rowTotals) && isNegative(columnTotals)) return negated(request);

  const table = bounded(request);
  // A fit that converges proves that the totals can be met, so that the flow is needed only when it does not soon.
  const quick = quickFit(request, table);
  const rounded = (fit: Float64Array): Float64Array | null =>
    roundTable(rows, columns, leaning(columns, fit, rowTotals, request.remainder ?? "largest"), rowTotals, columnTotals);
  const nearest = quick && rounded(quick);
  if (nearest) return { type: "Split", cells: nearest, fit: quick, converged: true };

  const possible = feasibility(table);
  if (possible.type === "Infeasible") return possible;
  const forced = forcedCells(table, possible.cells);
  const held = {
    ...table,
    min: table.min.map((units, cell) => (forced[cell] === 1 ? possible.cells[cell]! : units)),
    max: table.max.map((units, cell) => (forced[cell] === 1 ? possible.cells[cell]! : units)),
  };
  const { cells: fit, converged } = fitBoundedTable(held, seed);
  const cells = rounded(fit) ?? nearestTable(held, fit);
  if (!cells) throw new RangeError("a table that can be met was not found");
  return { type: "Split", cells, fit, converged };
}

/** The bounds of every cell. What has no weight may get nothing but its minimum. */
function bounded({ rows, columns, seed, rowTotals, columnTotals, min, max }: TableRequest): BoundedTable {
  const low = min ?? new Float64Array(rows * columns);
  const high = max ? Float64Array.from(max) : new Float64Array(rows * columns).fill(Infinity);
  for (let cell = 0; cell < high.length; cell++) if (seed[cell] === 0) high[cell] = low[cell]!;
  return { rows, columns, rowTotals, columnTotals, min: low, max: high };
}

/** The fit, if it converges soon. */
function quickFit({ rows, columns, seed, rowTotals, columnTotals, min, max }: TableRequest, table: BoundedTable): Float64Array | null {
  if (sum(rowTotals) !== sum(columnTotals)) return null;
  const isPlain = !min && !max && !hasNegative(rowTotals) && !hasNegative(columnTotals);
  const fit = isPlain ? fitTable(rows, columns, seed, rowTotals, columnTotals, QUICK_SWEEPS) : fitBoundedTable(table, seed, QUICK_SWEEPS);
  return fit.converged ? fit.cells : null;
}

/** Cancellations: what holds for an amount holds for its negative. */
function negated(request: TableRequest): TableSplit {
  const minus = (units: number): number => (units === 0 ? 0 : -units);
  const split = splitTable({
    ...request,
    rowTotals: Array.from(request.rowTotals, minus),
    columnTotals: Array.from(request.columnTotals, minus),
  });
  if (split.type === "Infeasible") return split;
  return { ...split, cells: split.cells.map(minus), fit: split.fit.map(minus) };
}

/** Some below 0, none above. */
function isNegative(totals: ArrayLike<number>): boolean {
  return hasNegative(totals) && !hasNegative(Array.from(totals, (units) => -units));
}

function hasNegative(totals: ArrayLike<number>): boolean {
  for (let k = 0; k < totals.length; k++) if (totals[k]! < 0) return true;
  return false;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k]!;
  return total;
}
