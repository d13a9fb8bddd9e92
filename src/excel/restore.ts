/** Undoes a writing that was stopped: the sheets it added go, those it rewrote and their names become what they were. */
import { parseA1 } from "../sheet/address";
import { dropCopies, putBack, type Backup } from "./backup";
import { isBackupName } from "./marker";
import { pointName } from "./names";
import { cellsIn, sheetNameIn, survey, type Survey } from "./survey";

/** `before`: the workbook as it was; `backups`: of all sheets that may have been rewritten. */
export async function restore(context: Excel.RequestContext, before: Survey, backups: readonly Backup[]): Promise<void> {
  await putBack(context, backups);
  const now = await survey(context);
  const added = [...now.own].filter(([key]) => !before.own.has(key)).map(([, sheet]) => sheet);
  for (const { id } of added) context.workbook.worksheets.getItem(id).delete();
  for (const name of now.names.keys()) {
    if (!before.names.has(name) && !isBackupName(name)) context.workbook.names.getItem(name).delete();
  }
  for (const [name, address] of before.names) {
    const [tab, area] = [sheetNameIn(address), parseA1(cellsIn(address ?? ""))];
    if (tab !== null && area !== null && !isBackupName(name) && now.names.get(name) !== address) pointName(context, name, tab, area, now.names.has(name));
  }
  dropCopies(
    context,
    now.leftBehind.map(({ id }) => id),
    [...now.names.keys()].filter(isBackupName),
  );
  await context.sync();
}
