/** What has to be done before the first cell is written: hidden copies of what will be rewritten, missing sheets added. */
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { addSheets } from "./addSheets";
import { backUp, type Backup } from "../backup/backup";
import { isBackupName, isFormerMarker, markerName } from "../read/marker";
import { corner, pointName } from "../read/names";
import type { SheetSeen, Survey } from "../read/survey";
import { addedSince, type Tabs } from "../sheets/tabs";

export interface Prepared {
  readonly backups: readonly Backup[];
  /** Every sheet of ours, the new ones included. */
  readonly sheets: ReadonlyMap<SheetKey, SheetSeen>;
}

/** `before`: the workbook as the writing found it; `now`: the same, or what an attempt before has made of it. */
export async function prepare(
  context: Excel.RequestContext,
  before: Survey,
  now: Survey,
  specs: readonly SheetSpec[],
  tabs: Tabs,
): Promise<Prepared> {
  const { worksheets, names } = context.workbook;
  for (const { id } of [
    ...now.sheets.filter((sheet) => before.leftBehind.some(({ id }) => id === sheet.id)),
    ...addedSince(before, now, tabs),
  ])
    worksheets.getItem(id).delete();
  for (const name of now.names.keys()) if (isBackupName(name)) names.getItem(name).delete();

  renewMarks(context, before, now.names);

  const { backups, other: added } = await backUp(context, before.own, tabs.copies, () =>
    addSheets(context, before, now.names, specs, tabs),
  );
  return {
    backups,
    sheets: new Map([
      ...before.own,
      ...added.map(({ key, sheet }) => [key, { id: sheet.id, name: sheet.name, protected: false }] as const),
    ]),
  };
}

/**
 * Sheets that bear a mark of an earlier version, or that are known by a second mark
 * alone, get the present one, before anything else takes a former name.
 */
function renewMarks(context: Excel.RequestContext, { own }: Survey, names: Survey["names"]): void {
  for (const name of names.keys()) if (isFormerMarker(name)) context.workbook.names.getItem(name).delete();
  for (const [key, sheet] of own) if (!names.has(markerName(key))) pointName(context, markerName(key), sheet.name, corner, false);
}
