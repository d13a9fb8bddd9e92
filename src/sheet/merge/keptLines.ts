import { movedFormula } from "../formula/movedFormula";
import { cellGrid } from "./cellGrid";
import type { CodesFound, Lines } from "./codedSheet";
import { contentAt, isOurs, type Content, type Former } from "./ourContent";
import { placementOf, type KeptLines } from "./structure";

/**
 * Rows and columns of ours that leave the plan while something of the user's stands on them, by where they stand: they do not go, they
 * become his. What he filled down a whole column of his own holds no row of it.
 *
 *     甲    100   120   谈妥，待签     →     甲                谈妥，待签
 *
 * @param cells of the sheet as it stands, from A1 on
 */
export function keptLines(cells: Cells, found: CodesFound, wanted: Lines, formers: readonly Former[]): KeptLines {
  const isOurs = ownership(found, formers);
  const rows = leaving(found.rows, wanted.rows, linesOf(found, formers, "rows"));
  const columns = leaving(found.columns, wanted.columns, linesOf(found, formers, "columns"));
  const holds = (row: number, column: number, rowsUp: number, columnsLeft: number): boolean => {
    const content = contentAt(cells, { row, column });
    if (content === "" || isOurs(row, column, content)) return false;
    const beside = contentAt(cells, { row: row - rowsUp, column: column - columnsLeft });
    return !isFilled(content, beside, rowsUp, columnsLeft);
  };
  return {
    rows: new Set(rows.filter((row) => found.columns.some((_, column) => holds(row, column, 1, 0) && holds(row, column, -1, 0)))),
    columns: new Set(columns.filter((column) => found.rows.some((_, row) => holds(row, column, 0, 1) && holds(row, column, 0, -1)))),
  };
}

type Cells = readonly (readonly unknown[])[];

function linesOf(found: CodesFound, formers: readonly Former[], axis: keyof Lines): ReadonlySet<number | null> {
  return new Set(formers.flatMap(({ sheet }) => placementOf(found, sheet.lines)[axis]));
}

function leaving(codes: readonly (string | null)[], wanted: readonly string[], formerly: ReadonlySet<number | null>): readonly number[] {
  const stays = new Set(wanted);
  return codes.flatMap((code, at) => (code !== null && !stays.has(code) && formerly.has(at) ? [at] : []));
}

/** Whether what stands in a cell was written there by us. */
export function ownership(found: CodesFound, formers: readonly Former[]): (row: number, column: number, content: Content) => boolean {
  const all = formers.map((former) => {
    const places = placementOf(found, former.sheet.lines);
    return { former, at: cellGrid(former.sheet.spec).at, rows: positions(places.rows), columns: positions(places.columns) };
  });
  return (row, column, content) =>
    all.some(({ former, at, rows, columns }) => {
      const [line, across] = [rows.get(row), columns.get(column)];
      const cell = line === undefined || across === undefined ? null : at(line, across);
      return cell !== null && isOurs(content, former, cell, { row, column });
    });
}

function positions(places: readonly (number | null)[]): ReadonlyMap<number | null, number> {
  return new Map(places.map((place, line) => [place, line]));
}

/** A formula that says the same beside. */
function isFilled(content: Content, beside: Content, rows: number, columns: number): boolean {
  if (typeof content !== "string" || typeof beside !== "string" || !content.startsWith("=")) return false;
  return movedFormula(content, -rows, -columns) === beside;
}
