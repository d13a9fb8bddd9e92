import { moderateSeed } from "./moderateSeed";

/**
 * The table that keeps a pattern and meets given totals: every cell is its seed times a factor of its row times a factor of its
 * column. Of all tables with these totals it is nearest to the pattern (Kullback–Leibler).
 * Iterative proportional fitting (Deming & Stephan 1940; "RAS" in economics, https://en.wikipedia.org/wiki/Iterative_proportional_fitting).
 */

export interface TableFit {
  /** Real-valued cells, row-major. */
  readonly cells: Float64Array;
  readonly sweeps: number;
  /** False: the totals could not be met within the sweeps, because they are contradictory or some cell is forced to 0. */
  readonly converged: boolean;
}

/**
 * @param seed pattern, rows × columns, row-major, ≥ 0; zero stays zero
 * @param rowTotals,columnTotals ≥ 0, with equal sums
 */
export function fitTable(
  rows: number,
  columns: number,
  seed: Float64Array,
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
  maxSweeps = 500,
): TableFit {
  const weights = moderateSeed(rows, columns, seed);
  const tolerance = fitTolerance(rowTotals);
  const rowFactor = new Float64Array(rows);
  const columnFactor = new Float64Array(columns).fill(1);
  const columnSum = new Float64Array(columns);
  let sweeps = 0;
  let converged = false;
  while (!converged && sweeps < maxSweeps) {
    // One pass: scale each row to its total and, while the row is at hand, add it to the columns' sums (without their factors).
    columnSum.fill(0);
    let worst = sweeps === 0 ? Infinity : 0;
    for (let row = 0; row < rows; row++) {
      const start = row * columns;
      const total = rowTotals[row]!;
      let sum = 0;
      for (let column = 0; column < columns; column++) sum += weights[start + column]! * columnFactor[column]!;
      worst = Math.max(worst, Math.abs(rowFactor[row]! * sum - total));
      const factor = sum > 0 ? total / sum : 0;
      rowFactor[row] = factor;
      if (factor === 0) continue;
      for (let column = 0; column < columns; column++) columnSum[column]! += weights[start + column]! * factor;
    }
    // The columns were exact after the last sweep; when the rows have hardly moved since, both hold.
    converged = worst <= tolerance;
    for (let column = 0; column < columns; column++) {
      columnFactor[column] = columnSum[column]! > 0 ? columnTotals[column]! / columnSum[column]! : 0;
    }
    sweeps++;
  }
  return { cells: scaled(rows, columns, weights, rowFactor, columnFactor), sweeps, converged };
}

/** How far a total may be missed: a billionth of a unit, or the rounding noise of doubles in large totals. */
export function fitTolerance(totals: ArrayLike<number>): number {
  let largest = 0;
  for (let k = 0; k < totals.length; k++) largest = Math.max(largest, Math.abs(totals[k]!));
  return Math.max(1e-9, 4e-15 * largest);
}

function scaled(rows: number, columns: number, seed: Float64Array, rowFactor: Float64Array, columnFactor: Float64Array): Float64Array {
  const cells = new Float64Array(rows * columns);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) cells[cell] = seed[cell]! * rowFactor[row]! * columnFactor[column]!;
  }
  return cells;
}
