/** The selected range as it stands: where it is, what is in its cells, and which of them may not be written over. */
import { cellsIn, parseA1, sheetNameIn } from "../../sheet/place/address";
import type { Area, SheetKey } from "../../sheet/place/place";
import { runKeepingRanges } from "../request/run";
import { survey } from "../read/survey";

export interface Selection {
  /** The tab's name, and Excel's id of the sheet. */
  readonly sheet: string;
  readonly sheetId: string;
  /** null: the sheet is not ours. */
  readonly key: SheetKey | null;
  readonly area: Area;
  /** Row by row; null: more cells than were asked for. */
  readonly cells: readonly SelectedCell[] | null;
}

export interface SelectedCell {
  readonly value: number | string | boolean;
  readonly isFormula: boolean;
  readonly isError: boolean;
  /** The sheet is protected, and so is the cell. */
  readonly isLocked: boolean;
}

/** The selection; its cells only if there are at most `most`. */
export function readSelection(most: number): Promise<Selection> {
  return runKeepingRanges(async (context) => read(context, context.workbook.getSelectedRange(), most));
}

/** Another range, as written: "B2:M2" is on the sheet called `home`, "'Last year'!B2:M2" on that one; null if there is no such range. */
export function readRange(text: string, home: string, most: number): Promise<Selection | null> {
  return runKeepingRanges(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetNameIn(text) ?? home);
    const area = parseA1(cellsIn(text));
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject || area === null
      ? null
      : read(context, sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), most);
  });
}

async function read(context: Excel.RequestContext, range: Excel.Range, most: number): Promise<Selection> {
  const sheet = range.worksheet;
  const { protection } = sheet;
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.load("id,name");
  protection.load("protected");
  const { own } = await survey(context);
  const [key = null] = [...own].find(([, { id }]) => id === sheet.id) ?? [];
  const area = { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
  const place = { sheet: sheet.name, sheetId: sheet.id, key, area };
  if (area.rows * area.columns > most) return { ...place, cells: null };

  range.load("values,formulas,valueTypes");
  const single = protection.protected ? singleCells(sheet, area) : [];
  for (const { protection: own } of single) own.load("locked");
  await context.sync();
  const cells = (range.values as (number | string | boolean)[][]).flatMap((row, r) =>
    row.map((value, c): SelectedCell => {
      const formula: unknown = range.formulas[r]?.[c];
      const isError = range.valueTypes[r]?.[c] === "Error";
      const isFormula = typeof formula === "string" && formula.startsWith("=") && (formula !== value || isError);
      return { value, isFormula, isError, isLocked: single[r * area.columns + c]?.protection.locked !== false && single.length > 0 };
    }),
  );
  return { ...place, cells };
}

/** The format of each cell, for what a range tells only when it is the same everywhere. */
function singleCells(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): readonly Excel.RangeFormat[] {
  return Array.from(
    { length: rows * columns },
    (_, cell) => sheet.getRangeByIndexes(row + Math.floor(cell / columns), column + (cell % columns), 1, 1).format,
  );
}
