import type { Grid, GridArea, GridValue } from "../../src/lists/grid";

/** A sheet as its rows are written here: cells between "|", numbers as numbers. */
export function sheet(text: string, merges: readonly GridArea[] = [], hiddenRows: readonly number[] = []): Grid {
  const rows = text
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => valueIn(cell.trim())));
  return gridOf(rows, merges, hiddenRows);
}

export function gridOf(
  rows: readonly (readonly GridValue[])[],
  merges: readonly GridArea[] = [],
  hiddenRows: readonly number[] = [],
): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    origin: { row: 0, column: 0 },
    values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
    merges,
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(),
  };
}

function valueIn(cell: string): GridValue {
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell.replace(/^'/, "");
}
