/** A workbook of the local host, in front of which the add-in's own commands run. */
import { goTo } from "../../commands/workbook/goTo";
import type { SheetKey } from "../../sheet/place/place";
import { FIRST_SHEET } from "../engine/workbook/emptyWorkbook";
import { installOffice, openWorkbook } from "../office/localWorkbook";

/** `save`: the file as it then is, with nothing but the plan's sheets, opened at one of them. */
export async function withWorkbook<T>(work: (save: (at: SheetKey) => Promise<Uint8Array>) => Promise<T>): Promise<T> {
  const workbook = await openWorkbook();
  try {
    installOffice(workbook);
    return await work(async (at) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(FIRST_SHEET).delete();
        await context.sync();
      });
      await goTo({ sheet: at, address: "A1" });
      return workbook.save();
    });
  } finally {
    workbook.close();
  }
}
