import { fitTolerance, type TableFit } from "./fitTable";

/**
 * The fit when cells have bounds: every cell is seed × row factor × column factor, clamped to its bounds, with exactly the given
 * totals. A held cell has both bounds equal. It is the nearest table to the pattern within the bounds
 * (Kullback–Leibler; the optimality condition of a convex program, Boyd & Vandenberghe, Convex Optimization, §5.5.3).
 * Rows and columns take turns; each factor is solved exactly, because a clamped sum is piecewise linear in it.
 */

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
  maxSweeps = 2000,
): TableFit {
  const tolerance = fitTolerance(rowTotals);
  const rowFactor = new Float64Array(rows).fill(1);
  const columnFactor = new Float64Array(columns).fill(1);
  const length = Math.max(rows, columns);
  const line = { pattern: new Float64Array(length), low: new Float64Array(length), high: new Float64Array(length) };
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

/** One row or column: cell k is pattern[k] × factor, clamped to low[k] … high[k]. */
interface Line {
  readonly pattern: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The factor ≥ 0 at which the clamped line adds up to `total`: Newton's step, which is exact on each linear piece, kept inside a bracket. */
function solveFactor(line: Line, length: number, total: number, start: number): number {
  let below = 0;
  let above = Infinity;
  let factor = start > 0 && Number.isFinite(start) ? start : 1;
  for (let step = 0; step < 200; step++) {
    let fixed = 0;
    let slope = 0;
    for (let k = 0; k < length; k++) {
      const value = line.pattern[k]! * factor;
      if (value <= line.low[k]!) fixed += line.low[k]!;
      else if (value >= line.high[k]!) fixed += line.high[k]!;
      else slope += line.pattern[k]!;
    }
    const miss = fixed + slope * factor - total;
    if (Math.abs(miss) <= 1e-13 * Math.max(1, Math.abs(total))) return factor;
    if (miss < 0) below = factor;
    else above = factor;
    let next = slope > 0 ? (total - fixed) / slope : miss < 0 ? factor * 4 : factor / 4;
    if (!(next > below && next < above)) next = above === Infinity ? factor * 4 : (below + above) / 2;
    if (next === factor) return factor;
    factor = next;
  }
  return factor;
}

function clampedSum(line: Line, length: number, factor: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += clamp(line.pattern[k]! * factor, line.low[k]!, line.high[k]!);
  return sum;
}

function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
