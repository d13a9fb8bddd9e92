/**
 * Writes numbers in the place of the text that was read as them, so that formulas of the sheet count with what the plan counts with. A cell
 * that says something else by now, or whose text a formula makes, is left as it is.
 */
import type { Position } from "../../sheet/place/place";
import { runKeepingRanges } from "../request/run";

export interface NumberForText extends Position {
  /** What stands in the cell. */
  readonly text: string;
  readonly number: number;
}

export async function writeNumbersForText(sheetId: string, cells: readonly NumberForText[]): Promise<void> {
  if (cells.length === 0) return;
  await runKeepingRanges(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ranges = cells.map(({ row, column }) => sheet.getRangeByIndexes(row, column, 1, 1));
    for (const range of ranges) range.load("formulas,numberFormat");
    await context.sync();
    ranges.forEach((range, position) => {
      const { text, number } = cells[position] as NumberForText;
      const [[formula]] = range.formulas as [[unknown]];
      if (typeof formula !== "string" || formula.startsWith("=") || formula.trim() !== text) return;
      // In a cell whose format is text, a number would stay text.
      if ((range.numberFormat as string[][])[0]?.[0] === AS_TEXT) range.numberFormat = [["General"]];
      range.values = [[number]];
    });
    await context.sync();
  });
}

const AS_TEXT = "@";
