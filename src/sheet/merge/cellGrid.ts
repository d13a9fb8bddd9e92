import { onceFor } from "../../plan/steps/once";
import type { Position } from "../place/place";
import { roleOf } from "../spec/role";
import type { Cell, Role, SheetSpec, StyleName } from "../spec/spec";

/** A cell of a spec with what its block says of it. */
export interface SpecCell extends Position {
  readonly cell: Cell;
  readonly style: StyleName;
  readonly format: string | null;
  readonly role: Role;
}

/** The cells of a spec by row and column. */
export interface CellGrid {
  readonly all: readonly SpecCell[];
  readonly at: (row: number, column: number) => SpecCell | null;
}

/** The same for the same blocks: whoever brings sheets together asks many times. */
export function cellGrid({ blocks }: Pick<SheetSpec, "blocks">): CellGrid {
  return known(blocks);
}

const known = onceFor(gridOf);

function gridOf(blocks: SheetSpec["blocks"]): CellGrid {
  const all = blocks.flatMap((block) =>
    block.cells.flatMap((cells, row) =>
      cells.map((cell, column): SpecCell => {
        const { style, format } = block;
        return { row: block.row + row, column: block.column + column, cell, style, format, role: roleOf(block, cell, column) };
      }),
    ),
  );
  let rows: Map<number, Map<number, SpecCell>> | null = null;
  return { all, at: (row, column) => (rows ??= byRow(all)).get(row)?.get(column) ?? null };
}

function byRow(all: readonly SpecCell[]): Map<number, Map<number, SpecCell>> {
  const rows = new Map<number, Map<number, SpecCell>>();
  for (const each of all) {
    const row = rows.get(each.row) ?? new Map<number, SpecCell>();
    rows.set(each.row, row.set(each.column, each));
  }
  return rows;
}

/** How many cells of a spec say something that is to be read. */
export function sizeOf(spec: SheetSpec): number {
  return cellGrid(spec).all.filter(({ cell, style }) => cell !== null && style !== "code").length;
}
