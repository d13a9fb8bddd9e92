/**
 * Formulas that say the same of their own rows or columns: the first row or column of them is written, and Excel copies it over the others,
 * which takes a fraction of the bytes.
 */
import { awayFormula, MARK } from "../../sheet/formula/awayFormula";
import { rectangles } from "../../sheet/merge/rectangles";
import type { Content } from "../../sheet/merge/ourContent";
import type { Area, Position } from "../../sheet/place/place";
import { bytesOf } from "../request/requests";
import { EACH, type Filled } from "../request/tableOperations";

export interface Copied {
  /** What is left to be written. */
  readonly areas: readonly Filled<Content>[];
  readonly copies: readonly Copy[];
}

interface Copy {
  readonly from: Area;
  /** Around it: as often as it goes into that. */
  readonly to: Area;
}

/** @param areas of a sheet, none over another */
export function copiedFormulas(areas: readonly Filled<Content>[]): Copied {
  const cells = new Map<string, Formula>();
  for (const { row, column, rows } of areas)
    for (const [down, line] of rows.entries())
      for (const [across, content] of line.entries()) {
        const formula = formulaOf(content, { row: row + down, column: column + across });
        if (formula) cells.set(nameOf(formula), formula);
      }
  const taken = new Set<string>();
  const copies = [...candidates(cells, "rows"), ...candidates(cells, "columns")]
    .sort((one, other) => other.saves - one.saves)
    .filter(({ from, to }) => {
      const all = positions(to).map(nameOf);
      if (all.some((name) => taken.has(name))) return false;
      const source = new Set(positions(from).map(nameOf));
      for (const name of all) taken.add(name);
      for (const name of all) if (!source.has(name)) cells.delete(name);
      return true;
    });
  if (copies.length === 0) return { areas, copies };
  const isLeft = (cell: Position): boolean => !taken.has(nameOf(cell)) || cells.has(nameOf(cell));
  return { areas: areas.flatMap((area) => partsOf(area, isLeft)), copies };
}

interface Formula extends Position {
  readonly away: string;
  readonly bytes: number;
}

/** Null of what is none, and of what moves otherwise when it is copied: whole rows and columns, columns of tables. */
function formulaOf(content: Content, at: Position): Formula | null {
  if (typeof content !== "string" || !content.startsWith("=") || content.includes(MARK) || OTHERS.test(content)) return null;
  return { ...at, away: awayFormula(content, at), bytes: bytesOf(content) };
}

const OTHERS = /\[|(?<![A-Z0-9])\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![A-Z0-9])|(?<![A-Z0-9$])\$?\d+:\$?\d+/;

/** Runs of the same formula along an axis, and equal runs beside each other as one; only what saves something. */
function candidates(cells: ReadonlyMap<string, Formula>, along: "rows" | "columns"): readonly (Copy & { readonly saves: number })[] {
  const [at, side] = along === "rows" ? (["row", "column"] as const) : (["column", "row"] as const);
  const sorted = [...cells.values()].sort((one, other) => one[side] - other[side] || one[at] - other[at]);
  const runs: { start: number; side: number; sides: number; count: number; away: string; bytes: number }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last && last.side === cell[side] && last.start + last.count === cell[at] && last.away === cell.away) {
      last.count += 1;
      last.bytes += cell.bytes;
    } else runs.push({ start: cell[at], side: cell[side], sides: 1, count: 1, away: cell.away, bytes: 0 });
  }
  const open = new Map<string, (typeof runs)[number]>();
  const wide = runs.filter((run) => {
    if (run.count === 1) return false;
    const before = open.get(`${run.start}:${run.count}`);
    if (before && before.side + before.sides === run.side) {
      before.sides += 1;
      before.bytes += run.bytes;
      return false;
    }
    open.set(`${run.start}:${run.count}`, run);
    return true;
  });
  return wide.flatMap(({ start, side: first, sides, count, bytes }) => {
    const saves = bytes - CALL;
    const area = (length: number): Area =>
      along === "rows"
        ? { row: start, column: first, rows: length, columns: sides }
        : { row: first, column: start, rows: sides, columns: length };
    return saves > 0 ? [{ from: area(1), to: area(count), saves }] : [];
  });
}

/** Two ranges and a call. */
const CALL = 2 * EACH;

function partsOf<T>({ row, column, rows }: Filled<T>, isLeft: (cell: Position) => boolean): readonly Filled<T>[] {
  const left = rows.flatMap((line, down) => line.flatMap((_, across) => ({ row: row + down, column: column + across }))).filter(isLeft);
  if (left.length === rows.length * (rows[0]?.length ?? 0)) return [{ row, column, rows }];
  return rectangles(left).map((area) => ({
    row: area.row,
    column: area.column,
    rows: rows
      .slice(area.row - row, area.row - row + area.rows)
      .map((line) => line.slice(area.column - column, area.column - column + area.columns)),
  }));
}

function positions({ row, column, rows, columns }: Area): readonly Position[] {
  return Array.from({ length: rows * columns }, (_, at) => ({ row: row + Math.floor(at / columns), column: column + (at % columns) }));
}

function nameOf({ row, column }: Position): string {
  return `${row}:${column}`;
}
