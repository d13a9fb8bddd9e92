/** Writes numbers into a range in one request; a cell whose number is null is left as it is. */
import type { Area } from "../sheet/spec";
import { run } from "./run";

export function writeNumbers(sheetId: string, { row, column, rows, columns }: Area, numbers: readonly (number | null)[]): Promise<void> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
    // Excel ignores null in values: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
    range.values = Array.from({ length: rows }, (_, r) => numbers.slice(r * columns, (r + 1) * columns));
    await context.sync();
  });
}
