/** Undoes a writing that was stopped: the sheets it added go, those it rewrote and their names become what they were. */
import { cellsIn, parseA1, sheetNameIn } from "../../sheet/place/address";
import { putBack, type Backup } from "./backup";
import { filterAgain, type Filter } from "../sheets/filters";
import { isBackupName, isFormerMarker, keyOfMarker } from "../read/marker";
import { pointName } from "../read/names";
import { holdCalculation } from "../request/calculation";
import { survey, type Survey } from "../read/survey";
import type { SetAside } from "../sheets/setAside";
import { freeNames, returnNames } from "../sheets/tableNames";

export interface Former {
  readonly names: Survey["names"];
  /** Of all sheets that may have been rewritten, which have no protection by now. */
  readonly backups: readonly Backup[];
  /** What they were filtered by. */
  readonly filters: readonly Filter[];
  /** Sheets that were called otherwise. */
  readonly aside: readonly SetAside[];
}

/** @param deleteAdded takes away what was not there before */
export async function restore(
  context: Excel.RequestContext,
  { names: formerNames, backups, filters, aside }: Former,
  deleteAdded: (now: Survey) => void,
): Promise<void> {
  await freeNames(context, backups);
  if (backups.length > 0) await putBack(context, backups);
  const now = await survey(context);
  const { names } = context.workbook;
  holdCalculation(context);
  // A mark that took the place of an earlier version's stays: the former name may belong to a table by now.
  const former = new Set([...formerNames.keys()].filter(isFormerMarker).map(keyOfMarker));
  const isRenewed = (name: string): boolean => former.has(keyOfMarker(name));
  for (const name of now.names.keys()) if ((!formerNames.has(name) && !isRenewed(name)) || isBackupName(name)) names.getItem(name).delete();
  deleteAdded(now);
  for (const { id, from } of aside) context.workbook.worksheets.getItem(id).name = from;
  for (const [name, address] of formerNames) {
    if (isFormerMarker(name)) continue;
    const [tab, area] = [sheetNameIn(address), parseA1(cellsIn(address ?? ""))];
    if (tab !== null && area !== null && !isBackupName(name) && (now.names.get(name) !== address || aside.some(({ from }) => from === tab)))
      pointName(context, name, tab, area, now.names.has(name));
  }
  if (backups.some(({ tables }) => tables.length > 0)) await returnNames(context);
  else await context.sync();
  await filterAgain(context, filters);
}
