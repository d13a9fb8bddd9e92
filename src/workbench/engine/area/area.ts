/**
 * Rectangles of cells and how they are written: `Sheet1!$A$1:$B$2`, `A:C`, `3:5`. Rows and columns count from 0.
 */
import type { Area } from "../../../sheet/place/place";
import { MAX_COLUMNS, MAX_ROWS } from "../../../xlsx/file/area";

export type { Area };

export interface Address {
  /** Null where none is written. */
  readonly sheet: string | null;
  readonly area: Area;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/;
const COLUMN = /^\$?([A-Z]{1,3})$/;
const ROW = /^\$?([1-9][0-9]{0,6})$/;

/** Reads `Sheet!A1:B2`, `A1`, `A:B` or `1:2`; null when it is no address. */
export function parseAddress(text: string): Address | null {
  const { sheet, rest } = splitSheet(text.trim());
  if (rest === null) return null;
  const parts = rest.toUpperCase().split(":");
  if (parts.length > 2) return null;
  const first = parts[0] ?? "";
  const area = spanOf(first, parts[1] ?? first, parts.length === 2);
  return area === null ? null : { sheet, area };
}

/** The cells both have; null when they do not meet. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of `a` once `b` is cut out: up to four rectangles. */
export function subtract(a: Area, b: Area): readonly Area[] {
  const cut = intersect(a, b);
  if (cut === null) return [a];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { row: a.row, column: a.column, rows: cut.row - a.row, columns: a.columns },
    { row: below, column: a.column, rows: a.row + a.rows - below, columns: a.columns },
    { row: cut.row, column: a.column, rows: cut.rows, columns: cut.column - a.column },
    { row: cut.row, column: right, rows: cut.rows, columns: a.column + a.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string | null } {
  if (text.startsWith("'")) {
    const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
    return quoted ? { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? null } : { sheet: null, rest: null };
  }
  const mark = text.lastIndexOf("!");
  return mark < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

function spanOf(first: string, last: string, isSpan: boolean): Area | null {
  const cells = [CELL.exec(first), CELL.exec(last)] as const;
  if (cells[0] && cells[1]) {
    return between(Number(cells[0][2]) - 1, columnIndex(cells[0][1] ?? ""), Number(cells[1][2]) - 1, columnIndex(cells[1][1] ?? ""));
  }
  if (!isSpan) return null;
  const columns = [COLUMN.exec(first), COLUMN.exec(last)] as const;
  if (columns[0] && columns[1]) return between(0, columnIndex(columns[0][1] ?? ""), MAX_ROWS - 1, columnIndex(columns[1][1] ?? ""));
  const rows = [ROW.exec(first), ROW.exec(last)] as const;
  if (rows[0] && rows[1]) return between(Number(rows[0][1]) - 1, 0, Number(rows[1][1]) - 1, MAX_COLUMNS - 1);
  return null;
}

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  if (Math.max(row1, row2) >= MAX_ROWS || Math.max(column1, column2) >= MAX_COLUMNS) return null;
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row1 - row2) + 1,
    columns: Math.abs(column1 - column2) + 1,
  };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
