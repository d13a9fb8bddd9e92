import { contains } from "../place/contains";
import type { Area } from "../place/place";
import type { SheetSpec } from "../spec/spec";
import { headingHeight } from "./width";

/** The same sheet with rows high enough for its headings, wrapped in their columns, whatever language they are in. */
export function withWholeHeadings<Sheet extends Pick<SheetSpec, "blocks" | "widths" | "heights" | "merges">>(sheet: Sheet): Sheet {
  const heights = new Map(sheet.heights);
  for (const { text, area } of headings(sheet)) {
    const rows = Array.from({ length: area.rows }, (_, row) => area.row + row);
    const height = sum(rows.map((row) => heights.get(row) ?? DEFAULT_HEIGHT));
    const width = sum(Array.from({ length: area.columns }, (_, column) => sheet.widths[area.column + column] ?? DEFAULT_WIDTH));
    const wanted = headingHeight([text], [width]);
    // The air around a line may go, the line may not.
    if (wanted - AIR <= height) continue;
    const last = area.row + area.rows - 1;
    heights.set(last, (heights.get(last) ?? DEFAULT_HEIGHT) + wanted - height);
  }
  return { ...sheet, heights: [...heights] };
}

const AIR = 9;
const [DEFAULT_HEIGHT, DEFAULT_WIDTH] = [15, 8.43];

interface Heading {
  readonly text: string;
  readonly area: Area;
}

function headings({ blocks, merges }: Pick<SheetSpec, "blocks" | "merges">): readonly Heading[] {
  return blocks
    .filter(({ style }) => style === "header")
    .flatMap(({ row, column, cells }) =>
      cells.flatMap((line, r) =>
        line.flatMap((cell, c): readonly Heading[] => {
          const at = { row: row + r, column: column + c };
          return typeof cell === "string"
            ? [{ text: cell, area: merges.find((area) => contains(area, at)) ?? { ...at, rows: 1, columns: 1 } }]
            : [];
        }),
      ),
    );
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0);
}
