/**
 * A new workbook as Univer wants it, with Excel's default sizes: columns of 64 pixels, rows of 20, Calibri 11.
 */
import type { IWorkbookData } from "../univer/univer";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../../xlsx/file/workbookFile";
import { DEFAULT_STYLE } from "../../../xlsx/file/looks";

/** How much of a sheet is there from the start; writing beyond grows it. */
export const FIRST_ROWS = 200;
export const FIRST_COLUMNS = 26;

/** The blank sheet that a new workbook has. */
export const FIRST_SHEET = "Sheet1";

let made = 0;

/** One sheet, `Sheet1`. No two have the same id: what formulas refer to is remembered by it, for all workbooks that are open. */
export function emptyWorkbook(name = "Workbook"): Partial<IWorkbookData> {
  made += 1;
  return {
    id: `workbook-${made}`,
    name,
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: FIRST_SHEET, ...emptySheet() } },
  } as Partial<IWorkbookData>;
}

/** Sizes and looks of a new sheet. */
export function emptySheet(): object {
  return {
    rowCount: FIRST_ROWS,
    columnCount: FIRST_COLUMNS,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    defaultStyle: { ff: DEFAULT_STYLE.font, fs: DEFAULT_STYLE.size },
  };
}
