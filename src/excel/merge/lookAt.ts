/** Reads sheets of ours as they stand, all in a few requests, together with the record of what was written on them. */
import { sheetNameIn } from "../../sheet/place/address";
import { codesFound, type CodesFound } from "../../sheet/merge/codedSheet";
import type { SheetKey } from "../../sheet/place/place";
import { CELLS_PER_ANSWER } from "../read/cellsPerAnswer";
import type { SheetSeen, Survey } from "../read/survey";
import { NO_RECORD, recordIn, RECORD_NAME, type Record } from "../record/record";
import { askTables, TABLE_FIELDS, type TableSeen } from "../sheets/keptTables";

export interface SheetLook {
  /** What Excel calls formulas, from A1 to the last cell in use. */
  readonly cells: readonly (readonly unknown[])[];
  /** Null: it has no codes of ours. */
  readonly found: CodesFound | null;
  readonly tables: readonly TableSeen[];
}

export interface WorkbookLook {
  readonly sheets: ReadonlyMap<SheetKey, SheetLook>;
  readonly record: Record;
  /** The record sheet; null: there is none, or one that we cannot read. */
  readonly recordSheet: SheetSeen | null;
}

export async function lookAt(
  context: Excel.RequestContext,
  { own, sheets, names }: Survey,
  isWanted: (key: SheetKey) => boolean,
): Promise<WorkbookLook> {
  const { worksheets } = context.workbook;
  const wanted = [...own].filter(([key]) => isWanted(key));
  const seen = wanted.map(([key, { id }]) => {
    const sheet = worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load("rowIndex,rowCount,columnIndex,columnCount");
    const { tables } = sheet;
    tables.load(TABLE_FIELDS);
    return { key, sheet, used };
  });
  const recordTab = sheetNameIn(names.get(RECORD_NAME) ?? null);
  const recordSheet = sheets.find(({ name }) => name === recordTab) ?? null;
  const recorded =
    recordSheet && worksheets.getItem(recordSheet.id).getUsedRangeOrNullObject(true).untrack().load("values,rowIndex,columnIndex");
  if (seen.length > 0 || recorded) await context.sync();

  const asked = seen.map(({ key, sheet, used }) => ({
    key,
    sheet,
    tables: askTables(sheet.tables.items),
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
  }));
  const read = await cellsOf(context, asked);
  const record =
    recorded && !recorded.isNullObject && recorded.rowIndex === 0 && recorded.columnIndex === 0 ? recordIn(recorded.values) : null;
  return {
    sheets: new Map(
      asked.map(({ key, tables }, at) => {
        const cells = read[at] ?? [];
        return [key, { cells, found: codesFound(cells), tables: tables() }];
      }),
    ),
    record: record ?? NO_RECORD,
    recordSheet: record === null ? null : recordSheet,
  };
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly rows: number;
  readonly columns: number;
}

/** In as few answers as their size allows. What is queued already goes with the first. */
async function cellsOf(context: Excel.RequestContext, sheets: readonly Asked[]): Promise<readonly (readonly (readonly unknown[])[])[]> {
  const found: unknown[][][] = sheets.map(() => []);
  let queued: (() => void)[] = [];
  let cells = 0;
  const fetch = async (): Promise<void> => {
    await context.sync();
    for (const take of queued) take();
    [queued, cells] = [[], 0];
  };
  for (const [at, { sheet, rows, columns }] of sheets.entries()) {
    if (columns === 0) continue;
    for (let from = 0; from < rows;) {
      const count = Math.min(rows - from, Math.max(1, Math.floor((CELLS_PER_ANSWER - cells) / columns)));
      const range = sheet.getRangeByIndexes(from, 0, count, columns).untrack().load("formulas");
      queued.push(() => found[at]?.push(...(range.formulas as unknown[][])));
      cells += count * columns;
      from += count;
      if (cells >= CELLS_PER_ANSWER || (from < rows && CELLS_PER_ANSWER - cells < columns)) await fetch();
    }
  }
  if (queued.length > 0 || sheets.length > 0) await fetch();
  return found;
}
