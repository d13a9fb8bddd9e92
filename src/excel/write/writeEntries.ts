/**
 * Entries of a table that people type into: some are changed where they stand, others come into its free rows, or below. A column is known
 * by its heading; what nobody speaks of stays.
 */
import { asText } from "../request/asText";
import { contentAt } from "../../sheet/merge/ourContent";
import type { CellsWritten } from "../request/ledger";
import { run } from "../request/run";

export interface TableEntry {
  /** On the sheet, from 0; null: a new one. */
  readonly row: number | null;
  /** By field. A field without a column is left out. */
  readonly cells: Readonly<Record<string, string | number>>;
}

/** Entries, and where they go; what stood there before. */
export interface PlacedEntries {
  readonly table: string;
  readonly rows: readonly PlacedRow[];
  /** How many rows the table has, and how many it needs. */
  readonly count: number;
  readonly needed: number;
  /** The same cell by cell, for the step. */
  readonly cells: CellsWritten;
}

interface PlacedRow {
  /** In the table's body, from 0. */
  readonly at: number;
  /** By column of the table; null: it stays. */
  readonly values: readonly (string | number | null)[];
  /** Null: the row is not there yet. */
  readonly former: readonly unknown[] | null;
}

/** Nothing is written yet. @param fieldsOf by the headings as they stand */
export function placeEntries(
  name: string,
  entries: readonly TableEntry[],
  fieldsOf: (headings: readonly string[]) => readonly (string | null)[],
): Promise<PlacedEntries> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const head = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("formulas,rowIndex,columnIndex");
    const { worksheet } = table;
    worksheet.load("id,name");
    await context.sync();
    const formulas = body.formulas as unknown[][];
    const fields = fieldsOf((head.values as unknown[][])[0]?.map(String) ?? []);
    const free = formulas.flatMap((cells, at) => (cells.every((cell) => cell === "") ? [at] : []));
    let end = formulas.length;
    const rows = entries.map(({ row, cells }): PlacedRow => {
      const at = row === null ? (free.shift() ?? end++) : row - body.rowIndex;
      const values = fields.map((field) => {
        const value = field === null ? undefined : cells[field];
        return value === undefined ? null : typeof value === "string" ? asText(value) : value;
      });
      return { at, values, former: formulas[at] ?? null };
    });
    const { id, name: tab } = worksheet;
    const cells = entries.flatMap(({ cells: given }, entry) =>
      fields.flatMap((field, across): CellsWritten["cells"] => {
        const { at = 0, former = null } = rows[entry] ?? {};
        const ours = field === null ? undefined : given[field];
        const was = former === null ? "" : contentAt([former], { row: 0, column: across });
        return ours === undefined || ours === was ? [] : [[body.rowIndex + at, body.columnIndex + across, was, ours]];
      }),
    );
    return { table: name, rows, count: formulas.length, needed: end, cells: { id, tab, cells } };
  });
}

/** Should it be tried again, what was done already is done once more, and nothing else. */
export function writeEntries({ table: name, rows, needed }: PlacedEntries): Promise<void> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const body = table.getDataBodyRange().load("rowCount,columnCount");
    await context.sync();
    const missing = needed - body.rowCount;
    if (missing > 0)
      table.rows.add(
        undefined,
        Array.from({ length: missing }, () => Array<string>(body.columnCount).fill("")),
      );
    for (const { at, values } of rows) rowAt(table, at).values = [[...values]];
    await context.sync();
  });
}

/** Puts back what stood there. */
export function undoEntries({ table: name, rows, count }: PlacedEntries): Promise<void> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const body = table.getDataBodyRange().load("rowCount");
    await context.sync();
    for (let at = body.rowCount - 1; at >= count; at -= 1) table.rows.getItemAt(at).delete();
    for (const { at, former } of rows) if (former) rowAt(table, at).formulas = [[...former]];
    await context.sync();
  });
}

/** A row may be one that is being added. */
function rowAt(table: Excel.Table, at: number): Excel.Range {
  return table.getHeaderRowRange().getOffsetRange(at + 1, 0);
}
