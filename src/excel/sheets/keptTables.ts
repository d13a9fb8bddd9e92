/**
 * Tables that stay while their sheet is rewritten. What users word with a table's name, such as `=SUM(TC_ActualRows[Actual])` on a sheet of
 * their own, follows the table as long as it is the same one; of a table that is made anew Excel keeps fixed cells in their formulas. So
 * a table that stands where it is wanted, as wide as it is wanted, only gets more
 * rows or fewer, and is never emptied together with its headings.
 */
import { cellsIn, parseA1 } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { TableFit } from "../../sheet/merge/mergeSheet";
import { resizeTable } from "../request/aboveFloor";
import { areaOn } from "../request/areaOn";

export interface TableSeen {
  readonly name: string;
  /** Headings included, and the row of totals where there is one. */
  readonly area: Area;
  readonly headings: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** A table as it will stand, without totals. */
export type TablePlace = Pick<TableSeen, "name" | "area" | "headings">;

export interface KeptTable {
  readonly table: TableSeen;
  /** How many it will have, headings included. */
  readonly rows: number;
}

/** What has to be loaded of a sheet's tables; the areas are asked for when the tables are known. */
export const TABLE_FIELDS = "items/name,items/showHeaders,items/showTotals,items/columns/items/name";

/** Queues the question where loaded tables stand; the answer is there once the request was answered. */
export function askTables(tables: readonly Excel.Table[]): () => readonly TableSeen[] {
  const ranges = tables.map((table) => table.getRange().load("address"));
  return () =>
    tables.map(({ name, showHeaders, showTotals, columns }, index) => ({
      name,
      showHeaders,
      showTotals,
      headings: columns.items.map((column) => column.name),
      area: areaAt(ranges[index]?.address ?? ""),
    }));
}

function areaAt(address: string): Area {
  const area = parseA1(cellsIn(address));
  if (area === null) throw new Error(`a table stands nowhere: ${address}`);
  return area;
}

/** The tables of a spec, with what its blocks write into their headings. */
export function wantedTables({ tables = [], blocks }: SheetSpec): readonly TablePlace[] {
  return tables.map(({ name, area }) => ({
    name,
    area: { ...area, rows: Math.max(2, area.rows) },
    headings: Array.from({ length: area.columns }, (_, at) => {
      const column = area.column + at;
      const cells = blocks.map((block) => block.cells[area.row - block.row]?.[column - block.column]);
      return String(cells.find((cell) => cell !== undefined && cell !== null) ?? "");
    }),
  }));
}

/**
 * Those that can stay. Where one stands below another in the same columns none
 * does: rows of the upper one would push the lower one away.
 */
export function keptTables(there: readonly TableSeen[], wanted: readonly TablePlace[]): readonly KeptTable[] {
  const kept = there.flatMap((table): readonly KeptTable[] => {
    const place = wanted.find(({ name }) => name === table.name);
    return place && isInPlace(table, place) ? [{ table, rows: place.area.rows }] : [];
  });
  return kept.some((one) => kept.some((other) => other !== one && shareColumns(one.table.area, other.table.area))) ? [] : kept;
}

/**
 * Other headings on the same columns (another language) are new names, which
 * formulas follow; a heading that moves to another column is not.
 */
function isInPlace({ area, headings, showHeaders }: TableSeen, wanted: TablePlace): boolean {
  const places = new Map(wanted.headings.map((heading, column) => [heading.toLowerCase(), column]));
  const isMoved = headings.some((heading, column) => (places.get(heading.toLowerCase()) ?? column) !== column);
  return (
    showHeaders && !isMoved && area.row === wanted.area.row && area.column === wanted.area.column && area.columns === wanted.area.columns
  );
}

function shareColumns(one: Area, other: Area): boolean {
  return one.column < other.column + other.columns && other.column < one.column + one.columns;
}

/** Queues that the table gets as many rows as it will have; its cells are empty, and so are those below. */
export function fitTable(sheet: Excel.Worksheet, { table: { name, area, showTotals }, rows }: KeptTable): void {
  const table = sheet.tables.getItem(name);
  if (showTotals) table.showTotals = false;
  const now = area.rows - (showTotals ? 1 : 0);
  const range = (row: number, count: number) => areaOn(sheet, { row, column: area.column, rows: count, columns: area.columns });
  if (rows === now || resizeTable(table, range(area.row, rows))) return;
  // Cells that are pushed in above the last row belong to the table.
  if (rows > now) range(area.row + now - 1, rows - now).insert("Down");
  else range(area.row + rows, now - rows).delete("Up");
}

/**
 * Queues that the table ends further down, with the cells that stand there. Where Excel cannot say so, cells that are pushed in above the
 * last row belong to the table: that row is put back above them, and what was pushed away below comes up again.
 */
export function lengthenTable(sheet: Excel.Worksheet, { name, area, before }: TableFit): void {
  const range = (row: number, count: number) =>
    areaOn(sheet, { row: area.row + row, column: area.column, rows: count, columns: area.columns });
  if (resizeTable(sheet.tables.getItem(name), range(0, area.rows))) return;
  const more = area.rows - before;
  range(before - 1, more).insert("Down");
  // Lists to choose from reach over cells that are pushed in.
  for (const what of ["Formulas", "Formats"] as const) {
    range(before - 1, 1).copyFrom(range(area.rows - 1, 1), what);
    range(before, more).copyFrom(range(area.rows, more), what);
  }
  range(area.rows, more).delete("Up");
}

/** The headings, as a part of the sheet. */
export function headingsArea({ table: { area } }: KeptTable): Area {
  return { ...area, rows: 1 };
}

/**
 * An area without the headings of tables, in pieces: none of them covers a
 * table as a whole, which Excel may take for the wish to remove it.
 */
export function besideHeadings(area: Area, kept: readonly KeptTable[]): readonly Area[] {
  const end = area.row + area.rows;
  const pieces: Area[] = [];
  let row = area.row;
  for (const head of [...new Set(kept.map(({ table }) => table.area.row))].sort((a, b) => a - b)) {
    if (head < row || head >= end) continue;
    pieces.push(
      { ...area, row, rows: head - row },
      ...between(
        area,
        kept.filter(({ table }) => table.area.row === head),
      ),
    );
    row = head + 1;
  }
  return [...pieces, { ...area, row, rows: end - row }].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** What lies left and right of the headings in their row. */
function between(area: Area, kept: readonly KeptTable[]): readonly Area[] {
  const heads = kept.map(headingsArea).sort((a, b) => a.column - b.column);
  const starts = [area.column, ...heads.map(({ column, columns }) => column + columns)];
  const ends = [...heads.map(({ column }) => column), area.column + area.columns];
  const row = heads[0]?.row ?? area.row;
  return starts.map((column, index) => ({ row, column, rows: 1, columns: (ends[index] ?? column) - column }));
}
