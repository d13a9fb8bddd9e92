import type { BoundedTable } from "./boundedTable";
import { clamp, clampable, solveFactor, type Line } from "./clampedLine";
import { fitTolerance, type TableFit } from "./fitTable";
import { moderateSeed } from "./moderateSeed";
import { transposed } from "./transposed";

/**
 * The fit when cells have bounds: every cell is seed × row factor × column factor, clamped to its bounds, with exactly the given
 * totals. A held cell has both bounds equal. It is the nearest table to the pattern within the bounds
 * (Kullback–Leibler; the optimality condition of a convex program, Boyd & Vandenberghe, Convex Optimization, §5.5.3).
 * Rows and columns take turns; each factor is solved exactly, because a clamped sum is piecewise linear in it.
 */

/** Two factors and a weight must stay within the range of doubles. */
const LARGEST_FACTOR = 1e120;

/** Parts of a table that hang together only by a sliver of a unit converge very slowly, long after whole units have been settled. */
function enoughSweeps(cells: number): number {
  return Math.min(Math.max(500, 1e6 / cells), 10_000);
}

/**
 * @param table must be possible for the fit to converge
 * @param seed pattern ≥ 0, row-major; where it is 0 the cell is its min
 */
export function fitBoundedTable(table: BoundedTable, seed: Float64Array, maxSweeps = enoughSweeps(seed.length)): TableFit {
  const { rows, columns, rowTotals, columnTotals, min, max } = table;
  const weights = moderateSeed(rows, columns, seed);
  const tolerance = fitTolerance(rowTotals);
  const rowFactors = new Float64Array(rows).fill(1);
  const columnFactors = new Float64Array(columns).fill(1);
  const byRow = linesOf(rows, columns, weights, min, max);
  const [turned, low, high] = [weights, min, max].map((cells) => transposed(cells, rows, columns));
  const byColumn = linesOf(columns, rows, turned!, low!, high!);
  let sweeps = 0;
  let converged = false;
  while (!converged && sweeps < maxSweeps) {
    // The columns were exact after the last sweep; when the rows miss by next to nothing, both hold.
    const missed = solveLines(byRow, rowTotals, rowFactors, columnFactors);
    converged = sweeps > 0 && missed <= tolerance;
    solveLines(byColumn, columnTotals, columnFactors, rowFactors);
    sweeps++;
  }
  const cells = new Float64Array(rows * columns);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      cells[cell] = clamp(weights[cell]! * rowFactors[row]! * columnFactors[column]!, min[cell]!, max[cell]!);
    }
  }
  return { cells, sweeps, converged };
}

function linesOf(count: number, length: number, weights: Float64Array, min: Float64Array, max: Float64Array): readonly Line[] {
  return Array.from({ length: count }, (_, index): Line => {
    const part = (cells: Float64Array): Float64Array => cells.subarray(index * length, (index + 1) * length);
    const [low, high] = [part(min), part(max)];
    return { weights: part(weights), low, high, clampable: clampable(low, high) };
  });
}

/** Sets every line's factor so that the line adds up, given the factors across. @returns by how much the worst line missed before */
function solveLines(lines: readonly Line[], totals: ArrayLike<number>, factors: Float64Array, across: Float64Array): number {
  let worst = 0;
  for (let index = 0; index < lines.length; index++) {
    const { factor, missed } = solveFactor(lines[index]!, across, totals[index]!, factors[index]!);
    worst = Math.max(worst, missed);
    factors[index] = clamp(factor, 1 / LARGEST_FACTOR, LARGEST_FACTOR);
  }
  return worst;
}
