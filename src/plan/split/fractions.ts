/**
 * Cuts a real table into whole floors and what is left to decide: which cells round up. 8.33 is 8, and worth 0.33 if it rounds up.
 * Rounding a cell with fraction f up instead of down changes the sum of deviations by 1 − 2f (and so the sum of squares):
 * the nearest rounding is the one whose chosen cells have the largest fractions in sum.
 * A fraction counts in steps of 2⁻²⁴ and is followed by a rank of the cell, so that all worths are whole numbers below 2⁴⁴, which
 * doubles add without error over any path through 2⁸ columns, and equal fractions still have one best choice.
 */

export interface Rounding {
  readonly rows: number;
  readonly columns: number;
  /** Whole floors, row-major. */
  readonly floors: Float64Array;
  /** What it is worth to round a cell up; 0: the cell is whole already and stays. */
  readonly worth: Float64Array;
  /** How many cells of each row and column must round up. */
  readonly rowNeed: Float64Array;
  readonly columnNeed: Float64Array;
}

const STEPS = 2 ** 24;
const RANKS = 2 ** 20;
/** All worths are below this. */
export const WORTH_LIMIT = STEPS * RANKS;
/** Nearer to a whole number than this is that number: the fit is no more exact. */
const SNAP = 1e-7;

/** @param fit real cells, row-major, whose rows and columns add up to the totals, nearly; @param rowTotals,columnTotals whole units */
export function fractions(
  rows: number,
  columns: number,
  fit: Float64Array,
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
): Rounding {
  const floors = new Float64Array(rows * columns);
  const worth = new Float64Array(rows * columns);
  const rowNeed = Float64Array.from(rowTotals);
  const columnNeed = Float64Array.from(columnTotals);
  for (let row = 0, cell = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++, cell++) {
      const value = fit[cell]!;
      let floor = Math.floor(value);
      const fraction = value - floor;
      if (fraction >= 1 - SNAP) floor++;
      else if (fraction > SNAP) worth[cell] = Math.min(Math.max(Math.round(fraction * STEPS), 1), STEPS - 1) * RANKS + rank(row, column);
      floors[cell] = floor;
      sum += floor;
      columnNeed[column]! -= floor;
    }
    rowNeed[row]! -= sum;
  }
  return { rows, columns, floors, worth, rowNeed, columnNeed };
}

/**
 * The rank of a cell among equal fractions, 0 … 2²⁰ − 1: a fixed scramble of its place. It must be no sum of a row part and a column
 * part (such a rank is the same in all tables with equal totals); scrambled ranks make the best choice unique with near certainty
 * (the isolation lemma, Mulmuley, Vazirani & Vazirani 1987) and spread the units evenly.
 */
function rank(row: number, column: number): number {
  let bits = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca77);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return (bits ^ (bits >>> 15)) >>> 12;
}
