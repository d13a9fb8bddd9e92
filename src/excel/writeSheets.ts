/**
 * Writes sheets into the workbook, all or nothing: sheets of ours that are there already keep their tab, place and
 * everybody's references, and get their former contents back if anything fails; nobody else's sheet is touched.
 */
import type { SheetKey, SheetSpec } from "../sheet/spec";
import { applyPageSetup } from "./applyPageSetup";
import { Cancelled, heed } from "./attempt";
import type { Backup } from "./backup";
import { drawCharts, dropFormerCharts } from "./charts";
import { Interruption, isOfficeError, Refusal } from "./failure";
import { isBackupName } from "./marker";
import { prepare, type Prepared } from "./prepare";
import { lift, protectSheets, type Lifted } from "./protection";
import { awaken } from "./quiet";
import { restore } from "./restore";
import { run } from "./run";
import { survey, type SheetSeen, type Survey } from "./survey";
import { tabsOf, type Tabs } from "./tabs";
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
}

/** Throws a Refusal before anything is touched, a Cancelled or an Interruption after everything was put back. */
export async function writeSheets(specs: readonly SheetSpec[], options: WriteOptions = {}): Promise<Written> {
  heed(options.signal);
  const before = await run(survey);
  refuse(before, specs);
  const lifted = await lift(guarded(before, specs));
  const tabs = tabsOf(before, specs);
  let prepared: Prepared = { backups: [], sheets: before.own };
  let written: Written;
  try {
    let now: Survey | null = before;
    prepared = await run(async (context) => {
      const seen = now ?? (await survey(context));
      now = null;
      return prepare(context, before, seen, specs, tabs);
    });
    written = await write(specs, before, prepared, options);
    await run(async (context) => {
      awaken(context, before.habits);
      await context.sync();
    });
  } catch (error) {
    await undo(error, before, prepared.backups, tabs, lifted);
    throw error instanceof Cancelled ? error : new Interruption(error, "restored");
  }
  if (prepared.backups.length > 0) await tidyUp(prepared.backups);
  return written;
}

/** Sheets that we protect ourselves may be protected; any other protection is the user's. */
function refuse(before: Survey, specs: readonly SheetSpec[]): void {
  if (before.structureProtected) throw new Refusal("WorkbookProtected");
  const [locked] = guarded(before, specs.filter(({ protect }) => protect !== true));
  if (locked) throw new Refusal("SheetProtected", locked.name);
}

/** Those that are there and protected. */
function guarded({ own }: Survey, specs: readonly SheetSpec[]): readonly SheetSeen[] {
  return specs.flatMap(({ key }) => own.get(key) ?? []).filter((sheet) => sheet.protected);
}

async function write(specs: readonly SheetSpec[], { names }: Survey, { backups, sheets }: Prepared, { onProgress, signal }: WriteOptions): Promise<Written> {
  const sheetOf = (key: SheetKey): SheetSeen => {
    const sheet = sheets.get(key);
    if (!sheet) throw new Error(`a formula refers to a sheet that is not there: ${key}`);
    return sheet;
  };
  const nameOf = (key: SheetKey) => sheetOf(key).name;

  for (const [done, spec] of specs.entries()) {
    heed(signal);
    onProgress?.({ done, of: specs.length, sheet: nameOf(spec.key) });
    const contents = backups.find(({ key }) => key === spec.key)?.contents ?? nothing;
    let known: Before | null = { contents, names };
    await run(async (context) => {
      const now = known ?? (await lookAgain(context, sheetOf(spec.key)));
      known = null;
      await writeSheet(context, sheetOf(spec.key), now, spec, nameOf, signal);
    });
  }
  await drawCharts(specs, (key) => sheetOf(key).id, nameOf, backups, signal);
  heed(signal);
  const pageSetup = await setUpPages(specs, sheetOf);
  await protectSheets(specs, sheetOf);
  onProgress?.({ done: specs.length, of: specs.length, sheet: "" });
  return { sheets: specs.map(({ key }) => ({ key, name: nameOf(key) })), pageSetup };
}

/** On its own, because Excel refuses it where no printer is installed, and that must not cost the sheets. */
async function setUpPages(specs: readonly SheetSpec[], sheetOf: (key: SheetKey) => SheetSeen): Promise<boolean> {
  try {
    await run(async (context) => {
      for (const { key, print } of specs) applyPageSetup(context.workbook.worksheets.getItem(sheetOf(key).id).pageLayout, print);
      await context.sync();
    });
    return true;
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return false;
  }
}

async function undo(cause: unknown, before: Survey, backups: readonly Backup[], tabs: Tabs, lifted: readonly Lifted[]): Promise<void> {
  try {
    await run((context) => restore(context, before, backups, tabs, lifted));
  } catch {
    // What stopped the writing is what the user has to know; that restoring failed as well is told by the state.
    throw new Interruption(cause, "halfWritten");
  }
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
