import { columnName, parseA1 } from "../place/address";
import type { Position } from "../place/place";

/**
 * A formula moved with its cell as Excel's copying does: `=K9/$D$2` two rows down is `=K11/$D$2`. Texts in
 * quotes and references to other sheets stay as they are: nothing has moved there.
 */
export function movedFormula(formula: string, rows: number, columns = 0): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = (at: number, by: number, isFixed: boolean): number => (isFixed ? at : at + by);
  return withCells(formula, (at, fixed) => ({ row: moved(at.row, rows, fixed.row), column: moved(at.column, columns, fixed.column) }));
}

/** A formula with the cells of its own sheet where they stand now, fixed or not: rows and columns were inserted, or sorted. */
export function relocatedFormula(formula: string, place: (at: Position) => Position): string {
  return withCells(formula, place);
}

/** A cell that would lie outside of the sheet stays. */
function withCells(formula: string, place: (at: Position, fixed: { readonly row: boolean; readonly column: boolean }) => Position): string {
  return formula.replace(TOKENS, (text, column?: string, fixedRow?: string, row?: string) => {
    const at = column === undefined || row === undefined ? null : parseA1(`${column}${row}`);
    if (at === null) return text;
    const fixed = { row: fixedRow === "$", column: column?.startsWith("$") ?? false };
    const to = place({ row: at.row, column: at.column }, fixed);
    if (to.row < 0 || to.column < 0) return text;
    return `${fixed.column ? "$" : ""}${columnName(to.column)}${fixed.row ? "$" : ""}${to.row + 1}`;
  });
}

/** Texts, references to other sheets with their areas, names and functions, and then cells of this sheet. */
const TOKENS = new RegExp(
  [
    /"(?:[^"]|"")*"/,
    /(?:'(?:[^']|'')*'|[\w.\u0080-\uffff]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/,
    /[A-Za-z_.\u0080-\uffff][\w.\u0080-\uffff]*\(/,
    /(?<![\w.])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);
