/** How rectangles of cells are written in a file: `'年 表'!$A$1:$B$2`, `A:C`, `3:5`. Rows and columns count from 0. */
import { columnName } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";

/** The size of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `A1:B2`; whole columns as `A:B`, whole rows as `1:2`. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS) return `${mark}${columnName(area.column)}:${mark}${columnName(last.column)}`;
  if (area.columns === MAX_COLUMNS) return `${mark}${area.row + 1}:${mark}${last.row + 1}`;
  const from = `${mark}${columnName(area.column)}${mark}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? from : `${from}:${mark}${columnName(last.column)}${mark}${last.row + 1}`;
}

/** `Sheet1!A1:B2`, the sheet's name quoted where Excel needs it. */
export function formatAddress(sheet: string, area: Area, absolute = false): string {
  return `${quoteSheet(sheet)}!${formatArea(area, absolute)}`;
}

/** A name that is not plain letters, digits and `_`, or that looks like a cell, stands in apostrophes. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name.toUpperCase()) && !/^R[0-9]*(C[0-9]*)?$|^C[0-9]*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/;
