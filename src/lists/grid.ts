import { plain } from "../plan/typed/plain";

/** A list as somebody's own sheet, file or clipboard has it. Rows and columns count from 0 within it. */
export interface Grid {
  /** Where its first cell stands on its sheet. */
  readonly origin: GridCell;
  /** Every row has the same length; "" is an empty cell. */
  readonly values: readonly (readonly GridValue[])[];
  /** Cells that are one to whoever looks at them; their value stands in the first. */
  readonly merges: readonly GridArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Number formats. Left out: not known. */
  readonly formats?: readonly (readonly string[])[];
}

export type GridValue = string | number | boolean;

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridArea extends GridCell {
  readonly rows: number;
  readonly columns: number;
}

/** What a cell says, to a person. */
export function textAt({ values }: Grid, row: number, column: number): string {
  return plain(String(values[row]?.[column] ?? ""));
}

export function columnsOf({ values }: Grid): number {
  return values[0]?.length ?? 0;
}

/** The area that a cell is merged into. */
export type MergeAt = (row: number, column: number) => GridArea | null;

export function mergesOf(grid: Grid): MergeAt {
  const found = new Map<string, GridArea>();
  for (const area of grid.merges) {
    // Whole columns and rows may be merged: no further than there are cells.
    const [rows, columns] = [Math.min(area.row + area.rows, grid.values.length), Math.min(area.column + area.columns, columnsOf(grid))];
    for (let row = Math.max(0, area.row); row < rows; row += 1)
      for (let column = Math.max(0, area.column); column < columns; column += 1) found.set(`${row}:${column}`, area);
  }
  return (row, column) => found.get(`${row}:${column}`) ?? null;
}

/** On its sheet. */
export function placed({ origin }: Grid, row: number, column: number): GridCell {
  return { row: origin.row + row, column: origin.column + column };
}
