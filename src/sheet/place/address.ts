import type { Area, Position, SheetKey } from "./place";

/**
 * Where cells are, in Excel's A1 notation: row 9, column 3 (from 0) is D10, the two rows under it are D11:D12.
 * Sheets refer to each other by key, `[[F3]]!D10`, because their names belong to the user; `resolve` puts the names in.
 */

/** Column letters: 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Which parts of a reference stay put when the formula is copied. */
export type Anchor = "relative" | "absolute" | "row" | "column";

/** A cell or an area: D10, $D$10, D10:F12. An area of one cell is written as the cell. */
export function a1(area: Position | Area, anchor: Anchor = "relative"): string {
  const first = cell(area.row, area.column, anchor);
  if (!("rows" in area) || (area.rows === 1 && area.columns === 1)) return first;
  return `${first}:${cell(area.row + area.rows - 1, area.column + area.columns - 1, anchor)}`;
}

function cell(row: number, column: number, anchor: Anchor): string {
  const fixColumn = anchor === "absolute" || anchor === "column" ? "$" : "";
  const fixRow = anchor === "absolute" || anchor === "row" ? "$" : "";
  return `${fixColumn}${columnName(column)}${fixRow}${row + 1}`;
}

/** The area that an A1 text names, `$` or not: "D10:F12" → row 9, column 3, 3 × 3. Null if it names none. */
export function parseA1(text: string): Area | null {
  const [, firstColumn, firstRow, lastColumn, lastRow] = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text) ?? [];
  if (firstColumn === undefined || firstRow === undefined) return null;
  const row = Number(firstRow) - 1;
  const column = columnIndex(firstColumn);
  if (lastColumn === undefined || lastRow === undefined) return { row, column, rows: 1, columns: 1 };
  const area = { row, column, rows: Number(lastRow) - row, columns: columnIndex(lastColumn) - column + 1 };
  return area.rows > 0 && area.columns > 0 ? area : null;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A reference to another sheet by its key: `[[F3]]!$D$10`. */
export function onSheet(key: SheetKey, reference: string): string {
  return `[[${key}]]!${reference}`;
}

/** The formula as Excel takes it: every `[[key]]` replaced by the quoted name of that sheet. */
export function resolve(formula: string, nameOf: (key: SheetKey) => string): string {
  return formula.replace(/\[\[([A-Za-z0-9_]+)\]\]/g, (_, key: string) => quoted(nameOf(key)));
}

/** A sheet name as it stands in front of "!": always in quotes, its own apostrophes doubled. */
function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** "'it''s'!A1" → "it's". */
export function sheetNameIn(address: string | null): string | null {
  const end = address?.lastIndexOf("!") ?? -1;
  if (address === null || end < 0) return null;
  const name = address.slice(0, end);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** "'it''s'!A1" → "A1". */
export function cellsIn(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
