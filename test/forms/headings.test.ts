/**
 * Column headings of every form in both languages: wrapped in their columns, bold, none is cut at the foot of its row; and words
 * of totals stand as those above them do.
 */
import { headingHeight } from "../../src/sheet/look/width";
import type { Area, Position } from "../../src/sheet/place/place";
import type { Block, SheetSpec } from "../../src/sheet/spec/spec";
import { allSheets } from "./allSheets";

/** Points of a line of bold text at eleven points, without the air around it. */
const LINE = 15;

function isIn({ row, column, rows, columns }: Area, at: Position): boolean {
  return at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
}

function cutIn({ key, blocks, widths, heights, merges }: SheetSpec): readonly string[] {
  const heightOf = new Map(heights);
  return blocks
    .filter(({ style }) => style === "header")
    .flatMap(({ row, column, cells }) =>
      cells.flatMap((line, r) =>
        line.flatMap((cell, c) => {
          const at = { row: row + r, column: column + c };
          if (typeof cell !== "string") return [];
          const { rows, columns } = merges.find((area) => isIn(area, at)) ?? { rows: 1, columns: 1 };
          const over = (from: number, count: number, size: (line: number) => number): number =>
            Array.from({ length: count }, (_, line) => size(from + line)).reduce((sum, one) => sum + one, 0);
          const width = over(at.column, columns, (one) => widths[one] ?? 9);
          const height = over(at.row, rows, (one) => heightOf.get(one) ?? 15);
          const lines = (headingHeight([cell], [width]) - 8) / 16;
          return lines * LINE <= height ? [] : [`${key} ${cell}: ${lines} lines in ${height} points`];
        }),
      ),
    );
}

/** Words of totals right below words that stand in the middle of their column, and do not. */
function besideIn({ key, blocks }: SheetSpec): readonly string[] {
  return blocks.flatMap(({ row, column, cells, style }) => {
    // Wider ones begin with what the row is called.
    const isWords = cells[0]?.length === 1 && cells.some(([cell]) => typeof cell === "string");
    if ((style !== "total" && style !== "subtotal") || !isWords) return [];
    const isAbove = (other: Block): boolean => other.row + other.cells.length === row && other.column === column;
    return blocks.some((other) => other.style === "verdict" && isAbove(other)) ? [`${key} ${row} ${column}`] : [];
  });
}

test.each(allSheets)("$name", ({ specs }) => {
  expect(specs.flatMap(cutIn)).toEqual([]);
  expect(specs.flatMap(besideIn)).toEqual([]);
});
