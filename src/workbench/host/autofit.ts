/**
 * Widths and heights that fit what cells show. Measured by counting characters, a Chinese one as two: near enough for a
 * look, without a screen.
 */
import type { Area } from "../engine/area/area";
import type { Axis } from "../engine/area/axis";
import type { Sheet } from "../engine/cells/sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../xlsx/file/workbookFile";
import type { Style } from "../../xlsx/file/looks";

const PIXELS_PER_CHARACTER = 7;
const PADDING = 12;

export function autofit(sheet: Sheet, area: Area, axis: Axis): void {
  const used = sheet.cells.usedArea(true);
  if (used === null) return;
  const inside = axis === "column" ? { ...area, row: used.row, rows: used.rows } : { ...area, column: used.column, columns: used.columns };
  const seen = sheet.cells.present(inside);
  if (seen === null) return;
  const texts = sheet.cells.texts(seen);
  const styles = sheet.cells.styles(seen);
  const count = axis === "column" ? seen.columns : seen.rows;
  for (let index = 0; index < count; index++) {
    const line = axis === "column" ? texts.map((row) => row[index] ?? "") : (texts[index] ?? []);
    const looks = axis === "column" ? styles.map((row) => row[index]) : (styles[index] ?? []);
    const needs = line.map((text, at) =>
      axis === "column" ? widthOf(text, looks[at]) : heightOf(text, looks[at], sheet.size("column", seen.column + at)),
    );
    const size = Math.max(axis === "column" ? 0 : DEFAULT_ROW_HEIGHT, ...needs);
    if (axis === "row" || size > 0)
      sheet.setSize(axis, (axis === "column" ? seen.column : seen.row) + index, 1, size || DEFAULT_COLUMN_WIDTH);
  }
}

function widthOf(text: string, style: Style | undefined): number {
  if (text === "" || style?.wrap) return 0;
  return Math.ceil(characters(text) * PIXELS_PER_CHARACTER * scale(style)) + PADDING;
}

function heightOf(text: string, style: Style | undefined, columnPixels: number): number {
  const perLine = Math.max(1, Math.floor((columnPixels - PADDING / 2) / (PIXELS_PER_CHARACTER * scale(style))));
  const lines = text.split("\n").reduce((sum, line) => sum + (style?.wrap ? Math.max(1, Math.ceil(characters(line) / perLine)) : 1), 0);
  return Math.ceil(DEFAULT_ROW_HEIGHT * scale(style) * (style?.wrap ? lines : 1));
}

function scale(style: Style | undefined): number {
  return ((style?.size ?? 11) / 11) * (style?.bold ? 1.06 : 1);
}

function characters(text: string): number {
  return [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);
}
