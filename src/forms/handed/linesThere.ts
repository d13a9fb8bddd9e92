import { codeIn } from "../../plan/reports/rowCode";
import { CODES, named, type CodesFound } from "../../sheet/merge/codedSheet";
import { codesOf, isCorner } from "../parts/codes";
import { LINES_END, OURS } from "./handedSheet";
import { OURS_COLUMN } from "./ours";

/**
 * What each row and each column of such a form is, wherever it stands: a line is its entry, whatever it says by now; what the form itself
 * says is known by its words.
 *
 * @param cells of the sheet from A1 on. Null where the hidden row or column is gone
 */
export function linesThere(cells: readonly (readonly unknown[])[]): CodesFound | null {
  const codes = codesOf({ values: cells, areas: {} });
  if (codes === null) return null;
  const marks = codes.column(OURS_COLUMN);
  const said = (row: number): string => (marks === null ? "" : String(cells[row]?.[marks] ?? ""));
  const lines = cells.flatMap((_, row) => (codeIn(codes.code(row)) === null ? [] : [row]));
  const [first = 0, last = -1] = [lines[0], lines.at(-1)];
  const coded = cells[codes.row] ?? [];
  const isTyped = (row: number): boolean =>
    row > first && row < last && coded.some((code, column) => isText(code) && column !== codes.codeColumn && isText(cells[row]?.[column]));
  const seen = new Set<string>();
  const lineOf = (row: number, id: string): string => {
    // Copied with its code: it is a line of its own.
    const name = seen.has(id) ? `${PUT_IN}${row}` : id;
    seen.add(id);
    return name;
  };
  const nameOf = (row: number): string => {
    const code = codes.code(row);
    if (row === codes.row) return CODES;
    if (row < codes.row) return said(row) === "" ? "" : HEAD;
    if (code === "") return isTyped(row) ? `${PUT_IN}${row}` : "";
    return code === OURS || code === LINES_END ? `${code} ${said(row)}` : lineOf(row, codeIn(code)?.id ?? code);
  };
  return {
    stamp: null,
    layout: 1,
    rows: named(cells.length, (row) => [nameOf(row)]),
    columns: coded.map((code) => (isCorner(code) ? CODES : isText(code) ? code : null)),
  };
}

const HEAD = "head";
/** A row that somebody has put in among the lines. */
const PUT_IN = "put in ";

export function isPutIn(row: string): boolean {
  return row.startsWith(PUT_IN);
}

function isText(cell: unknown): cell is string {
  return cell !== undefined && cell !== null && cell !== "";
}
