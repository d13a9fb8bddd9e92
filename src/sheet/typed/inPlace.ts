import { cellGrid, type SpecCell } from "../merge/cellGrid";
import { extent } from "../merge/codedSheet";
import { contentAt } from "../merge/ourContent";
import type { Position } from "../place/place";
import type { SheetSpec } from "../spec/spec";
import type { TypedSheet } from "./listSheet";
import { wordsIn } from "./ownCodedSheet";

/**
 * A sheet with tables side by side of which rows come or go: rows cannot be inserted there without pushing the other table away. It is
 * taken as it stands, cell by cell, so that only what differs is written, and users' own things stay.
 *
 * @param corner where its hidden codes cross. Null where it does not stand as it was written last, or where something of the user's own
 * stands beside rows that move
 */
export function inPlace(
  spec: SheetSpec,
  cells: readonly (readonly unknown[])[],
  last: SheetSpec | null,
  corner: Position,
): TypedSheet | null {
  if (last === null || last.blocks.length === 0) return null;
  const [before, after] = [cellGrid(last), cellGrid(spec)];
  const [was, will] = [extent(last), extent(spec)];
  const isThere = (cell: SpecCell): boolean => cell.role !== "heading" || cell.cell === null || contentAt(cells, cell) !== "";
  if (was.columns !== will.columns || after.at(corner.row, corner.column) === null || !before.all.every(isThere)) return null;
  const count = Math.max(was.rows, will.rows);
  const moves = firstOther(before.at, after.at, count, was.columns);
  const isOwn = (line: readonly unknown[], row: number): boolean =>
    line.some((cell, column) => (cell ?? "") !== "" && before.at(row, column) === null && after.at(row, column) === null);
  if (cells.some((line, row) => row >= moves && isOwn(line, row))) return null;
  const lines = { rows: named(count, "row"), columns: named(was.columns, "column") };
  return {
    found: { stamp: null, layout: 1, ...lines },
    former: {
      // Whatever else stands in a cell of ours was read, and stands where the plan wants it by now.
      spec: {
        ...last,
        blocks: last.blocks.map((block) => ({ ...block, cells: block.cells.map((line) => line.map((cell) => wordsIn(cell) ?? 0)) })),
      },
      lines,
      stamp: "",
      isFrame: true,
    },
    next: { spec, lines, stamp: "" },
    isInPlace: true,
  };
}

/** The first row that is another one than before. */
function firstOther(
  before: ReturnType<typeof cellGrid>["at"],
  after: ReturnType<typeof cellGrid>["at"],
  rows: number,
  columns: number,
): number {
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [was, will] = [before(row, column), after(row, column)];
      if (was?.style !== will?.style || was?.format !== will?.format || was?.role !== will?.role) return row;
    }
  return rows;
}

function named(count: number, what: string): readonly string[] {
  return Array.from({ length: count }, (_, line) => `${what} ${line + 1}`);
}
