import type { Area, Position } from "../place/place";
import { roleOf } from "../spec/role";
import type { Block, Cell, SheetSpec } from "../spec/spec";
import { linesInOrder } from "../earlier/linesInOrder";
import { cellGrid } from "../merge/cellGrid";
import type { CodedSheet, CodesFound } from "../merge/codedSheet";
import { listRows, typedIn, type ListRows } from "./listRows";
import { cellName, contentAt } from "../merge/ourContent";
import { wordsIn } from "./ownCodedSheet";
import { typedOverSaid, type SaidBeside } from "./saidBeside";

/** A table of Excel as it stands, without totals. */
export interface ListTable {
  /** Headings included. */
  readonly area: Area;
  readonly headings: readonly string[];
}

/**
 * A sheet with one table that people type into and that grows, as it stands: its columns are known by their headings, its rows by what is
 * typed into them. Nothing of it is kept a second time: what was written on a row that is still there is what the plan says now.
 *
 *     (a row of the user's)
 *     月份  客户经理    备注 (the user's)  实际
 *     1     客户经理甲  系统升级           900
 */
export interface TypedSheet {
  readonly found: CodesFound;
  /** What was written last, as far as it matters. */
  readonly former: CodedSheet;
  readonly next: CodedSheet;
  /** Its rows are not followed one by one: every cell is written where it stands. Left out: they are. */
  readonly isInPlace?: true;
  /** What stands alone in a hidden column of rows that go, so that no entry was read there. Left out: nothing. */
  readonly unread?: readonly Position[];
}

/**
 * @param cells of the sheet from A1 on; `dressed`: how the sheet looked beside its cells when it was written last; `said`: what the plan
 * may have said there
 * Null where headings are missing or stand in another order.
 */
export function listSheet(
  spec: SheetSpec,
  table: ListTable,
  cells: readonly (readonly unknown[])[],
  dressed: SheetSpec | null,
  said: readonly SaidBeside[],
): TypedSheet | null {
  const own = withoutOwnColumns(spec);
  const area = own.tables?.[0]?.area;
  if (!area || !isList(own, area)) return null;
  const columns = columnsThere(own, area, table);
  if (columns === null) return null;
  const body = { spec: own, area, columns, table, cells };
  const rows = rowsThere(body);
  const last = Math.max(table.area.row + table.area.rows - 1, cells.length - 1);
  const names = rowNames(own);
  const leaving = rows.leaving.map((at) => `${GONE}${at}`);
  const codes = Array<string | null>(last + 1).fill(null);
  for (const [line, at] of [...headRows(own, area.row, table.area.row, cells), ...rows.places].entries())
    if (at !== null) codes[at] = names[line] ?? null;
  for (const [position, at] of rows.leaving.entries()) codes[at] = leaving[position] ?? null;
  const width = cells.reduce((most, row) => Math.max(most, row.length), table.area.column + table.area.columns);
  const across = Array<string | null>(width).fill(null);
  for (const [column, at] of columns.entries()) across[at] = `column ${column + 1}`;
  const lines = { rows: names, columns: columns.map((_, column) => `column ${column + 1}`) };
  const typedOver = typedOverSaid(own, area, { columns, places: rows.places, cells }, said).map(([line, column]) =>
    cellName(lines, { row: area.row + 1 + line, column: area.column + column }),
  );
  return {
    found: { stamp: null, layout: 1, rows: codes, columns: across },
    former: {
      spec: { ...own, ...beside(dressed, columns.length), blocks: formerBlocks(body, rows, dressed) },
      lines: { ...lines, rows: [...names, ...leaving] },
      stamp: "",
      isFrame: true,
      typedOver: new Set(typedOver),
    },
    next: { spec: own, lines, stamp: "" },
    unread: rows.leaving.flatMap((row) => aloneInHidden(own, { area, columns, cells }, row)),
  };
}

function aloneInHidden(
  { hidden }: SheetSpec,
  { area, columns, cells }: Pick<Body, "area" | "columns" | "cells">,
  row: number,
): readonly Position[] {
  const codes = new Set(hidden?.columns.map((column) => columns[column - area.column]));
  const said = columns.filter((column) => contentAt(cells, { row, column }) !== "");
  return said.every((column) => codes.has(column)) ? said.map((column) => ({ row, column })) : [];
}

