/**
 * Formulas that say the same of their own rows or columns: the first row or column of them is written, and Excel copies it over the others,
 * which takes a fraction of the bytes.
 */
import { awayFormula, MARK } from "../../sheet/formula/awayFormula";
import type { Steps } from "../../plan/steps/steps";
import { sum } from "../../plan/numbers/table";
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
export function* copiedFormulas(areas: readonly Filled<Content>[]): Steps<Copied> {
  const free = new Map<number, Formula>();
  for (const { row, column, rows } of areas)
    for (const [down, line] of rows.entries()) {
      for (const [across, content] of line.entries()) {
        const formula = formulaOf(content, { row: row + down, column: column + across });
        if (formula) free.set(numberOf(formula), formula);
      }
      yield;
    }
  const copies: Copy[] = [];
  const copied = new Set<number>();
  for (let before = -1; before < copies.length;) {
    before = copies.length;
    const all = [...free.values()];
    const down = candidates(all, "rows");
    yield;
    for (const copy of [...down, ...candidates(all, "columns")].sort((one, other) => other.saves - one.saves)) {
      yield;
      const cells = positions(copy.to).map(numberOf);
      if (!cells.every((cell) => free.has(cell))) continue;
      for (const cell of cells) {
        free.delete(cell);
        copied.add(cell);
      }
      for (const cell of positions(copy.from)) copied.delete(numberOf(cell));
      copies.push(copy);
    }
  }
  if (copies.length === 0) return { areas, copies };
  return { areas: areas.flatMap((area) => partsOf(area, (cell) => !copied.has(numberOf(cell)))), copies };
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

/** The largest areas in which every line of an axis says the same as the one before it; only what saves something. */
function candidates(cells: readonly Formula[], along: "rows" | "columns"): readonly (Copy & { readonly saves: number })[] {
  const [at, side] = along === "rows" ? (["row", "column"] as const) : (["column", "row"] as const);
  const lines = new Map<number, Map<number, Formula>>();
  for (const cell of cells) lines.set(cell[at], (lines.get(cell[at]) ?? new Map<number, Formula>()).set(cell[side], cell));
  const isAlike = (line: number, place: number): boolean => {
    const cell = lines.get(line)?.get(place);
    return cell !== undefined && cell.away === lines.get(line - 1)?.get(place)?.away;
  };
  const found: (Copy & { readonly saves: number })[] = [];
  let lengths = new Map<number, number>();
  for (const [line, here] of [...lines].sort(([one], [other]) => one - other)) {
    const above = lengths;
    const alike = [...here.keys()].filter((place) => isAlike(line, place));
    lengths = new Map(alike.map((place) => [place, isAlike(line - 1, place) ? (above.get(place) ?? 0) + 1 : 1]));
    for (const first of lengths.keys()) {
      let [length, goesOn] = [Infinity, true];
      for (let last = first; lengths.has(last); last += 1) {
        length = Math.min(length, lengths.get(last) ?? 0);
        goesOn &&= isAlike(line + 1, last);
        // Another one is larger.
        if (goesOn || [first - 1, last + 1].some((place) => (lengths.get(place) ?? 0) >= length)) continue;
        const area = (from: number, count: number): Area =>
          along === "rows"
            ? { row: from, column: first, rows: count, columns: last - first + 1 }
            : { row: first, column: from, rows: last - first + 1, columns: count };
        const copied = positions(area(line - length + 1, length));
        const saves = sum(copied.map((cell) => lines.get(cell[at])?.get(cell[side])?.bytes ?? 0)) - CALL;
        if (saves > 0) found.push({ from: area(line - length, 1), to: area(line - length, length + 1), saves });
      }
    }
  }
  return found;
}

/** Two ranges and a call. */
const CALL = 2 * EACH;

function partsOf<T>({ row, column, rows }: Filled<T>, isLeft: (cell: Position) => boolean): readonly Filled<T>[] {
  const at = (down: number, across: number): Position => ({ row: row + down, column: column + across });
  if (rows.every((line, down) => line.every((_, across) => isLeft(at(down, across))))) return [{ row, column, rows }];
  const left = rows.flatMap((line, down) => line.map((_, across) => at(down, across))).filter(isLeft);
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

/** Of hundreds of thousands of cells, each told from all others. */
function numberOf({ row, column }: Position): number {
  return row * MOST_COLUMNS + column;
}

const MOST_COLUMNS = 16_384;
