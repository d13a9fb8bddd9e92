import { clamp, clampedSum, solveFactor, type Line } from "./clampedLine";
import { fitTolerance, type TableFit } from "./fitTable";

/**
 * The fit when cells have bounds: every cell is seed × row factor × column factor, clamped to its bounds, with exactly the given
 * totals. A held cell has both bounds equal. It is the nearest table to the pattern within the bounds
 * (Kullback–Leibler; the optimality condition of a convex program, Boyd & Vandenberghe, Convex Optimization, §5.5.3).
 * Rows and columns take turns; each factor is solved exactly, because a clamped sum is piecewise linear in it.
 */

/** Parts of a table that hang together by a sliver of a unit only converge very slowly; by then whole units have long been settled. */
const ENOUGH_CELLS = 1e6;

/**
 * @param seed,min,max rows × columns, row-major; seed ≥ 0, min ≤ max, max may be Infinity; where seed is 0 the cell is its min
 * @param rowTotals,columnTotals with equal sums; a table within the bounds must exist for the fit to converge
 */
export function fitBoundedTable(
  rows: number,
  columns: number,
  seed: Float64Array,
  min: Float64Array,
  max: Float64Array,
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
  maxSweeps = Math.max(500, Math.ceil(ENOUGH_CELLS / (rows * columns))),
): TableFit {
  const tolerance = fitTolerance(rowTotals);
  const rowFactor = new Float64Array(rows).fill(1);
  const columnFactor = new Float64Array(columns).fill(1);
  const length = Math.max(rows, columns);
  const line: Line = { pattern: new Float64Array(length), low: new Float64Array(length), high: new Float64Array(length) };
  let sweeps = 0;
  let converged = false;
  while (!converged && sweeps < maxSweeps) {
    let worst = sweeps === 0 ? Infinity : 0;
    for (let row = 0; row < rows; row++) {
      for (let column = 0, cell = row * columns; column < columns; column++, cell++) {
        line.pattern[column] = seed[cell]! * columnFactor[column]!;
        line.low[column] = min[cell]!;
        line.high[column] = max[cell]!;
      }
      worst = Math.max(worst, Math.abs(clampedSum(line, columns, rowFactor[row]!) - rowTotals[row]!));
      rowFactor[row] = solveFactor(line, columns, rowTotals[row]!, rowFactor[row]!);
    }
    converged = worst <= tolerance;
    for (let column = 0; column < columns; column++) {
      for (let row = 0, cell = column; row < rows; row++, cell += columns) {
        line.pattern[row] = seed[cell]! * rowFactor[row]!;
        line.low[row] = min[cell]!;
        line.high[row] = max[cell]!;
      }
      columnFactor[column] = solveFactor(line, rows, columnTotals[column]!, columnFactor[column]!);
    }
    sweeps++;
  }
  const cells = new Float64Array(rows * columns);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      cells[cell] = clamp(seed[cell]! * rowFactor[row]! * columnFactor[column]!, min[cell]!, max[cell]!);
    }
  }
  return { cells, sweeps, converged };
}
