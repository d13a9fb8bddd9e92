import { fractions, type Rounding } from "./fractions";
import { choiceByPrices } from "./choiceByPrices";
import { repairByShortestPaths } from "./repairByShortestPaths";
import { withSlack, type Totals } from "./slackTotals";
import { transposed } from "./transposed";

/**
 * Rounds a real table to whole units so that its rows and columns add up exactly, every cell is rounded down or up, and the sum of
 * deviations is the least possible: optimal controlled rounding (Bacharach 1966; Cox & Ernst 1982).
 * Which cells round up is a transportation problem. Columns get prices and every row picks its most worthwhile cells (dual ascent);
 * the columns that are then over- or underfull trade by shortest paths until all counts are right, which is the exact optimum.
 */

/**
 * @param fit real cells, row-major, whose rows and columns add up to the totals, nearly
 * @param rowTotals,columnTotals whole units, or "nearest": each may be its exact sum rounded down or up, whichever serves the table best
 * @returns whole cells, or null if no rounding down or up has these totals (a fit that meets them always has one)
 */
export function roundTable(rows: number, columns: number, fit: Float64Array, rowTotals: Totals, columnTotals: Totals): Float64Array | null {
  if (rowTotals === "nearest" || columnTotals === "nearest") {
    const wide = withSlack(rows, columns, fit, rowTotals, columnTotals);
    const cells = roundTable(wide.rows, wide.columns, wide.fit, wide.rowTotals, wide.columnTotals);
    return cells && cells.filter((_, cell) => cell % wide.columns < columns && cell < rows * wide.columns);
  }
  const rounding = fractions(rows, columns, fit, rowTotals, columnTotals);
  // The shortest paths run over the columns: the short side should be there.
  const up = columns <= rows ? chooseCells(rounding) : chooseCells(turned(rounding));
  if (!up) return null;
  const chosen = columns <= rows ? up : transposed(up, columns, rows);
  const cells = Float64Array.from(rounding.floors);
  for (let cell = 0; cell < cells.length; cell++) cells[cell]! += chosen[cell]!;
  return cells;
}

/** 1 for every cell that rounds up. */
function chooseCells(rounding: Rounding): Uint8Array | null {
  const choice = choiceByPrices(rounding);
  return choice && repairByShortestPaths(rounding, choice) ? choice.chosen : null;
}

function turned(rounding: Rounding): Rounding {
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
