import { columnName, parseA1 } from "./address";

/**
 * A formula that users typed, moved down with its row as Excel's copying does: `=K9/$D$2` two rows down is `=K11/$D$2`. Texts in
 * quotes and references to other sheets stay as they are: nothing has moved there.
 */
export function movedFormula(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return formula.replace(TOKENS, (text, column?: string, fixed?: string, row?: string) => {
    const at = column === undefined || row === undefined || fixed === "$" ? null : parseA1(`${column}${row}`);
    if (at === null || at.row + rows < 0) return text;
    return `${column?.startsWith("$") ? "$" : ""}${columnName(at.column)}${at.row + rows + 1}`;
  });
}

/** Texts, references to other sheets with their areas, names and functions, and then cells of this sheet. */
const TOKENS = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\w.\u0080-\uffff]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[A-Za-z_.\u0080-\uffff][\w.\u0080-\uffff]*\(|(?<![\w.])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g;
