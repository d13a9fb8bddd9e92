import { block } from "../../sheet/spec/block";
import type { Block, Cell, StyleName } from "../../sheet/spec/spec";

/** A column of cells of one style whose formats may differ, as few blocks: neighbours with the same format stay together. */
export function columnRuns(
  row: number,
  column: number,
  style: StyleName,
  cells: readonly { readonly cell: Cell; readonly format: string | null }[],
): readonly Block[] {
  const blocks: Block[] = [];
  for (let first = 0; first < cells.length;) {
    const format = cells[first]?.format ?? null;
    const end = cells.findIndex((one, position) => position > first && one.format !== format);
    const run = cells.slice(first, end < 0 ? cells.length : end);
    blocks.push(
      block(
        row + first,
        column,
        style,
        run.map(({ cell }) => [cell]),
        format,
      ),
    );
    first += run.length;
  }
  return blocks;
}

/** A format for all rows of a column, or one for each; what is below them is General. */
export type ColumnFormat = string | null | readonly (string | null)[];

export function formatAt(format: ColumnFormat, row: number): string | null {
  return typeof format === "string" || format === null ? format : (format[row] ?? null);
}

/** So many rows of a column, empty where there is no value. */
export function columnBlocks(
  row: number,
  column: number,
  rows: number,
  { style, format, values }: { readonly style: StyleName; readonly format: ColumnFormat; readonly values: readonly Cell[] },
): readonly Block[] {
  const cells = Array.from({ length: rows }, (_, at) => ({ cell: values[at] ?? null, format: formatAt(format, at) }));
  return columnRuns(row, column, style, cells);
}
