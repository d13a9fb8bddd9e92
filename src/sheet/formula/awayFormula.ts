import { parseA1 } from "../place/address";
import type { Position } from "../place/place";

/** Begins a cell; no formula with this sign can be worded so. */
export const MARK = "¬";

/** A formula with cells by how far away they are from its own: what Excel copies says the same. `=C5+$D$1` in E5 is `=¬-2,0;+¬$3,$0;`. */
export function awayFormula(formula: string, { row, column }: Position): string {
  return formula.replace(TOKENS, (text, dollar?: string, letters?: string, fixed?: string, digits?: string) => {
    const at = letters === undefined || digits === undefined ? null : parseA1(`${letters}${digits}`);
    if (at === null) return text;
    return `${MARK}${dollar}${dollar ? at.column : at.column - column},${fixed}${fixed ? at.row : at.row - row};`;
  });
}

/** Texts, and sheets by name or key, which stay; and cells, wherever they are. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[\[\w+\]\]|(?<![\w.$\u0080-\uffff])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\u0080-\uffff])/g;
