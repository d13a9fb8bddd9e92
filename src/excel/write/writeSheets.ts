/**
 * Writes sheets into the workbook, all or nothing: sheets of ours that are there already keep their tab, place and
 * everybody's references, and get their former contents back if anything fails; nobody else's sheet is touched.
 * What follows the last cell (page set-up, protection, tidying up) can fail without harm, and is told.
 */
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { heed } from "../request/attempt";
import type { Backup } from "../backup/backup";
import { calculate } from "../request/calculation";
import { drawCharts, dropFormerCharts } from "./charts";
import { isOfficeError, Refusal } from "../request/failure";
import { filtersOf, type Filter } from "../sheets/filters";
import type { Ledger } from "../request/ledger";
import { isBackupName } from "../read/marker";
import { prepare, type Prepared } from "./prepare";
import { lift, OUR_PROTECTION, protect, protectionsOf, type Guarded } from "../sheets/protection";
import { restore } from "../backup/restore";
import { run } from "../request/run";
import { setUpPages } from "./setUpPages";
import { survey, type SheetSeen, type Survey } from "../read/survey";
import { tabsOf, type Tabs } from "../sheets/tabs";
import { lookAgain, nothing, writeSheet, type Before } from "./writeSheet";

export interface WriteOptions {
  /** Told before each sheet, by the name of its tab, and once at the end. */
  readonly onProgress?: ((progress: { readonly done: number; readonly of: number; readonly sheet: string }) => void) | undefined;
  /** Heeded between requests; everything is put back then. */
  readonly signal?: AbortSignal | undefined;
}

export interface Written {
  /** In the order of the specs, with the names of their tabs. */
  readonly sheets: readonly { readonly key: SheetKey; readonly name: string }[];
  /** False where Excel refused the page set-up, as it may without a printer; the sheets are complete all the same. */
  readonly pageSetup: boolean;
  /** The tabs of sheets that were to be protected and that Excel would not protect. */
  readonly unprotected: readonly string[];
  /** Excel calculates only when it is asked to: what is typed from now on shows after F9. */
  readonly byHand: boolean;
}

/**
 * Throws a Refusal before anything is touched; or, after everything was put back, a
 * Cancelled or what Excel said. The ledger tells what stands there.
 */
export async function writeSheets(ledger: Ledger, specs: readonly SheetSpec[], options: WriteOptions = {}): Promise<Written> {
  heed(options.signal);
  const before = await run(survey);
  refuse(before, specs);
  const guards = await protectionsOf(guarded(before, specs));
  const filters = await run((context) =>
    filtersOf(
      context,
      specs.flatMap(({ key }) => before.own.get(key)?.id ?? []),
    ),
  );
  const tabs = tabsOf(before, specs);
  ledger.begin(specs.flatMap(({ key }) => tabs.sheets.get(key) ?? []));
  await lift(ledger, guards);
  let prepared: Prepared = { backups: [], sheets: before.own };
  try {
    let now: Survey | null = before;
    prepared = await run(async (context) => {
      const seen = now ?? (await survey(context));
      now = null;
      return prepare(context, before, seen, specs, tabs);
    });
    await write(specs, before, prepared, options);
  } catch (error) {
    await undo(ledger, before, prepared.backups, filters, tabs, guards);
    throw error;
  }
  ledger.written();
  return finish(specs, prepared, options);
}

/** Sheets that we protect ourselves may be protected; any other protection is the user's. */
function refuse(before: Survey, specs: readonly SheetSpec[]): void {
  if (before.structureProtected) throw new Refusal("WorkbookProtected");
  const [locked] = guarded(
    before,
    specs.filter(({ protect }) => protect !== true),
  );
  if (locked) throw new Refusal("SheetProtected", locked.name);
}

/** Those that are there and protected. */
function guarded({ own }: Survey, specs: readonly SheetSpec[]): readonly SheetSeen[] {
  return specs.flatMap(({ key }) => own.get(key) ?? []).filter((sheet) => sheet.protected);
}

async function write(
  specs: readonly SheetSpec[],
  { names }: Survey,
  { backups, sheets }: Prepared,
  { onProgress, signal }: WriteOptions,
): Promise<void> {
  const nameOf = (key: SheetKey): string => sheetOf(sheets, key).name;
  for (const [done, spec] of specs.entries()) {
    heed(signal);
    const sheet = sheetOf(sheets, spec.key);
    onProgress?.({ done, of: specs.length, sheet: sheet.name });
    const contents = backups.find(({ key }) => key === spec.key)?.contents ?? nothing;
    let known: Before | null = { contents, names };
    await run(async (context) => {
      const now = known ?? (await lookAgain(context, sheet));
      known = null;
      await writeSheet(context, sheet, now, spec, nameOf, signal);
    });
  }
  await drawCharts(specs, (key) => sheetOf(sheets, key).id, nameOf, backups, signal);
  heed(signal);
}

/** What follows when everything stands there; none of it is worth undoing the rest. */
async function finish(specs: readonly SheetSpec[], { backups, sheets }: Prepared, { onProgress }: WriteOptions): Promise<Written> {
  const seen = specs.map((spec) => ({ spec, sheet: sheetOf(sheets, spec.key) }));
  const pageSetup = await setUpPages(seen.map(({ spec: { print }, sheet }) => ({ sheet, print })));
  const unprotected = await protect(
    seen.flatMap(({ spec, sheet }): readonly Guarded[] => (spec.protect === true ? [{ ...sheet, options: OUR_PROTECTION }] : [])),
  );
  const byHand = await calculate();
  if (backups.length > 0) await tidyUp(backups);
  onProgress?.({ done: specs.length, of: specs.length, sheet: "" });
  return { sheets: seen.map(({ spec: { key }, sheet: { name } }) => ({ key, name })), pageSetup, unprotected, byHand };
}

function sheetOf(sheets: Prepared["sheets"], key: SheetKey): SheetSeen {
  const sheet = sheets.get(key);
  if (!sheet) throw new Error(`a formula refers to a sheet that is not there: ${key}`);
  return sheet;
}

/**
 * Where this fails as well, the ledger keeps saying that some of the old and some of
 * the new may stand there; the user is told what stopped the writing.
 */
async function undo(
  ledger: Ledger,
  before: Survey,
  backups: readonly Backup[],
  filters: readonly Filter[],
  tabs: Tabs,
  guards: readonly Guarded[],
): Promise<void> {
  try {
    await run((context) => restore(context, before, backups, filters, tabs));
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return;
  }
  ledger.putBack(guards.map(({ name }) => name));
  ledger.putBack(await protect(guards));
}

/** Hidden copies and former charts that Excel will not let go now are cleared away by the next writing. */
async function tidyUp(backups: readonly Backup[]): Promise<void> {
  try {
    await dropFormerCharts(backups);
    await run(async (context) => {
      const { leftBehind, names } = await survey(context);
      // The names last: what stops in between is still known by them.
      for (const { id } of leftBehind) context.workbook.worksheets.getItem(id).delete();
      for (const name of names.keys()) if (isBackupName(name)) context.workbook.names.getItem(name).delete();
      await context.sync();
    });
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}
