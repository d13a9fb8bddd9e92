import type { Entry } from "./entries";
import { figureColumns, type Column, type FigureColumn } from "./field";
import { valueOf, type FigureRead } from "./figureCell";
import { placed, type Grid } from "./grid";
import type { Line } from "./lines";
import type { ListNote } from "./notes";

/** Empty cells of clients of whom other figures are known: what they are taken for. */
export function emptyNotes(grid: Grid, columns: readonly Column[], entries: readonly Entry[]): readonly ListNote[] {
  const figures = figureColumns(columns);
  const at = (isMeant: (read: FigureRead, line: Line, column: FigureColumn) => boolean) =>
    entries.flatMap(({ line }) =>
      line.figures.flatMap((read, position) => {
        const column = figures[position];
        return column && isMeant(read, line, column) ? [placed(grid, line.row, column.column)] : [];
      }),
    );
  const nothing = at((read) => read.type === "Figure" && read.isProven === true);
  const unknown = at(
    (read, { names, figures: all }, { field: { kind, months } }) =>
      read.type === "Figure" &&
      read.value === null &&
      kind !== "target" &&
      months === null &&
      names.client !== undefined &&
      all.some((other, position) => valueOf(other) !== null && figures[position]?.field.kind === kind),
  );
  return [
    ...(nothing.length > 0 ? [{ type: "EmptyIsNothing", at: nothing } as const] : []),
    ...(unknown.length > 0 ? [{ type: "EmptyNotKnown", at: unknown } as const] : []),
  ];
}
