import type { Formula, SheetSpec } from "../spec/spec";
import type { Position } from "../place/place";

/** Every formula of a sheet with its place, row by row within each block. */
export function* formulaCells(spec: SheetSpec): Generator<Position & { readonly cell: Formula }> {
  for (const block of spec.blocks) {
    for (const [row, cells] of block.cells.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell !== null && typeof cell === "object") yield { row: block.row + row, column: block.column + column, cell };
      }
    }
  }
}
