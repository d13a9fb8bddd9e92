import { fractions, type Rounding } from "./fractions";
import { choiceByPrices } from "./choiceByPrices";
import { repairByShortestPaths } from "./repairByShortestPaths";

/**
 * Rounds a real table to whole units so that its rows and columns add up exactly, every cell is rounded down or up, and the sum of
 * deviations is the least possible: optimal controlled rounding (Bacharach 1966; Cox & Ernst 1982).
 * Which cells round up is a transportation problem. Columns get prices and every row picks its most worthwhile cells (dual ascent);
 * the columns that are then over- or underfull trade by shortest paths until all counts are right, which is the exact optimum.
 */

/** "nearest": every total of that side may be its exact sum rounded down or up, whichever serves the table best. */
export type Totals = ArrayLike<number> | "nearest";

/**
 * @param fit real cells, row-major, whose rows and columns add up to the totals, nearly
 * @returns whole cells, or null if no rounding down or up has these totals (a fit that meets them always has one)
 */
export function roundTable(rows: number, columns: number, fit: Float64Array, rowTotals: Totals, columnTotals: ArrayLike<number>): Float64Array | null {
  if (rowTotals === "nearest") return withSlackColumn(rows, columns, fit, columnTotals);
  const rounding = fractions(rows, columns, fit, rowTotals, columnTotals);
  // The shortest paths run over the columns: the short side should be there.
  const up = columns <= rows ? chooseCells(rounding) : transposed(chooseCells(transposedRounding(rounding)), columns, rows);
  if (!up) return null;
  return rounding.floors.map((floor, cell) => floor + up[cell]!);
}

/** 1 for every cell that rounds up. */
function chooseCells(rounding: Rounding): Uint8Array | null {
  const choice = choiceByPrices(rounding);
  return choice && repairByShortestPaths(rounding, choice) ? choice.chosen : null;
}

/**
 * Free row totals: a slack column takes what is missing from each row's sum to the next whole number. Rounded together with the
 * table, it tells which rows round up (Cox & Ernst 1982). Always possible, since the slack makes the fit meet whole totals.
 */
function withSlackColumn(rows: number, columns: number, fit: Float64Array, columnTotals: ArrayLike<number>): Float64Array | null {
  const wide = new Float64Array(rows * (columns + 1));
  const ceilings = new Float64Array(rows);
  let slack = 0;
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      const value = fit[row * columns + column]!;
      wide[row * (columns + 1) + column] = value;
      sum += value;
    }
    const ceiling = Math.ceil(sum - 1e-7);
    ceilings[row] = ceiling;
    wide[row * (columns + 1) + columns] = Math.max(ceiling - sum, 0);
    slack += ceiling;
  }
  for (let column = 0; column < columns; column++) slack -= columnTotals[column]!;
  const rounded = roundTable(rows, columns + 1, wide, ceilings, [...Array.from(columnTotals), slack]);
  return rounded && rounded.filter((_, cell) => cell % (columns + 1) < columns);
}

function transposedRounding(rounding: Rounding): Rounding {
  const { rows, columns } = rounding;
  return {
    rows: columns,
    columns: rows,
    floors: rounding.floors,
    worth: transposed(rounding.worth, rows, columns),
    rowNeed: rounding.columnNeed,
    columnNeed: rounding.rowNeed,
  };
}

function transposed<T extends Float64Array | Uint8Array | null>(cells: T, rows: number, columns: number): T {
  if (!cells) return cells;
  const turned = cells.slice();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) turned[column * rows + row] = cells[row * columns + column]!;
  }
  return turned as T;
}
