/** What becomes of a writing that broke off with the pane that wrote: everything is put back, or what stands there is kept. */
import { cellsIn, sheetNameIn, onSheet, resolve } from "../../sheet/place/address";
import type { SheetKey } from "../../sheet/place/place";
import type { Backup } from "../backup/backup";
import { dropCopies, giveCopies } from "../backup/dropCopies";
import { restore } from "../backup/restore";
import { lookAtRecord } from "../merge/lookAt";
import { undoLines } from "../merge/undoLines";
import { backupName } from "../read/marker";
import { survey, type Survey } from "../read/survey";
import { RECORD_NAME } from "../record/underWay";
import { isUnfinished, settleOperations, type Record } from "../record/record";
import { heedWriter } from "../record/writer";
import type { Ledger } from "../request/ledger";
import { send } from "../request/requests";
import { run } from "../request/run";
import { isOurChart } from "../sheets/chartName";
import type { Filter } from "../sheets/filters";
import { protect, unprotect, type Guarded } from "../sheets/protection";
import { STEPS_NAME } from "../steps/stepsSheet";
import { deleteAdded } from "../sheets/tabs";
import { guardedOf, isDamaged, journalIn, journalOperation, protecting, type WritingJournal } from "./journal";

export type Ending = "putBack" | "keep";

/**
 * Does nothing where no writing has broken off; refuses while another pane writes. Where the journal is damaged what stands is kept
 * whatever is asked for, and what stood before is shown on sheets of the user's own.
 */
export async function endUnfinished(ledger: Ledger, how: Ending): Promise<void> {
  const { seen, record, recordSheet } = await run(lookAtRecord);
  const journal = journalIn(record);
  if (recordSheet === null || (journal?.type !== "writing" && !isDamaged(record))) return;
  heedWriter(record.underWay.lease);
  if (journal?.type !== "writing") return giveUp(ledger, seen, recordSheet.id);
  ledger.begin(touchedTabs(seen, journal));
  const guards = guardedOf(seen.own, journal.guards);
  if (how === "putBack") {
    await run((context) => undoLines(context, seen, journal.moving, []));
    await run((context) => putBack(context, journal, guards));
  }
  await run(async (context) => {
    if (how === "keep") dropCopies(context, await survey(context));
    const settled = how === "putBack" ? neverWritten(record, journal) : [];
    await send(context, [
      ...settleOperations(context, recordSheet.id, settled),
      journalOperation(context, recordSheet.id, protecting(journal.guards)),
    ]);
  });
  ledger.written();
  await protect(guards);
}

async function giveUp(ledger: Ledger, seen: Survey, record: string): Promise<void> {
  ledger.begin(seen.leftBehind.map(({ name }) => name));
  await run(async (context) => {
    giveCopies(context, seen);
    await send(context, [journalOperation(context, record, null)]);
  });
  ledger.written();
}

/** The tabs of the sheets that were being made or changed. */
export function touchedTabs({ own }: Survey, { touched }: WritingJournal): readonly string[] {
  return [...own].flatMap(([key, { name }]) => (touched.includes(key) ? [name] : []));
}

async function putBack(context: Excel.RequestContext, journal: WritingJournal, guards: readonly Guarded[]): Promise<void> {
  const seen = await survey(context);
  await unprotect(context, guards);
  const backups = await backupsOf(context, journal, seen);
  const aside = journal.aside.flatMap(({ from, to }) => seen.sheets.filter(({ name }) => name === to).map(({ id }) => ({ id, from, to })));
  const filters = journal.filters.flatMap(({ key, ...rest }): readonly Filter[] => {
    const sheet = seen.own.get(key);
    return sheet ? [{ ...rest, sheet: sheet.id }] : [];
  });
  await restore(context, { names: namesThen(journal, seen), backups, filters, aside }, (now) => {
    const added = journal.added.flatMap((key) => now.own.get(key) ?? []);
    for (const sheet of [...added, ...now.leftBehind]) deleteAdded(context, sheet, {});
  });
}

/** Where names pointed, by what the tabs are called now: users may have renamed them since. The record may be new, and stays. */
function namesThen({ own, names }: WritingJournal, seen: Survey): Survey["names"] {
  const renamed = new Map(own.map(([key, tab]) => [tab, seen.own.get(key)?.name ?? tab]));
  return new Map(
    names
      .map(([name, address]) => {
        const tab = sheetNameIn(address);
        const now = tab === null ? undefined : renamed.get(tab);
        return [name, address === null || now === undefined ? address : resolve(onSheet("tab", cellsIn(address)), () => now)] as const;
      })
      .concat([RECORD_NAME, STEPS_NAME].flatMap((name) => (seen.names.has(name) ? [[name, seen.names.get(name) ?? null] as const] : []))),
  );
}

/** The hidden copies that are still there, of sheets that are. */
async function backupsOf(context: Excel.RequestContext, { copies }: WritingJournal, seen: Survey): Promise<readonly Backup[]> {
  const found = copies.flatMap((kept) => {
    const [own, copy] = [seen.own.get(kept.key), copyOf(kept.key, seen)];
    return own && copy ? [{ kept, own, copy, charts: context.workbook.worksheets.getItem(own.id).charts }] : [];
  });
  for (const { charts } of found) charts.load("items/id,items/name");
  if (found.length > 0) await context.sync();
  return found.map(({ kept, own, copy, charts }) => ({
    ...kept,
    sheet: own.id,
    copy: copy.id,
    // What the writing has drawn bears a name of ours that was not there before.
    charts: charts.items.flatMap(({ id, name }) => (isOurChart(name) && !kept.contents.charts.includes(name) ? [] : [id])),
  }));
}

function copyOf(key: SheetKey, { sheets, names }: Survey) {
  const tab = sheetNameIn(names.get(backupName(key)) ?? null);
  return sheets.find(({ name }) => name === tab);
}

/** What was to be written on sheets that are what they were before. */
function neverWritten({ entries }: Record, { added, copies }: WritingJournal): Parameters<typeof settleOperations>[2] {
  const keys = new Set([...added, ...copies.map(({ key }) => key)]);
  return entries.flatMap(({ row, key, status }) => (isUnfinished(status) && keys.has(key) ? [{ row, status: "former" as const }] : []));
}
