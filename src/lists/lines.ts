import { figureIn, type FigureRead } from "./figureCell";
import { figureColumns, type Column, type NameType } from "./field";
import { mergesOf, textAt, type Grid } from "./grid";
import { rowTotalsIn, withNothing } from "./rowTotals";
import { DITTO } from "./vocabulary";

/** A row below the headings as it stands, before anybody decides what it is. */
export interface Line {
  /** In the grid. */
  readonly row: number;
  /** Of columns that say whose a row is; what a merged cell or a "same as above" says included. "" where there is nothing. */
  readonly names: Readonly<Partial<Record<NameType, string>>>;
  /** What stands in the row itself, and not in a cell that reaches into it. */
  readonly own: Readonly<Partial<Record<NameType, string>>>;
  /** By the position of the figures' columns. */
  readonly figures: readonly FigureRead[];
  /** All texts of the row, from the left. */
  readonly texts: readonly string[];
  /** Those outside the figures. */
  readonly labels: readonly string[];
  /** Texts in cells of figures. */
  readonly strangers: number;
  readonly isBlank: boolean;
  /** Its only cell is merged over most of the row. */
  readonly isBand: boolean;
}

export function linesOf(grid: Grid, columns: readonly Column[], body: number): readonly Line[] {
  const mergeAt = mergesOf(grid);
  const figures = figureColumns(columns);
  const totals = rowTotalsIn(columns);
  const nameColumns = columns.filter(({ field }) => field.type !== "figure" && field.type !== "left");
  const others = columns.filter(({ field }) => field.type !== "figure");
  const above: Partial<Record<NameType, string>> = {};
  return grid.values.slice(body).map((values, line) => {
    const row = body + line;
    const [names, own]: [Partial<Record<NameType, string>>, Partial<Record<NameType, string>>] = [{}, {}];
    for (const { column, field } of nameColumns) {
      const type = field.type as NameType;
      const area = mergeAt(row, column);
      const text = textAt(grid, row, column);
      // A cell that is merged sideways as well says something of the whole row.
      const reached = area !== null && area.row < row && area.row >= body ? textAt(grid, area.row, area.column) : "";
      const said = DITTO.test(text.toLowerCase()) ? (above[type] ?? "") : text === "" ? reached : text;
      own[type] = text;
      names[type] = said;
      if (said !== "") above[type] = said;
    }
    const read = withNothing(
      figures.map(({ column, field }) => figureIn(values[column] ?? "", field)),
      totals,
      values,
    );
    const filled = values.flatMap((value, column) => (value === "" ? [] : [column]));
    const [only] = filled;
    const width = only === undefined ? 0 : (mergeAt(row, only)?.columns ?? 1);
    return {
      row,
      names,
      own,
      figures: read,
      texts: filled.map((column) => textAt(grid, row, column)).filter((text) => text !== ""),
      labels: others.map(({ column }) => textAt(grid, row, column)).filter((text) => text !== ""),
      strangers: read.filter((one) => one.type === "Unreadable" && !/\d/.test(one.found) && !one.found.startsWith("#")).length,
      isBlank: filled.every((column) => textAt(grid, row, column) === ""),
      isBand: filled.length === 1 && width > 1,
    };
  });
}

export function hasFigures({ figures }: Line): boolean {
  return figures.some((read) => read.type === "Unreadable" || read.value !== null);
}
