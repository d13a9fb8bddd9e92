import type { Block, Cell, StyleName } from "../../sheet/spec/spec";
import type { Area } from "../../sheet/place/place";
import { block } from "../../sheet/spec/block";
import { wrappedLines } from "../../sheet/look/width";
import { band, padded } from "../parts/part";

/** A sheet written from top to bottom, row by row. */
export interface Rows {
  readonly blocks: Block[];
  readonly merges: Area[];
  readonly heights: (readonly [row: number, height: number])[];
  readonly ids: (readonly [row: number, id: string])[];
  next: number;
}

/** In characters. */
export const WIDTHS = [24, ...Array<number>(8).fill(14)];
export const COLUMNS = WIDTHS.length;

/** What stands in one cell or in several as one, and how. */
export type Said = readonly [cell: Cell, format: string | null, style?: StyleName, columns?: number];

export function addBand(rows: Rows, text: string): void {
  rows.next += 1;
  rows.blocks.push(band(rows.next, 0, text, COLUMNS));
  rows.next += 1;
}

/** @param last how many columns the last heading goes over */
export function addHeadings(rows: Rows, headings: readonly string[], last = 1): void {
  rows.blocks.push(block(rows.next, 0, "header", [[...headings, ...Array<null>(last - 1).fill(null)]]));
  if (last > 1) rows.merges.push({ row: rows.next, column: headings.length - 1, rows: 1, columns: last });
  rows.next += 1;
}

/** @param cells of the row that it will be */
export function addLine(rows: Rows, id: string, label: string, cells: (row: number) => readonly Said[]): void {
  const row = rows.next;
  rows.blocks.push(block(row, 0, "label", [[label]], "@"));
  let [column, lines] = [1, wrappedLines(label, WIDTHS[0] ?? 24)];
  for (const [cell, format, style = "computed", columns = 1] of cells(row)) {
    rows.blocks.push(block(row, column, style, [padded(cell, columns)], format));
    if (columns > 1) rows.merges.push({ row, column, rows: 1, columns });
    if (style === "text") lines = Math.max(lines, wrappedLines(String(cell ?? ""), columns * (WIDTHS[column] ?? 14)));
    column += columns;
  }
  rows.ids.push([row, id]);
  rows.heights.push([row, Math.max(18, 4 + 15 * lines)]);
  rows.next += 1;
}

/** A text over the whole width; typed into where it is nobody's yet. */
export function addText(rows: Rows, id: string, style: "text" | "inputText", text: string | null): void {
  const row = rows.next;
  const width = WIDTHS.reduce((sum, one) => sum + one, 0);
  rows.blocks.push(block(row, 0, style, [padded(text, COLUMNS)]));
  rows.merges.push({ row, column: 0, rows: 1, columns: COLUMNS });
  rows.heights.push([row, Math.max(style === "inputText" ? 60 : 20, 6 + 15 * wrappedLines(text ?? "", width))]);
  rows.ids.push([row, id]);
  rows.next += 1;
}