const GONE = "gone ";

interface Body {
  readonly spec: SheetSpec;
  /** Of the table in the spec. */
  readonly area: Area;
  readonly columns: readonly number[];
  readonly table: ListTable;
  readonly cells: readonly (readonly unknown[])[];
}

/** What is set for the sheet as a whole, as it was set last. */
export function beside(dressed: SheetSpec | null, columns: number): Partial<SheetSpec> {
  if (dressed === null) return {};
  const { widths, frozen, print, tabColor } = dressed;
  return { widths: widths.slice(0, columns), frozen, print, tabColor };
}

/** Nothing stands beside the table or below it, and its columns are blocks of their own, several where numbers look otherwise. */
function isList({ blocks }: SheetSpec, { row, column, rows, columns }: Area): boolean {
  return blocks.every((block) => {
    const [end, right] = [block.row + block.cells.length, block.column + (block.cells[0]?.length ?? 0)];
    const isInside = block.column >= column && right <= column + columns && end <= row + rows;
    return isInside && (end <= row + 1 || (block.row > row && right === block.column + 1));
  });
}

/** Columns that users have added to the table stay where they are. */
function withoutOwnColumns({ ids, ...spec }: SheetSpec): SheetSpec {
  const own = (ids?.columns ?? []).findIndex((id) => id?.startsWith("own:") === true);
  if (own < 0) return { ...spec, ...(ids && { ids }) };
  const narrow = <T extends { readonly area: Area }>(all: readonly T[] = []): readonly T[] =>
    all.map((each) => ({ ...each, area: { ...each.area, columns: Math.min(each.area.columns, own - each.area.column) } }));
  return {
    ...spec,
    ...(ids && { ids: { ...ids, columns: ids.columns.slice(0, own) } }),
    widths: spec.widths.slice(0, own),
    blocks: spec.blocks
      .filter(({ column }) => column < own)
      .map((block) => ({ ...block, cells: block.cells.map((row) => row.slice(0, own - block.column)) })),
    tables: narrow(spec.tables),
    names: narrow(spec.names),
  };
}

/** Known by their headings, and where these are of another language by their order. */
function columnsThere(spec: SheetSpec, area: Area, table: ListTable): readonly number[] | null {
  const { at } = cellGrid({ ...spec, blocks: spec.blocks.filter(({ row }) => row === area.row) });
  const headings = Array.from({ length: area.columns }, (_, column) => folded(at(area.row, area.column + column)?.cell ?? ""));
  const there = table.headings.map(folded);
  const places = headings.map((heading) => there.indexOf(heading));
  const isInOrder = places.every((place, column) => place >= 0 && (column === 0 || place > (places[column - 1] ?? -1)));
  if (isInOrder) return places.map((place) => table.area.column + place);
  const isOther = places.every((place) => place < 0) && there.length === headings.length;
  return isOther ? headings.map((_, column) => table.area.column + column) : null;
}

function folded(text: unknown): string {
  return String(text).normalize("NFKC").trim().toLowerCase();
}

/** Rows above the table: what they say stands somewhere above it; blank ones keep their distance. */
function headRows(spec: SheetSpec, head: number, there: number, cells: Body["cells"]): readonly (number | null)[] {
  const { all } = cellGrid(spec);
  const texts = Array.from({ length: head }, (_, row) => all.filter((cell) => cell.row === row && typeof cell.cell === "string"));
  const says = (row: number, at: number): number =>
    (texts[row] ?? []).filter(({ cell }) => (cells[at] ?? []).some((found) => found === cell)).length;
  const places = [...linesInOrder(head, there, says)];
  let below = there;
  for (let row = head - 1; row >= 0; row -= 1) {
    const at = places[row] ?? null;
    if (at === null && below > 0 && !places.includes(below - 1)) places[row] = below - 1;
    below = places[row] ?? below;
  }
  return [...places, there];
}

