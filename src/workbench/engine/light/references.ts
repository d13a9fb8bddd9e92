/**
 * References inside the text of a formula: which cells `=SUM(B2:B$9)+'年 表'!C1` reads, and the same text once rows have been inserted or a
 * sheet has been renamed. Texts in quotation marks, names and functions stay as they are.
 */
import { columnName } from "../../../sheet/place/address";
import { parseAddress, type Area } from "../area/area";
import { quoteSheet } from "../../../xlsx/file/area";
import { isAside, shifted, type Shift } from "../area/shift";

/** Texts; then, with the sheet's name before it where one is written, a cell or an area, whole columns, whole rows. */
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const SHEET = String.raw`'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!`;
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])(${SHEET})?(${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\p{L}\p{N}_.(!])`,
  "gu",
);

export interface Move extends Shift {
  /** The name of the sheet whose cells move. */
  readonly sheet: string;
  /** Only cells at these rows or columns move along; null: the whole sheet. */
  readonly within: Area | null;
}

/** Where an area is after the move; null when all of it is gone. */
export function movedArea(area: Area, move: Move): Area | null {
  return move.within === null || isAside(area, move.within, move.axis) ? shifted(area, move) : area;
}

/** @param own the name of the sheet on which the formula stands; null for the workbook's names */
export function movedReferences(formula: string, own: string | null, move: Move): string {
  return rewritten(formula, (sheet, text) => {
    if ((sheet ?? own)?.toLowerCase() !== move.sheet.toLowerCase()) return null;
    const area = parseAddress(text)?.area;
    if (area === undefined) return null;
    const moved = movedArea(area, move);
    return prefix(sheet) + (moved === null ? "#REF!" : withMarksOf(text, moved));
  });
}

/** The text once a sheet has another name. */
export function renamedReferences(formula: string, before: string, after: string): string {
  return rewritten(formula, (sheet, text) => (sheet?.toLowerCase() === before.toLowerCase() ? prefix(after) + text : null));
}

/** The text once a sheet is deleted. */
export function withoutReferencesTo(formula: string, sheet: string): string {
  return rewritten(formula, (other) => (other?.toLowerCase() === sheet.toLowerCase() ? "#REF!" : null));
}

/** `change` answers null for what stays. */
function rewritten(formula: string, change: (sheet: string | null, reference: string) => string | null): string {
  return formula.replace(TOKENS, (token: string, written?: string, reference?: string) => {
    if (reference === undefined) return token;
    const sheet =
      written === undefined ? null : written.startsWith("'") ? written.slice(1, -2).replaceAll("''", "'") : written.slice(0, -1);
    return change(sheet, reference) ?? token;
  });
}

function prefix(sheet: string | null): string {
  return sheet === null ? "" : `${quoteSheet(sheet)}!`;
}

/** `$A1:B$2` moved: the marks stay with the first and the last of rows and columns. */
function withMarksOf(text: string, area: Area): string {
  const parts = text.split(":");
  const corners = [
    { row: area.row, column: area.column },
    { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
  ];
  return parts
    .map((part, index) => {
      const { row, column } = corners[index] ?? { row: 0, column: 0 };
      const [, columnMark = "", letters = "", rowMark = "", digits = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/.exec(part) ?? [];
      // In `$3:$5` the first mark belongs to the row.
      if (letters === "") return `${columnMark}${row + 1}`;
      return `${columnMark}${columnName(column)}${digits === "" ? "" : `${rowMark}${row + 1}`}`;
    })
    .join(":");
}
