/**
 * Adds a table up once more, sharing nothing with what made it: every cell whole and within its bounds, every row and column its
 * total. A table that fails is never shown or written.
 */

export type TableFault =
  | { readonly type: "NotWhole"; readonly row: number; readonly column: number; readonly found: number }
  | {
      readonly type: "OutOfBounds";
      readonly row: number;
      readonly column: number;
      readonly found: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly type: "RowTotal" | "ColumnTotal"; readonly line: number; readonly wanted: number; readonly found: number };

/**
 * @param cells rows × columns, row-major
 * @param min,max bounds like the cells, if there are any
 * @returns the first fault, or null
 */
export function verifyTable(
  rows: number,
  columns: number,
  cells: ArrayLike<number>,
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
  min?: ArrayLike<number>,
  max?: ArrayLike<number>,
): TableFault | null {
  const columnSums = new Float64Array(columns);
  for (let row = 0, cell = 0; row < rows; row++) {
    let rowSum = 0;
    for (let column = 0; column < columns; column++, cell++) {
      const found = cells[cell]!;
      if (!Number.isSafeInteger(found)) return { type: "NotWhole", row, column, found };
      const low = min?.[cell] ?? -Infinity;
      const high = max?.[cell] ?? Infinity;
      if (found < low || found > high) return { type: "OutOfBounds", row, column, found, min: low, max: high };
      rowSum += found;
      columnSums[column]! += found;
    }
    if (rowSum !== rowTotals[row]) return { type: "RowTotal", line: row, wanted: rowTotals[row]!, found: rowSum };
  }
  for (let column = 0; column < columns; column++) {
    if (columnSums[column] !== columnTotals[column])
      return { type: "ColumnTotal", line: column, wanted: columnTotals[column]!, found: columnSums[column]! };
  }
  return null;
}