/** Where entries stand, by row of the sheet; rows right under the table count while anything stands in its columns. */
function rowsThere({ spec, area, columns, table, cells }: Body): ListRows {
  const first = table.area.row + 1;
  const isFilled = (row: number): boolean =>
    (cells[row] ?? []).slice(table.area.column, table.area.column + table.area.columns).some((cell) => cell !== "");
  let end = table.area.row + table.area.rows;
  while (isFilled(end)) end += 1;
  const grid = cellGrid(spec);
  const typed = columns.flatMap((at, column) => (isTypedColumn(spec, area, column) ? [{ at, column }] : []));
  const wanted = Array.from({ length: area.rows - 1 }, (_, row) =>
    typed.map(({ column }) => typedIn(grid.at(area.row + 1 + row, area.column + column)?.cell ?? null)),
  );
  const there = Array.from({ length: end - first }, (_, row) => typed.map(({ at }) => contentAt(cells, { row: first + row, column: at })));
  const { places, isAlike, leaving } = listRows(wanted, there, (row) => !isFilled(first + row));
  return {
    places: places.map((at) => (at === null ? null : first + at)),
    isAlike,
    leaving: leaving.map((row) => first + row),
  };
}

function isTypedColumn({ blocks }: SheetSpec, { row, column }: Area, at: number): boolean {
  const block = blocks.find((each) => each.row === row + 1 && each.column === column + at);
  return block !== undefined && roleOf(block, 0, 0) === "typed";
}

function rowNames({ ids, blocks }: SheetSpec): readonly string[] {
  const count = blocks.reduce((most, { row, cells }) => Math.max(most, row + cells.length), 0);
  return Array.from({ length: count }, (_, row) => ids?.rows[row] ?? `row ${row + 1}`);
}

/**
 * What was written: on rows of which other texts are said by now nobody knows how amounts looked, which look otherwise row by row. Of what
 * is calculated, a text where we say nothing is the user's.
 */
function formerBlocks(
  { spec, area, columns, cells }: Body,
  { places, isAlike, leaving }: ListRows,
  dressed: SheetSpec | null,
): readonly Block[] {
  const last = cellGrid({ blocks: dressed?.blocks ?? [] });
  const first = area.row + 1;
  const end = spec.blocks.reduce((most, { row, cells: each }) => Math.max(most, row + each.length), 0);
  const amounts = new Set(spec.blocks.flatMap(({ row, column, format }) => (row >= first && /[#0]/.test(format ?? "0") ? [column] : [])));
  return spec.blocks.flatMap((block): readonly Block[] => {
    if (block.row < first) {
      const said = (line: number, across: number): Cell => wordsIn(last.at(block.row + line, block.column + across)?.cell ?? null) ?? "";
      return [{ ...block, cells: block.cells.map((row, line) => row.map((cell, at) => (cell === null ? null : said(line, at)))) }];
    }
    const across = columns[block.column - area.column] ?? 0;
    const from = block.row - first;
    const said = block.cells.map((row, line): readonly Cell[] => {
      const at = places[from + line] ?? null;
      const isWord = at !== null && isText(contentAt(cells, { row: at, column: across }));
      return row.map((cell) => (cell === null && isWord ? null : 0));
    });
    const sure = runs(isAlike.slice(from, from + said.length)).map(({ at, count, value }) => ({
      ...block,
      row: block.row + at,
      cells: said.slice(at, at + count),
      format: value || !amounts.has(block.column) ? block.format : "?",
    }));
    return leaving.length === 0 || from > 0 ? sure : [...sure, { ...block, row: end, cells: leaving.map(() => [0]) }];
  });
}

function isText(content: unknown): boolean {
  return typeof content === "string" && content !== "" && !content.startsWith("=");
}

function runs(values: readonly boolean[]): readonly { readonly at: number; readonly count: number; readonly value: boolean }[] {
  const found: { at: number; count: number; value: boolean }[] = [];
  for (const [at, value] of values.entries()) {
    const last = found.at(-1);
    if (last?.value === value) last.count += 1;
    else found.push({ at, count: 1, value });
  }
  return found;
}
