import { columnName, parseA1 } from "../place/address";

/**
 * A formula moved with its cell as Excel's copying does: `=K9/$D$2` two rows down is `=K11/$D$2`. Texts in
 * quotes and references to other sheets stay as they are: nothing has moved there.
 */
export function movedFormula(formula: string, rows: number, columns = 0): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (text, column?: string, fixedRow?: string, row?: string) => {
    const at = column === undefined || row === undefined ? null : parseA1(`${column}${row}`);
    if (at === null) return text;
    const isFixed = { row: fixedRow === "$", column: column?.startsWith("$") ?? false };
    const to = { row: isFixed.row ? at.row : at.row + rows, column: isFixed.column ? at.column : at.column + columns };
    // A cell that would lie outside of the sheet stays.
    if (to.row < 0 || to.column < 0) return text;
    return `${isFixed.column ? "$" : ""}${columnName(to.column)}${isFixed.row ? "$" : ""}${to.row + 1}`;
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
