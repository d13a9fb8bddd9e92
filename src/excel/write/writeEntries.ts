/**
 * Entries of a table that people type into: some are changed where they stand, others come into its free rows, or below. A column is known
 * by its heading; what nobody speaks of stays.
 */
import { asText } from "../request/asText";
import { run } from "../request/run";

export interface TableEntry {
  /** On the sheet, from 0; null: a new one. */
  readonly row: number | null;
  /** By field. A field without a column is left out. */
  readonly cells: Readonly<Record<string, string | number>>;
}

/** What stood there before. */
export interface FormerEntries {
  readonly table: string;
  readonly rows: readonly { readonly row: number; readonly formulas: readonly unknown[] }[];
  /** How many rows the table had. */
  readonly count: number;
}

/** Answers what is needed to put it back. @param fieldsOf by the headings as they stand */
export async function writeEntries(
  name: string,
  entries: readonly TableEntry[],
  fieldsOf: (headings: readonly string[]) => readonly (string | null)[],
): Promise<FormerEntries> {
  let former: FormerEntries | null = null;
  // Should it be tried again, rows that were added are free rows by then.
  await run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const head = table.getHeaderRowRange().untrack().load("values,columnIndex");
    const body = table.getDataBodyRange().untrack().load("formulas,rowIndex,rowCount");
    // eslint-disable-next-line office-addins/load-object-before-read -- only led through, never read
    const sheet = table.worksheet;
    await context.sync();
    const formulas = body.formulas as unknown[][];
    const free = formulas.flatMap((cells, at) => (cells.every((cell) => cell === "") ? [body.rowIndex + at] : []));
    const missing = entries.filter(({ row }) => row === null).length - free.length;
    const end = body.rowIndex + body.rowCount;
    if (missing > 0) {
      const blank = Array.from({ length: missing }, () => formulas[0]?.map(() => "") ?? []);
      table.rows.add(undefined, blank);
    }
    const added = Array.from({ length: Math.max(0, missing) }, (_, at) => end + at);
    const open = [...free, ...added];
    const placed = entries.map(({ row, cells }) => ({ row: row ?? (open.shift() as number), cells }));
    former ??= {
      table: name,
      rows: placed.filter(({ row }) => row < end).map(({ row }) => ({ row, formulas: formulas[row - body.rowIndex] ?? [] })),
      count: body.rowCount,
    };
    const fields = fieldsOf((head.values as unknown[][])[0]?.map(String) ?? []);
    for (const { row, cells } of placed) {
      const values = fields.map((field) => {
        const value = field === null ? undefined : cells[field];
        return value === undefined ? null : typeof value === "string" ? asText(value) : value;
      });
      sheet.getRangeByIndexes(row, head.columnIndex, 1, fields.length).untrack().values = [values];
    }
    await context.sync();
  });
  return former ?? { table: name, rows: [], count: 0 };
}

/** Puts back what stood there. */
export function undoEntries({ table: name, rows, count }: FormerEntries): Promise<void> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const body = table.getDataBodyRange().untrack().load("rowCount,columnIndex");
    await context.sync();
    for (let at = body.rowCount - 1; at >= count; at -= 1) table.rows.getItemAt(at).delete();
    for (const { row, formulas } of rows)
      table.worksheet.getRangeByIndexes(row, body.columnIndex, 1, formulas.length).untrack().formulas = [[...formulas]];
    await context.sync();
  });
}
