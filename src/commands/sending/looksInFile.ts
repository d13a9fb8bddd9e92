/** What Excel says of looks, widths and heights, as a file has them. */
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type CellStyle, type ColumnSize, type RowSize } from "../../xlsx/file/workbookFile";
import { EDGES, THIN_BLACK, USUAL_LOOK, type Line, type LineStyle, type LineWeight } from "../../xlsx/file/looks";

/** Cells that look alike share one look. Null: like a cell that nobody has touched. */
export function styleOf(look: Excel.CellPropertiesFormat, format: string): CellStyle | null {
  const key = JSON.stringify([look, format]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const { font = {}, fill = {}, borders = {} } = look;
  const style: CellStyle = {
    ...USUAL_LOOK,
    font: font.name ?? USUAL_LOOK.font,
    size: font.size ?? USUAL_LOOK.size,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: (font.underline ?? "None") !== "None",
    strikethrough: font.strikethrough ?? false,
    color: font.color ?? USUAL_LOOK.color,
    fill: fill.color === undefined || fill.color === "" || fill.color.toUpperCase() === "#FFFFFF" ? null : fill.color,
    borders: Object.fromEntries(EDGES.map((edge) => [edge, lineOf(borders[edge])])) as CellStyle["borders"],
    horizontal: oneOf(look.horizontalAlignment, ["Left", "Center", "Right"] as const) ?? "General",
    vertical: oneOf(look.verticalAlignment, ["Top", "Center"] as const) ?? "Bottom",
    wrap: look.wrapText ?? false,
    indent: look.indentLevel ?? 0,
    format,
  };
  const made = JSON.stringify(style) === UNTOUCHED ? null : style;
  known.set(key, made);
  return made;
}

const known = new Map<string, CellStyle | null>();
const UNTOUCHED = JSON.stringify(USUAL_LOOK);

const STYLES = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const satisfies readonly LineStyle[];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const satisfies readonly LineWeight[];

function lineOf(border: Excel.CellBorder | undefined): Line | null {
  const style = oneOf(border?.style, STYLES);
  if (style === null) return null;
  return { style, weight: oneOf(border?.weight, WEIGHTS) ?? "Thin", color: border?.color ?? THIN_BLACK.color };
}

function oneOf<const Word extends string>(word: string | undefined, words: readonly Word[]): Word | null {
  return words.find((each) => each === word) ?? null;
}

const POINTS_PER_PIXEL = 0.75;

export function columnSizes(columns: readonly Excel.ColumnProperties[]): readonly ColumnSize[] {
  return columns.flatMap(({ columnHidden = false, format }, column) => {
    const pixels = (format?.columnWidth ?? 0) / POINTS_PER_PIXEL;
    // A file counts in 256ths of a character of seven pixels, the cell's padding included.
    const width = pixels === 0 || pixels === DEFAULT_COLUMN_WIDTH ? null : Math.round((pixels / 7) * 256) / 256;
    return columnHidden || width !== null ? [{ column, width, hidden: columnHidden }] : [];
  });
}

export function rowSizes(rows: readonly Excel.RowProperties[]): readonly RowSize[] {
  return rows.flatMap(({ rowHidden = false, format }, row) => {
    const points = format?.rowHeight ?? 0;
    const height = points === 0 || points === DEFAULT_ROW_HEIGHT * POINTS_PER_PIXEL ? null : points;
    return rowHidden || height !== null ? [{ row, height, hidden: rowHidden }] : [];
  });
}
