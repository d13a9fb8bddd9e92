/** What has to be done before the first cell is written: hidden copies of what will be rewritten, missing sheets added. */
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { askStyles, type Fonts } from "../cells/namedStyles";
import { checkOperation, leaseOperation } from "../record/underWayOperations";
import { RECORD_HEAD } from "../record/record";
import { RECORD_NAME, type Lease } from "../record/underWay";
import { ownLease } from "../record/writer";
import { addSheets } from "./addSheets";
import { journalOperation, type Journal } from "./journal";
import { backUp, type Backup } from "../backup/backup";
import { dropCopies } from "../backup/dropCopies";
import { isFormerMarker, markerName } from "../read/marker";
import { corner, pointName } from "../read/names";
import type { SheetSeen, Survey } from "../read/survey";
import { addVeryHidden } from "../sheets/veryHiddenSheet";
import { askFilters, type Filter } from "../sheets/filters";
import type { Guarded } from "../sheets/protection";
import { addStepsSheet } from "../steps/stepsSheet";
import { addedSince, deleteAdded, type Tabs } from "../sheets/tabs";

export interface Prepared {
  readonly backups: readonly Backup[];
  /** The workbook's cell styles. */
  readonly styles: Fonts;
  /** The id of the record sheet; null: there is nothing to record. */
  readonly record: string | null;
  /** Of the sheet with the steps, likewise. */
  readonly steps: string | null;
  /** Every sheet of ours, the new ones included. */
  readonly sheets: ReadonlyMap<SheetKey, SheetSeen>;
}

/** What the sheets that are copied were filtered by, from the first time that anybody looked: copying shows every row. */
export interface FiltersKnown {
  found: readonly Filter[] | null;
}

export interface Wanted {
  readonly specs: readonly SheetSpec[];
  readonly tabs: Tabs;
  /** Null where one has to be made, "none" where nothing is recorded. */
  readonly recordSheet: SheetSeen | null | "none";
  /** The sheet with the steps, likewise. */
  readonly stepsSheet: SheetSeen | null | "none";
  /** Sheets whose protection has to be lifted. */
  readonly guards: readonly Guarded[];
  /** Put down before anything changes. Null: none is needed. */
  readonly journal: ((filters: readonly Filter[]) => Journal) | null;
  /** Who had written last: where another pane has since, nothing is done. Null: that is not asked. */
  readonly checked: Lease | null;
}

/** `before`: the workbook as the writing found it; `now`: the same, or what an attempt before has made of it. */
export async function prepare(
  context: Excel.RequestContext,
  before: Survey,
  now: Survey,
  { specs, tabs, recordSheet, stepsSheet, guards, journal, checked }: Wanted,
  filters: FiltersKnown,
): Promise<Prepared> {
  const { worksheets } = context.workbook;
  const styles = askStyles(context);
  const copied = [...tabs.copies.keys()].flatMap((key) => before.own.get(key)?.id ?? []);
  const asked = filters.found === null ? askFilters(context, copied) : () => filters.found;
  const looked = (): void => {
    if (recordSheet !== null && recordSheet !== "none") {
      if (checked) checkOperation(context, recordSheet.id, checked).queue();
      if (journal !== null) leaseOperation(context, recordSheet.id, ownLease()).queue();
    }
    for (const added of addedSince(before, now, tabs)) deleteAdded(context, added, tabs);
    for (const { id, to } of tabs.aside) worksheets.getItem(id).name = to;
    dropCopies(context, { ...now, leftBehind: before.leftBehind.filter(({ id }) => now.sheets.some((sheet) => sheet.id === id)) });
    renewMarks(context, before, now.names);
    const found = asked();
    filters.found = found;
    for (const { id } of now.sheets.filter((sheet) => sheet.protected && guards.some((guard) => guard.id === sheet.id)))
      worksheets.getItem(id).protection.unprotect();
  };
  const { backups, other } = await backUp(context, before.own, tabs.copies, looked, () => {
    const added = addSheets(context, before, now.names, specs, tabs);
    const record = recordSheet === null ? addRecord(context, now.names, tabs.record) : null;
    const steps = stepsSheet === null ? addStepsSheet(context, now.names, tabs.steps) : null;
    if (recordSheet !== "none" && journal !== null) {
      const id = recordSheet?.id ?? tabs.record;
      if (recordSheet === null) leaseOperation(context, id, ownLease()).queue();
      journalOperation(context, id, journal(filters.found ?? [])).queue();
    }
    return { added, record, steps };
  });
  const { added, record, steps } = other;
  return {
    backups,
    styles: styles(),
    record: record?.id ?? (recordSheet === "none" ? null : (recordSheet?.id ?? null)),
    steps: steps?.id ?? (stepsSheet === "none" ? null : (stepsSheet?.id ?? null)),
    sheets: new Map([
      ...before.own,
      ...added.map(({ key, sheet }) => [key, { id: sheet.id, name: sheet.name, protected: false }] as const),
    ]),
  };
}

export function addRecord(context: Excel.RequestContext, names: Survey["names"], tab: string): Excel.Worksheet {
  return addVeryHidden(context, names, tab, { name: RECORD_NAME, head: RECORD_HEAD });
}

/**
 * Sheets that bear a mark of an earlier version, or that are known by a second mark
 * alone, get the present one, before anything else takes a former name.
 */
function renewMarks(context: Excel.RequestContext, { own }: Survey, names: Survey["names"]): void {
  for (const name of names.keys()) if (isFormerMarker(name)) context.workbook.names.getItem(name).delete();
  for (const [key, sheet] of own) {
    const isLost = (names.get(markerName(key)) ?? null) === null;
    if (isLost) pointName(context, markerName(key), sheet.name, corner, names.has(markerName(key)));
  }
}

/** A sheet of ours; all of them are there once a writing is prepared. */
export function sheetOf(sheets: Prepared["sheets"], key: SheetKey): SheetSeen {
  const sheet = sheets.get(key);
  if (!sheet) throw new Error(`a formula refers to a sheet that is not there: ${key}`);
  return sheet;
}
