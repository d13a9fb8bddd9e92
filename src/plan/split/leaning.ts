import type { Remainder } from "./remainders";

/** Nearer to a whole number than this is that number, as for `fractions`. */
const SNAP = 1e-7;

/**
 * Real cells, row by row, whose fractions say what is wished: the cells that should get a unit have more than half, the others less, and
 * among either the larger fraction still counts for more. What is rounded by them keeps its totals, and every cell rounds as its fit.
 *
 * @param fit rows × columns, row-major
 * @param rowTotals whole units
 */
export function leaning(columns: number, fit: Float64Array, rowTotals: ArrayLike<number>, remainder: Remainder): Float64Array {
  if (remainder === "largest") return fit;
  const wished = Float64Array.from(fit);
  for (let row = 0; row * columns < fit.length; row++) {
    const cells = fit.subarray(row * columns, (row + 1) * columns);
    const floors = cells.map((units) => Math.floor(units + SNAP));
    const open = Array.from(cells, (_, column) => column).filter((column) => cells[column]! - floors[column]! > SNAP);
    const left = (rowTotals[row] ?? 0) - floors.reduce((sum, units) => sum + units, 0);
    const chosen = new Set(remainder === "even" ? evenly(cells, floors, open, left) : inTurn(open, left, remainder));
    for (const column of open)
      wished[row * columns + column] = floors[column]! + (cells[column]! - floors[column]! + (chosen.has(column) ? 1 : 0)) / 2;
  }
  return wished;
}

/** The same for one line, rounded. */
export function leaningLine(shares: readonly number[], total: number, remainder: Exclude<Remainder, "largest">): readonly number[] {
  return Array.from(leaning(shares.length, Float64Array.from(shares), [total], remainder), (wished, cell) => {
    const floor = Math.floor(shares[cell]! + SNAP);
    return wished - floor > 0.5 ? floor + 1 : floor;
  });
}

function inTurn(open: readonly number[], count: number, remainder: "first" | "last"): readonly number[] {
  return remainder === "first" ? open.slice(0, count) : open.slice(open.length - count);
}

/** Fractions are added up, and whoever brings them past a half has the unit: what was rounded away so far is never more than half. */
function evenly(cells: Float64Array, floors: Float64Array, open: readonly number[], left: number): readonly number[] {
  let owed = 0;
  let given = 0;
  return open.filter((column) => {
    owed += cells[column]! - floors[column]!;
    const isDue = given < left && owed - given > 0.5 - SNAP;
    if (isDue) given += 1;
    return isDue;
  });
}
