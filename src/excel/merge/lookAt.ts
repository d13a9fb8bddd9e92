/** Reads sheets of ours as they stand, all in a few requests, together with the record of what was written on them. */
import { isGenerated, layoutOf } from "../../forms/forms";
import { isLaterSheet } from "../../forms/workbook/isLaterSheet";
import { ownCodesIn } from "../../forms/workbook/ownCodes";
import type { EarlierSheet } from "../../sheet/earlier/earlierSheet";
import { codesFound, layoutIn, type CodesFound } from "../../sheet/merge/codedSheet";
import type { SheetKey } from "../../sheet/place/place";
import { askSizes, cellsInPieces } from "../read/cellsInPieces";
import { survey, type SheetSeen, type Survey } from "../read/survey";
import { isLaterRecord, NO_RECORD, recordIn, type Record } from "../record/record";
import { recordSheetIn } from "../record/recordSheetIn";
import { askSteps, STEPS_NAME, type Steps } from "../steps/stepsSheet";
import { askTables, TABLE_FIELDS, type TableSeen } from "../sheets/keptTables";

export interface SheetLook {
  /** What Excel calls formulas, from A1 to the last cell in use. */
  readonly cells: readonly (readonly unknown[])[];
  /** Null: it has no codes of ours. */
  readonly found: CodesFound | null;
  readonly tables: readonly TableSeen[];
  /** What an earlier version had written, see `earlierSheets.ts`. Left out: the record tells. */
  readonly adopted?: Omit<EarlierSheet, "found">;
}

export interface WorkbookLook {
  readonly sheets: ReadonlyMap<SheetKey, SheetLook>;
  readonly record: Record;
  /** The record sheet; null: there is none, or one that we cannot read. */
  readonly recordSheet: SheetSeen | null;
  /** A later version of the add-in has written something here that this one does not know. */
  readonly isLater: boolean;
  /** What can be undone. */
  readonly steps: Steps;
}

/** The record, and where everything is. */
export async function lookAtRecord(context: Excel.RequestContext): Promise<WorkbookLook & { readonly seen: Survey }> {
  const seen = await survey(context);
  return { seen, ...(await lookAt(context, seen, () => false)) };
}

export async function lookAt(context: Excel.RequestContext, seenNow: Survey, isWanted: (key: SheetKey) => boolean): Promise<WorkbookLook> {
  const { own, corners } = seenNow;
  const { worksheets } = context.workbook;
  const wanted = [...own].filter(([key]) => isWanted(key));
  const sizes = askSizes(
    wanted.map(([key, { id }]) => ({ sheet: worksheets.getItem(id), fields: ["formulas"] as const, corner: corners.get(key) })),
  );
  const tables = wanted.length > 0 ? context.workbook.tables.load(`${TABLE_FIELDS},items/worksheet/id`) : null;
  const cornersBeside = [...corners].flatMap(([key, { row, column }]) => {
    const sheet = isWanted(key) ? undefined : own.get(key);
    return sheet ? [{ key, cell: worksheets.getItem(sheet.id).getCell(row, column).load("values") }] : [];
  });
  const recordSheet = recordSheetIn(seenNow);
  const recorded = recordSheet && worksheets.getItem(recordSheet.id).getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  const steps = askSteps(context, seenNow);
  if (wanted.length > 0 || recorded || cornersBeside.length > 0 || seenNow.names.has(STEPS_NAME)) await context.sync();

  const asked = wanted.map(([key, { id }]) => {
    const own = (tables?.items ?? []).filter(({ worksheet }) => worksheet.id === id);
    return { key, own, tables: (): readonly TableSeen[] => [] };
  });
  const askOfTables = (): void => {
    for (const each of asked) each.tables = askTables(each.own);
  };
  const hasTables = asked.some(({ own: { length } }) => length > 0);
  const read = await cellsInPieces(context, sizes(), hasTables ? askOfTables : null);
  const recordCells =
    recorded && !recorded.isNullObject && recorded.rowIndex === 0 && recorded.columnIndex === 0 ? (recorded.values as unknown[][]) : [];
  const record = recordIn(recordCells);
  const looks = asked.map(({ key, tables }, at): readonly [SheetKey, SheetLook] => {
    const cells = read[at]?.formulas ?? [];
    const found = isGenerated(key) ? codesFound(cells, corners.get(key) ?? null) : ownCodesIn(key, cells);
    return [key, { cells, found, tables: tables() }];
  });
  return {
    sheets: new Map(looks),
    record: record ?? NO_RECORD,
    recordSheet: record === null ? null : recordSheet,
    steps: steps(),
    isLater:
      isLaterRecord(recordCells) ||
      looks.some(([key, { cells, found }]) => (found?.layout ?? 0) > layoutOf(key) || isLaterSheet(key, cells)) ||
      cornersBeside.some(({ key, cell }) => layoutIn((cell.values as unknown[][])[0]?.[0]) > layoutOf(key)),
  };
}
