/** How cells look now, and how the workbook's styles of ours look: users restyle either. */
import { rectangles } from "../../sheet/merge/rectangles";
import { styles } from "../../sheet/look/styles";
import type { Position } from "../../sheet/place/place";
import type { StyleName } from "../../sheet/spec/spec";
import { mostOf, namedStyle } from "../cells/namedStyles";
import { areaOn } from "../request/areaOn";

/** What a cell or a style shows, as text; the lines around it by edge. */
export interface Shown {
  readonly facets: string;
  readonly edges: Readonly<Record<Edge, string>>;
}

export interface Worn extends Shown {
  /** The name of its style. */
  readonly style: string;
  readonly format: string;
}

type Edge = "top" | "bottom" | "left" | "right";

/** The font's name is that of most cells: nobody chooses it but users. */
export interface WornCells {
  readonly at: (cell: Position) => Worn | null;
  readonly font: string;
}

/** Cells in one answer: each takes some 600 bytes of the 5 MB that Excel on the web hands out. */
const AT_ONCE = 4000;

export async function wornOn(
  context: Excel.RequestContext,
  asked: readonly { readonly sheet: Excel.Worksheet; readonly cells: readonly Position[] }[],
): Promise<readonly WornCells[]> {
  const found = asked.map(() => new Map<string, Excel.CellProperties & { readonly numberFormat: string }>());
  const takes: (() => void)[] = [];
  let count = 0;
  const fetch = async (): Promise<void> => {
    await context.sync();
    for (const take of takes.splice(0)) take();
    count = 0;
  };
  for (const [position, { sheet, cells }] of asked.entries()) {
    for (const area of rectangles(withBeside(cells))) {
      for (let from = 0; from < area.rows;) {
        const rows = Math.min(area.rows - from, Math.max(1, Math.floor((AT_ONCE - count) / area.columns)));
        const range = areaOn(sheet, { row: area.row + from, column: area.column, rows, columns: area.columns }).load("numberFormat");
        const properties = range.getCellProperties(ASKED);
        const row = area.row + from;
        takes.push(() => {
          for (const [down, line] of properties.value.entries())
            for (const [across, cell] of line.entries()) {
              const numberFormat = String((range.numberFormat as unknown[][])[down]?.[across]);
              found[position]?.set(nameOf({ row: row + down, column: area.column + across }), { ...cell, numberFormat });
            }
        });
        count += rows * area.columns;
        from += rows;
        if (count >= AT_ONCE) await fetch();
      }
    }
  }
  await fetch();
  return found.map((cells) => ({
    font: mostOf([...cells.values()].map(({ format }) => format?.font?.name ?? "")) ?? "",
    at: (position) => {
      const cell = cells.get(nameOf(position));
      if (!cell) return null;
      const { facets, edges } = shownBy(cell.format ?? {});
      const lines = EDGES.map((edge) => [
        edge,
        edges[edge] || lineOf(cells.get(nameOf(beside(position, edge)))?.format?.borders?.[OPPOSITE[edge]]),
      ]);
      return { facets, edges: Object.fromEntries(lines) as Shown["edges"], style: cell.style ?? "", format: cell.numberFormat };
    },
  }));
}

/** A line between two cells may be either's. */
function withBeside(cells: readonly Position[]): readonly Position[] {
  const all = cells.flatMap((cell) => [cell, ...EDGES.map((edge) => beside(cell, edge))]);
  return [...new Map(all.filter(({ row, column }) => row >= 0 && column >= 0).map((cell) => [nameOf(cell), cell])).values()];
}

function beside({ row, column }: Position, edge: Edge): Position {
  const [down, across] = STEP[edge];
  return { row: row + down, column: column + across };
}

function nameOf({ row, column }: Position): string {
  return `${row}:${column}`;
}

const STEP = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] } as const;
const OPPOSITE = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;

const ASKED: Excel.CellPropertiesLoadOptions = {
  style: true,
  format: {
    font: { name: true, size: true, color: true, bold: true, italic: true, strikethrough: true, underline: true },
    fill: { color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    borders: { color: true, style: true },
  },
};

/** Our styles as they are in the workbook, by name; those that are not there are left out. */
export async function stylesIn(context: Excel.RequestContext, wanted: readonly StyleName[]): Promise<ReadonlyMap<string, Shown>> {
  const { styles: all } = context.workbook;
  all.load("items/name");
  await context.sync();
  const there = new Set(all.items.map(({ name }) => name));
  const asked = wanted.map(namedStyle).filter((name) => there.has(name));
  const seen = asked.map((name) => {
    const style = all.getItem(name);
    style.load("horizontalAlignment,verticalAlignment,wrapText,fill/color");
    style.font.load("name,size,color,bold,italic,strikethrough,underline");
    const lines = EDGES.map((edge) => [edge, style.borders.getItem(INDEX[edge]).load("color,style")] as const);
    return { name, style, lines };
  });
  if (seen.length > 0) await context.sync();
  return new Map(
    seen.map(({ name, style, lines }) => {
      const borders = Object.fromEntries(lines.map(([edge, { color, style: line }]) => [edge, { color, style: line }]));
      const { font, fill, horizontalAlignment, verticalAlignment, wrapText } = style;
      const format = { font, fill, horizontalAlignment, verticalAlignment, wrapText, borders } as Excel.CellPropertiesFormat;
      return [name, shownBy(format)] as const;
    }),
  );
}

const EDGES = ["top", "bottom", "left", "right"] as const;
const INDEX = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** As we make it. */
export function asMade(name: StyleName, fontName: string): Shown {
  const { font, fill, border, horizontal, vertical, wrap } = styles[name];
  const line = border === null ? { style: "None" as const } : { style: "Continuous" as const, color: border.color };
  return shownBy({
    font: { ...font, name: fontName, italic: false, strikethrough: false, underline: "None" },
    fill: { color: fill ?? "" },
    horizontalAlignment: horizontal,
    verticalAlignment: vertical,
    wrapText: wrap,
    borders: { top: line, bottom: line, left: line, right: line },
  });
}

function shownBy({
  font = {},
  fill = {},
  horizontalAlignment,
  verticalAlignment,
  wrapText,
  borders = {},
}: Excel.CellPropertiesFormat): Shown {
  const { name, size, bold, italic, strikethrough, underline, color } = font;
  return {
    facets: JSON.stringify([
      [name, size, bold, italic, strikethrough, underline, colorOf(color)],
      [colorOf(fill.color), horizontalAlignment, verticalAlignment, wrapText],
    ]),
    edges: {
      top: lineOf(borders.top),
      bottom: lineOf(borders.bottom),
      left: lineOf(borders.left),
      right: lineOf(borders.right),
    },
  };
}

/** No fill reads as white or as nothing. */
function colorOf(color: string | null | undefined): string {
  const text = (color ?? "").toUpperCase();
  return text === "#FFFFFF" ? "" : text;
}

/** "": none. */
function lineOf(border: Excel.CellBorder | undefined): string {
  const { style = "None", color } = border ?? {};
  return style === "None" ? "" : `${style} ${colorOf(color)}`;
}
