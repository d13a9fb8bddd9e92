/** What is done at the very end of a writing: single cells of any sheet, and sheets that go. */
import { sheetNameIn } from "../../sheet/place/address";
import { backupName, isBackupName } from "../read/marker";
import type { Survey } from "../read/survey";
import { cellOperations, formerCells } from "../merge/mergeOperations";
import { small, type Operation } from "../request/requests";
import type { Beside, Removing } from "./planWriting";

export function besideOperations({ workbook: { worksheets } }: Excel.RequestContext, beside: readonly Beside[]): readonly Operation[] {
  return beside.flatMap(({ id, writes }) => cellOperations(worksheets.getItem(id), writes));
}

/** What takes that back. */
export function undoBesideOperations(context: Excel.RequestContext, beside: readonly Beside[]): readonly Operation[] {
  return besideOperations(
    context,
    beside.map((each) => ({ ...each, writes: formerCells(each.writes) })),
  );
}

/** Sheets become hidden copies of a writing, which whoever finds them clears away. */
export function removeOperations(
  { workbook }: Excel.RequestContext,
  { names }: Survey,
  removing: readonly Removing[],
): readonly Operation[] {
  return removing.map(({ id, key, name, to }) => {
    const own = [...names].filter(([each, address]) => sheetNameIn(address) === name && !isBackupName(each)).map(([each]) => each);
    return small(own.length + 5, () => {
      for (const each of own) workbook.names.getItem(each).delete();
      workbook.names.add(backupName(key), workbook.worksheets.getItem(id).getRange("A1"));
      workbook.worksheets.getItem(id).set({ name: to, visibility: "Hidden" });
    });
  });
}

/** What takes that back; names, of the workbook and of tabs, are put back with all others. */
export function showOperations({ workbook: { worksheets } }: Excel.RequestContext, removing: readonly Removing[]): readonly Operation[] {
  return removing.map(({ id, visibility }) => small(2, () => void (worksheets.getItem(id).visibility = visibility)));
}
