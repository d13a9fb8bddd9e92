/** Brings a table or a named area of ours to the front, wherever its sheet stands, and selects where typing begins. */
import { Refusal } from "../request/failure";
import { run } from "../request/run";

/** Refuses with "NoSuchPlace" where the workbook has neither a table nor an area of that name. */
export async function selectPart(name: string): Promise<void> {
  await run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load("isNullObject");
    const named = context.workbook.names.getItemOrNullObject(name).load("isNullObject");
    await context.sync();
    if (table.isNullObject && named.isNullObject) throw new Refusal("NoSuchPlace");
    // Of an area whose first column says what stands in the second, that is the second.
    const first = (): Excel.Range => (table.isNullObject ? named.getRange().getCell(1, 1) : table.getDataBodyRange().getCell(0, 0));
    const sheet = first().worksheet.load("visibility");
    await context.sync();
    // Excel refuses even this under a protected structure, so it is not done needlessly.
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    first().select();
    await context.sync();
  });
}
