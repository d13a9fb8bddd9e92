/** Brings a sheet of ours to the front, shows it if it is hidden, and selects a cell or an area on it. */
import type { SheetKey } from "../../sheet/place/place";
import { Refusal } from "../request/failure";
import { run } from "../request/run";
import { survey } from "../read/survey";

/** `address`: A1, without the sheet. Refuses with "NoSuchPlace" where the sheet is gone. */
export function selectCell({ sheet: key, address }: { readonly sheet: SheetKey; readonly address: string }): Promise<void> {
  return run(async (context) => {
    const seen = (await survey(context)).own.get(key);
    if (!seen) throw new Refusal("NoSuchPlace");
    const sheet = context.workbook.worksheets.getItem(seen.id);
    sheet.load("visibility");
    await context.sync();
    // Excel refuses even this under a protected structure, so it is not done needlessly.
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    sheet.getRange(address).untrack().select();
    await context.sync();
  });
}
