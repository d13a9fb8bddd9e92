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

/** Where a line stands by then; null: nowhere. */
export interface Rewritten {
  row(row: number, column: number): number | null;
  column(column: number): number | null;
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
    row: (row, column) => (beside.some(({ from, end }) => column >= from && column < end) ? row : lineAt(rows, row)),
    column: (column) => lineAt(columns, column),
  };
}

/** By where a line stood; undefined: it stays with the one before. */
type Lines = readonly (number | null | undefined)[];

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
