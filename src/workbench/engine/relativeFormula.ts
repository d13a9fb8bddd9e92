/**
 * Formulas in relative notation: seen from C3, `=A1*$B$2` is `=R[-2]C[-2]*R2C2`, so one text can fill a whole block.
 */
import { columnName } from "../../sheet/place/address";

/** Pieces that are not references: text in quotation marks, and sheet names in apostrophes. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** `=R[-1]C` seen from a cell, as `=B2`. */
export function fromRelative(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(
      /(?<![A-Za-z0-9_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![A-Za-z0-9_.([])/gi,
      (_, rowPart?: string, columnPart?: string) => {
        const [r, rowFixed] = position(rowPart, row);
        const [c, columnFixed] = position(columnPart, column);
        return r < 0 || c < 0 ? "#REF!" : `${columnFixed ? "$" : ""}${columnName(c)}${rowFixed ? "$" : ""}${r + 1}`;
      },
    ),
  );
}

/** `=B2` seen from a cell, as `=R[-1]C`. */
export function toRelative(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(
      /(?<![A-Za-z0-9_.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(])/g,
      (_, columnMark: string, letters: string, rowMark: string, digits: string) => {
        const c = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        return `R${part(Number(digits) - 1, row, rowMark)}C${part(c, column, columnMark)}`;
      },
    ),
  );
}

function position(given: string | undefined, own: number): readonly [index: number, fixed: boolean] {
  if (given === undefined) return [own, false];
  return given.startsWith("[") ? [own + Number(given.slice(1, -1)), false] : [Number(given) - 1, true];
}

function part(index: number, own: number, mark: string): string {
  if (mark !== "") return String(index + 1);
  return index === own ? "" : `[${index - own}]`;
}

function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}
