/**
 * Sheets that are written anew, cell by cell: Excel moves nothing there, so a formula of the user's that points at one of their rows or
 * columns stays where that stood. Where it stands afterwards is found by the sheet's own codes, or by what it says.
 */
import { isCorner } from "../../forms/parts/codes";
import { linesThere } from "../../sheet/earlier/linesThere";
import { cellGrid } from "../../sheet/merge/cellGrid";
import { codeIn, extent } from "../../sheet/merge/codedSheet";
import { distinctIds } from "../../sheet/place/identity";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Work } from "./work";

export interface Rewritten {
  /** Of a column. */
  rows(column: number): Lines;
  readonly columns: Lines;
  /** How many there are by then. */
  readonly count: { readonly rows: number; readonly columns: number };
}

/** Where each line stands by then, from the first to the last in use; null: nowhere; undefined: it stays with the one before. */
export type Lines = readonly (number | null | undefined)[];

/** The first line of an area and the last. */
export type Ends = readonly [number, number];

/**
 * Where an area stands by then, with what has come between its lines; null: its lines are gone, or others stand among them. What reaches
 * beyond the last line in use still does, also where fewer are in use by then.
 */
export function endsBy(lines: Lines, count: number, [first, last]: Ends): Ends | null {
  if (first >= lines.length) return [first, last];
  const known = [...lines.keys()].filter((line) => lines[line] !== undefined && line >= first && line <= last);
  const there = known.flatMap((line) => lines[line] ?? []);
  const isOpen = last >= lines.length && last > first;
  if (known.length === 0) {
    const [from, to] = [lineAt(lines, first), lineAt(lines, last)];
    return from === null || to === null ? null : [from, to];
  }
  if (there.length === 0) return isOpen ? [first, last] : null;
  const [from, to] = [Math.min(...there), Math.max(...there)];
  const others = lines.filter((at, line) => (line < first || line > last) && at !== null && at !== undefined && at >= from && at <= to);
  if (others.length > 0) return null;
  const [before, after] = [(known[0] ?? first) - first, last - (known.at(-1) ?? last)];
  const end = to + after;
  return [Math.max(0, from - before), isOpen || (last > end && end + 1 >= count) ? Math.max(last, to) : end];
}

type Cells = readonly (readonly unknown[])[];

export function isRewritten(work: Work): boolean {
  return work.type === "whole" || (work.type === "merge" && work.isInPlace === true);
}

/** @param cells of the sheet from A1 on, as they stand */
export function rewritten(spec: SheetSpec, cells: Cells): Rewritten {
  const [before, after] = [codesIn(cells), codesIn(cellsOf(spec))];
  const { rows, columns } = before && after ? byCodes(before, after) : bySaying(spec, cells);
  // A table beside has rows of its own.
  const beside = (spec.ids?.tables ?? []).map((table) => ({ from: table.column, end: table.column + table.columns.length }));
  return {
    rows: (column) => (beside.some(({ from, end }) => column >= from && column < end) ? [] : rows),
    columns,
    count: extent(spec),
  };
}

function lineAt(lines: Lines, line: number): number | null {
  for (let known = line; known >= 0; known -= 1) {
    const at = lines[known];
    if (at === null) return null;
    if (at !== undefined) return at + line - known;
  }
  return line;
}

interface Codes {
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
}

function codesIn(cells: Cells): Codes | null {
  const row = cells.findIndex((line) => line.some(isCorner));
  const column = (cells[row] ?? []).findIndex(isCorner);
  if (row < 0) return null;
  const rows = cells.map((line, at) => (at === row ? CORNER : codeIn(line[column])));
  const columns = (cells[row] ?? []).map((cell, at) => (at === column ? CORNER : codeIn(cell)));
  return { rows: distinct(rows), columns: distinct(columns) };
}

const CORNER = "corner";

/** Several rows of one kind may have the same code. */
function distinct(codes: readonly (string | null)[]): readonly (string | null)[] {
  const names = distinctIds(codes.filter((code) => code !== null));
  let next = 0;
  return codes.map((code) => (code === null ? null : (names[next++] ?? code)));
}

function byCodes(before: Codes, after: Codes): { readonly rows: Lines; readonly columns: Lines } {
  const placed = (codes: readonly (string | null)[], wanted: readonly (string | null)[]): Lines => {
    const at = new Map(wanted.map((code, line) => [code, line]));
    return codes.map((code) => (code === null ? undefined : (at.get(code) ?? null)));
  };
  return { rows: placed(before.rows, after.rows), columns: placed(before.columns, after.columns) };
}

function bySaying(spec: SheetSpec, cells: Cells): { readonly rows: Lines; readonly columns: Lines } {
  const size = extent(spec);
  const there = linesThere(spec, cells, size.rows, size.columns);
  const isBlank = (content: unknown): boolean => (content ?? "") === "";
  const width = Math.max(0, ...cells.map((line) => line.length));
  const columns = Array.from({ length: width }, (_, column) => cells.every((line) => isBlank(line[column])));
  return {
    rows: inverse(
      there.rows,
      cells.map((line) => line.every(isBlank)),
    ),
    columns: inverse(there.columns, columns),
  };
}

function inverse(places: readonly (number | null)[], isBlank: readonly boolean[]): Lines {
  const at = new Map(places.map((there, line) => [there, line]));
  return isBlank.map((blank, line) => at.get(line) ?? (blank ? undefined : null));
}

function cellsOf(spec: SheetSpec): Cells {
  const { at } = cellGrid(spec);
  const { rows, columns } = extent(spec);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)?.cell ?? ""));
}
