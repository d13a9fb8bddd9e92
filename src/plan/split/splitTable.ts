import { feasibility, type Certificate } from "./feasibility";
import { fitBoundedTable } from "./fitBoundedTable";
import { fitTable } from "./fitTable";
import { forcedCells } from "./forcedCells";
import { nearestTable } from "./nearestTable";
import { roundTable } from "./roundTable";

/**
 * Splits row totals and column totals over a table so that both add up exactly, in the proportions of a pattern: 50, 50 over 60, 40
 * with an even pattern is 30, 20 / 30, 20. First the real-valued fit, then the nearest rounding of it.
 *
 * Zero in the pattern stays zero. A held cell has min = max. Every cell that is not at a bound is less than one unit from its fit.
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
}

export type TableSplit =
  /** `cells` whole, `fit` real, row-major. */
  | { readonly type: "Split"; readonly cells: Float64Array; readonly fit: Float64Array }
  | { readonly type: "Infeasible"; readonly certificate: Certificate };

/** Fits without forced cells rarely need more. */
const QUICK_SWEEPS = 60;

export function splitTable(request: TableRequest): TableSplit {
  const { rows, columns, seed, rowTotals, columnTotals } = request;
  if (!request.min && !request.max && isNegative(rowTotals) && isNegative(columnTotals)) return negated(request);

  const { min, max } = limits(request);
  const isBounded = request.min !== undefined || request.max !== undefined;
  // A fit that converges proves that the totals can be met, so that the flow is needed only when it does not soon.
  if (sum(rowTotals) === sum(columnTotals)) {
    const fit = isBounded
      ? fitBoundedTable(rows, columns, seed, min, max, rowTotals, columnTotals, QUICK_SWEEPS)
      : fitTable(rows, columns, seed, rowTotals, columnTotals, QUICK_SWEEPS);
    const cells = fit.converged ? roundTable(rows, columns, fit.cells, rowTotals, columnTotals) : null;
    if (cells) return { type: "Split", cells, fit: fit.cells };
  }

  const possible = feasibility(rows, columns, min, max, rowTotals, columnTotals);
  if (possible.type === "Infeasible") return possible;
  const forced = forcedCells(rows, columns, possible.cells, min, max);
  const low = min.map((units, cell) => (forced[cell] === 1 ? possible.cells[cell]! : units));
  const high = max.map((units, cell) => (forced[cell] === 1 ? possible.cells[cell]! : units));
  const fit = fitBoundedTable(rows, columns, seed, low, high, rowTotals, columnTotals).cells;
  const cells = roundTable(rows, columns, fit, rowTotals, columnTotals) ?? nearestTable(rows, columns, fit, low, high, rowTotals, columnTotals);
  if (!cells) throw new RangeError("a table that can be met was not found");
  return { type: "Split", cells, fit };
}

/** The bounds of every cell. What has no weight may get nothing but its minimum. */
function limits({ rows, columns, seed, min, max }: TableRequest): { readonly min: Float64Array; readonly max: Float64Array } {
  const low = min ?? new Float64Array(rows * columns);
  const high = seed.map((weight, cell) => (weight > 0 ? (max?.[cell] ?? Infinity) : low[cell]!));
  return { min: low, max: high };
}

/** Cancellations: what holds for an amount holds for its negative. */
function negated(request: TableRequest): TableSplit {
  const minus = (units: number): number => (units === 0 ? 0 : -units);
  const split = splitTable({ ...request, rowTotals: Array.from(request.rowTotals, minus), columnTotals: Array.from(request.columnTotals, minus) });
  if (split.type === "Infeasible") return split;
  return { type: "Split", cells: split.cells.map(minus), fit: split.fit.map(minus) };
}

function isNegative(totals: ArrayLike<number>): boolean {
  let negative = false;
  for (let k = 0; k < totals.length; k++) {
    if (totals[k]! > 0) return false;
    negative ||= totals[k]! < 0;
  }
  return negative;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k]!;
  return total;
}
