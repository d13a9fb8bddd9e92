import { columnsOf, textAt, type Grid } from "./grid";

/** Our own sheets say in a hidden row and a hidden column what their rows and columns are: to people that is nothing. */
export function withoutCodes(grid: Grid): Grid {
  const rows = [...grid.hiddenRows].filter((row) =>
    areCodes(Array.from({ length: columnsOf(grid) }, (_, column) => textAt(grid, row, column))),
  );
  const columns = [...grid.hiddenColumns].filter((column) => areCodes(grid.values.map((_, row) => textAt(grid, row, column))));
  if (rows.length + columns.length === 0) return grid;
  return {
    ...grid,
    values: grid.values.map((values, row) => values.map((value, column) => (rows.includes(row) || columns.includes(column) ? "" : value))),
  };
}

function areCodes(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  return filled.length > 0 && filled.filter((text) => CODE.test(text)).length > 0.5 * filled.length;
}

/** revenue:manager:jia, ["planned","crbt"], head+6, column 1 */
const CODE = /^[^\s:]+(?::[^\s:]+)+(?:\+\d+)?$|^\[.*\]$|^[a-z]+\+\d+$|^(?:column|row|head) \d+$/i;
