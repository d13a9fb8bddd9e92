/** Whether somebody is typing in a cell, for which everything else waits. */
import { officeError } from "../../excel/request/failure";

/**
 * Asks for something that does not wait: while a cell is being edited Excel refuses it at once. False where Excel is only slow: it then
 * answers late.
 */
export async function isEditing(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("id");
      await context.sync();
    });
    return false;
  } catch (error) {
    const refused = officeError(error);
    if (refused === null) throw error;
    return refused.code === "InvalidOperationInCellEditMode";
  }
}
