import type { Block, Cell, StyleName } from "./spec";

/** A rectangle of cells from this row and column on. */
export function block(
  row: number,
  column: number,
  style: StyleName,
  cells: readonly (readonly Cell[])[],
  format: string | null = null,
): Block {
  return { row, column, style, format, cells };
}

/** The same cells in a role of their own. */
export function inRole(role: NonNullable<Block["role"]>, block: Block): Block {
  return { ...block, role };
}
