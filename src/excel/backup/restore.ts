/** Undoes a writing that was stopped: the sheets it added go, those it rewrote and their names become what they were. */
import { cellsIn, parseA1, sheetNameIn } from "../../sheet/place/address";
import { putBack, type Backup } from "./backup";
import { filterAgain, type Filter } from "../sheets/filters";
import { isBackupName, isFormerMarker, keyOfMarker } from "../read/marker";
import { pointName } from "../read/names";
import { holdCalculation } from "../request/calculation";
import { unprotect } from "../sheets/protection";
import { survey, type Survey } from "../read/survey";
import { addedSince, deleteAdded, type Tabs } from "../sheets/tabs";

/**
 * `before`: the workbook as it was; `backups`: of all sheets that may have been rewritten,
 * which are left without protection; `filters`: what they were filtered by.
 */
export async function restore(
  context: Excel.RequestContext,
  before: Survey,
  backups: readonly Backup[],
  filters: readonly Filter[],
  tabs: Tabs,
): Promise<void> {
  await unprotect(
    context,
    backups.map(({ sheet }) => ({ id: sheet })),
  );
  if (backups.length > 0) await putBack(context, backups);
  const now = await survey(context);
  const { names } = context.workbook;
  holdCalculation(context);
  // A mark that took the place of an earlier version's stays: the former name may belong to a table by now.
  const former = new Set([...before.names.keys()].filter(isFormerMarker).map(keyOfMarker));
  const isRenewed = (name: string): boolean => former.has(keyOfMarker(name));
  for (const name of now.names.keys())
    if ((!before.names.has(name) && !isRenewed(name)) || isBackupName(name)) names.getItem(name).delete();
  for (const added of addedSince(before, now, tabs)) deleteAdded(context, added, tabs);
  for (const { id, from } of tabs.aside) context.workbook.worksheets.getItem(id).name = from;
  for (const [name, address] of before.names) {
    if (isFormerMarker(name)) continue;
    const [tab, area] = [sheetNameIn(address), parseA1(cellsIn(address ?? ""))];
    if (
      tab !== null &&
      area !== null &&
      !isBackupName(name) &&
      (now.names.get(name) !== address || tabs.aside.some(({ from }) => from === tab))
    )
      pointName(context, name, tab, area, now.names.has(name));
  }
  await context.sync();
  await filterAgain(context, filters);
}
