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
