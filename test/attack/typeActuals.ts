/** Types into the yellow cells of a manager's monthly plan as a user does, wherever they stand now. */
import { markerName } from "../../src/excel/read/marker";
import type { ColumnTag, RowTag } from "../../src/forms/F4/stamp";
import { tagsOf } from "../../src/forms/F4/tags";
import { F4 } from "../../src/forms/F4/form";

export interface ActualCell {
  readonly month: number;
  readonly metric: string;
  /** The client's id; null: the manager's own row. */
  readonly client: string | null;
  /** Null: what was cancelled, for all products together. */
  readonly product: string | null;
}

/** `amountOf` answers null for what stays as it is. What was typed comes back; null where the manager has no sheet. */
export async function typeActuals(
  manager: string,
  amountOf: (cell: ActualCell) => number | null,
): Promise<readonly (ActualCell & { readonly amount: number })[] | null> {
  return Excel.run(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(markerName(F4.keyOf(manager)));
    await context.sync();
    if (name.isNullObject) return null;
    const sheet = name.getRange().worksheet;
    const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
    used.load("values");
    await context.sync();
    const tags = tagsOf({ values: used.values as unknown[][], areas: {} });
    if (tags === null) return null;
    const typed: (ActualCell & { readonly amount: number })[] = [];
    for (const [rowTag, row] of tags.rows) {
      for (const [columnTag, column] of tags.columns) {
        if (!rowTag.startsWith("[") || !/^\["(sold|cancelled)"/.test(columnTag)) continue;
        const [metric, client] = JSON.parse(rowTag) as RowTag;
        const [kind, product = null] = JSON.parse(columnTag) as ColumnTag & readonly [string, string?];
        const cell: ActualCell = { month: tags.stamp.month, metric, client, product: kind === "cancelled" ? null : product };
        const amount = amountOf(cell);
        if (amount === null) continue;
        sheet.getRangeByIndexes(row, column, 1, 1).values = [[amount]];
        typed.push({ ...cell, amount });
      }
    }
    await context.sync();
    return typed;
  });
}
