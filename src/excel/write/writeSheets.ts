/**
 * Writes sheets into the workbook, all or nothing: what stands there already is kept as far as it is the user's (see `sheet/merge`), sheets of ours
 * keep their tab, place and everybody's references, and everything is as it was if anything fails; nobody else's sheet is touched.
 * What follows the last cell (page set-up, protection, tidying up) can fail without harm, and is told.
 */
import type { PutBack, Wish } from "../../sheet/merge/mergeCells";
import { isPlain, type SheetMerge } from "../../sheet/merge/mergeSheet";
import type { Standing } from "../../sheet/merge/ourContent";
import { placedParts } from "../../sheet/merge/placedParts";
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec, StyleName } from "../../sheet/spec/spec";
import { styleOperations, stylesThere } from "../cells/namedStyles";
import { isGenerated } from "../../forms/forms";
import { heed } from "../request/attempt";
import { isBackupName } from "../read/marker";
import { survey, type SheetSeen, type Survey } from "../read/survey";
import { calculate } from "../request/calculation";
import { isOfficeError, Refusal } from "../request/failure";
import type { Ledger } from "../request/ledger";
import { send, small } from "../request/requests";
import { run } from "../request/run";
import { lookAt, type WorkbookLook } from "../merge/lookAt";
import { mergeOperations, undoOperations } from "../merge/mergeOperations";
import { worksOf, type Work } from "../merge/worksOf";
import { filterAgain, filtersOf, type Filter } from "../sheets/filters";
import { NOTHING_RECORDED, recordOperations, recordRows, settleOperations, type RecordRows } from "../record/record";
import { restore } from "../backup/restore";
import { lift, OUR_PROTECTION, protect, protectionsOf, type Guarded } from "../sheets/protection";
import { tabsOf, type Tabs } from "../sheets/tabs";
import { drawCharts, dropFormerCharts } from "./charts";
import { prepare, type Prepared } from "./prepare";
import { setUpPages } from "./setUpPages";
import { lookAgain, nothing, pointNames, writeSheet, type Before } from "./writeSheet";

export interface WriteOptions {
  /** Told before each sheet, by the name of its tab, and once at the end. */
  readonly onProgress?: ((progress: { readonly done: number; readonly of: number; readonly sheet: string }) => void) | undefined;
  /** Heeded between requests; everything is put back then. */
  readonly signal?: AbortSignal | undefined;
  /** What a sheet says where users wish for other numbers than the plan's. Left out: what it says without them. */
  readonly withWishes?: ((spec: SheetSpec, wishes: readonly SheetWishes[]) => SheetSpec) | undefined;
  /** The workbook as it is, where that is known already. */
  readonly seen?: Survey | undefined;
}

export interface SheetWishes {
  readonly sheet: SheetKey;
  readonly wishes: readonly Wish[];
}

export interface Written {
  /** In the order of the specs, with the names of their tabs. */
  readonly sheets: readonly { readonly key: SheetKey; readonly name: string }[];
  /** What users had typed over cells that the plan fills. */
  readonly typedOver: readonly TypedOver[];
  /** False where Excel refused the page set-up, as it may without a printer; the sheets are complete all the same. */
  readonly pageSetup: boolean;
  /** The tabs of sheets that were to be protected and that Excel would not protect. */
  readonly unprotected: readonly string[];
  /** Excel calculates only when it is asked to: what is typed from now on shows after F9. */
  readonly byHand: boolean;
}

export interface TypedOver {
  readonly key: SheetKey;
  readonly name: string;
  readonly wishes: readonly Wish[];
  readonly putBack: readonly PutBack[];
}

/** A writing, planned before anything is touched. */
interface Plan {
  readonly before: Survey;
  readonly look: WorkbookLook;
  readonly tabs: Tabs;
  readonly standing: Standing;
  readonly works: readonly Work[];
  readonly record: RecordRows;
}

/**
 * Throws a Refusal before anything is touched; or, after everything was put back, a
 * Cancelled or what Excel said. The ledger tells what stands there.
 */
export async function writeSheets(ledger: Ledger, specs: readonly SheetSpec[], options: WriteOptions = {}): Promise<Written> {
  heed(options.signal);
  let seen = options.seen;
  const plan = await run((context) => {
    const before = seen;
    seen = undefined;
    return planWriting(context, specs, options, before);
  });
  const { before, tabs, works } = plan;
  const touched = works.filter(({ type }) => type !== "same");
  if (touched.length === 0 && before.leftBehind.length === 0) return finish(plan, null, options);
  refuse(before, touched);
  const guards = await protectionsOf(guarded(before, touched));
  const filters = await run((context) =>
    filtersOf(
      context,
      [...tabs.copies.keys()].flatMap((key) => before.own.get(key)?.id ?? []),
    ),
  );
  ledger.begin(touched.flatMap(({ spec: { key } }) => tabs.sheets.get(key) ?? []));
  await lift(ledger, guards);
  let prepared: Prepared = { backups: [], sheets: before.own, record: "" };
  try {
    let now: Survey | null = before;
    prepared = await run(async (context) => {
      const seen = now ?? (await survey(context));
      now = null;
      return prepare(context, before, seen, specs, tabs, plan.record.before.length > 0 ? plan.look.recordSheet : "none");
    });
    await write(plan, specs, prepared, filters, options);
  } catch (error) {
    await undo(ledger, plan, prepared, filters, guards);
    throw error;
  }
  ledger.written();
  return finish(plan, prepared, options);
}

async function planWriting(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  { withWishes }: WriteOptions,
  seen?: Survey,
): Promise<Plan> {
  const before = seen ?? (await survey(context));
  const all = tabsOf(before, specs);
  const look = await lookAt(context, before, wantedFor(specs));
  const nameOf = (key: SheetKey): string => all.sheets.get(key) ?? key;
  const found = worksOf(specs, before, look, nameOf);
  const wishes = found.all.flatMap(({ spec: { key }, ...work }) =>
    work.type === "merge" && work.merge.wishes.length > 0 ? [{ sheet: key, wishes: work.merge.wishes }] : [],
  );
  const { all: works, standing } =
    withWishes && wishes.length > 0
      ? worksOf(
          specs.map((spec) => withWishes(spec, wishes)),
          before,
          look,
          nameOf,
        )
      : found;
  // What is no more than cells and looks is undone by writing what stood there; for the rest a hidden copy is made.
  const copied = works.filter((work) => work.type === "whole" || (work.type === "merge" && !isPlain(work.merge)));
  const tabs = { ...all, copies: new Map([...all.copies].filter(([key]) => copied.some(({ spec }) => spec.key === key))) };
  const touched = works.filter(({ type }) => type !== "same");
  // Sheets that are typed into need no record of their own; once there is one, it tells what has not changed since.
  const isRecorded = look.recordSheet !== null || touched.some(({ spec: { key } }) => isGenerated(key));
  const record = isRecorded
    ? recordRows(
        look.record,
        touched.map(({ kept }) => kept),
      )
    : NOTHING_RECORDED;
  return { before, look, tabs, standing, works, record };
}

/** The sheets themselves, and those that their formulas refer to: rows and columns may have moved there. */
function wantedFor(specs: readonly SheetSpec[]): (key: SheetKey) => boolean {
  const text = JSON.stringify(specs);
  const named = new Set([...text.matchAll(/\[\[(\w+)\]\]|"sheet":"(\w+)"/g)].map(([, key, sheet]) => key ?? sheet));
  return (key) => specs.some((spec) => spec.key === key) || (named.has(key) && isGenerated(key));
}

/** Sheets that we protect ourselves may be protected; any other protection is the user's. */
function refuse(before: Survey, works: readonly Work[]): void {
  if (before.structureProtected) throw new Refusal("WorkbookProtected");
  const [locked] = guarded(
    before,
    works.filter(({ spec }) => spec.protect !== true),
  );
  if (locked) throw new Refusal("SheetProtected", locked.name);
}

/** Those that are there and protected. */
function guarded({ own }: Survey, works: readonly Work[]): readonly SheetSeen[] {
  return works.flatMap(({ spec: { key } }) => own.get(key) ?? []).filter((sheet) => sheet.protected);
}

async function write(
  plan: Plan,
  specs: readonly SheetSpec[],
  { backups, sheets, record }: Prepared,
  filters: readonly Filter[],
  options: WriteOptions,
): Promise<void> {
  const { onProgress, signal } = options;
  const { works, before, record: rows } = plan;
  const touched = works.filter(({ type }) => type !== "same");
  const plain = touched.flatMap((work) => (work.type === "merge" && isPlain(work.merge) ? [work.merge] : []));
  const standing: Standing = { ...plan.standing, nameOf: (key) => sheetOf(sheets, key).name };
  let known: ReadonlySet<string> | null = plan.look.styles;
  await run(async (context) => {
    const there = known ?? (await stylesThere(context));
    known = null;
    const before = [...styleOperations(context, stylesOf(touched), there), ...recordOperations(context, record, rows.before)];
    await send(context, before, signal);
  });
  const tell = (done: number, key: SheetKey): void => onProgress?.({ done, of: touched.length, sheet: sheetOf(sheets, key).name });
  if (plain[0]) tell(0, plain[0].next.spec.key);
  if (plain.length > 0) await run((context) => send(context, plainOperations(context, plain, sheets, standing), signal));
  const others = touched.filter((work) => work.type !== "merge" || !isPlain(work.merge));
  for (const [done, work] of others.entries()) {
    heed(signal);
    const { spec } = work;
    const sheet = sheetOf(sheets, spec.key);
    tell(plain.length + done, spec.key);
    const contents = backups.find(({ key }) => key === spec.key)?.contents ?? nothing;
    let known: Before | null = { contents, names: before.names };
    await run(async (context) => {
      const now = known ?? (await lookAgain(context, sheet));
      const again = known ? work : ((await planWriting(context, specs, options)).works.find((each) => each.spec.key === spec.key) ?? work);
      known = null;
      if (again.type === "merge") await mergeInto(context, sheet, again.merge, standing, now, signal);
      else if (again.type !== "same") await writeSheet(context, sheet, now, spec, standing, signal);
    });
  }
  const drawn = touched.filter((work) => work.type !== "merge" || work.merge.changed.has("charts"));
  await drawCharts(
    drawn.map(({ spec }) => ({ key: spec.key, charts: placedParts(spec, standing.placementOf).charts })),
    (key) => sheetOf(sheets, key).id,
    standing.nameOf,
    backups,
    signal,
  );
  heed(signal);
  const merged = touched.flatMap((work) =>
    work.type === "merge" && !work.merge.changed.has("filter") ? (sheets.get(work.spec.key)?.id ?? []) : [],
  );
  await run(async (context) => {
    await filterAgain(
      context,
      filters.filter(({ sheet }) => merged.includes(sheet)),
    );
    await send(context, settleOperations(context, record, rows.after), signal);
  });
}

/** The styles that sheets may wear, those of wishes included. */
function stylesOf(works: readonly Work[]): readonly StyleName[] {
  return works.flatMap((work) => [
    ...work.spec.blocks.map(({ style }) => style),
    ...(work.type === "merge" ? work.merge.looks.flatMap(({ look }) => look?.style ?? []) : []),
  ]);
}

function plainOperations(
  context: Excel.RequestContext,
  merges: readonly SheetMerge[],
  sheets: Prepared["sheets"],
  standing: Standing,
): ReturnType<typeof mergeOperations> {
  return merges.flatMap((merge) =>
    mergeOperations(context.workbook.worksheets.getItem(sheetOf(sheets, merge.next.spec.key).id), merge, standing.nameOf),
  );
}

async function mergeInto(
  context: Excel.RequestContext,
  { id, name }: SheetSeen,
  merge: SheetMerge,
  { nameOf }: Standing,
  { names }: Before,
  signal: AbortSignal | undefined,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const dropNames = merge.staleNames
    .filter((each) => names.has(each))
    .map((each) => small(2, () => context.workbook.names.getItem(each).delete()));
  await send(
    context,
    [...mergeOperations(sheet, merge, nameOf), ...dropNames, pointNames(context, name, merge.parts.names, names)],
    signal,
  );
}

/** What follows when everything stands there; none of it is worth undoing the rest. `prepared` null: nothing had to be written. */
async function finish({ works, before, tabs }: Plan, prepared: Prepared | null, { onProgress }: WriteOptions): Promise<Written> {
  const seen = works.map((work) => ({ work, sheet: sheetOf(prepared?.sheets ?? before.own, work.spec.key) }));
  const touched = seen.filter(({ work: { type } }) => type !== "same");
  const laidOut = touched.filter(({ work }) => work.type !== "merge" || work.merge.changed.has("print"));
  const pageSetup = await setUpPages(laidOut.map(({ work: { spec }, sheet }) => ({ sheet, print: spec.print })));
  const unprotected = await protect(
    touched.flatMap(({ work: { spec }, sheet }): readonly Guarded[] =>
      spec.protect === true ? [{ ...sheet, options: OUR_PROTECTION }] : [],
    ),
  );
  const byHand = prepared !== null && (await calculate());
  const drawn = works.filter((work) => work.type !== "merge" || work.merge.changed.has("charts")).map(({ spec }) => spec.key);
  if (prepared && (prepared.backups.length > 0 || before.leftBehind.length > 0))
    await tidyUp(prepared.backups.filter(({ key }) => drawn.includes(key)));
  onProgress?.({ done: touched.length, of: touched.length, sheet: "" });
  return {
    sheets: seen.map(({ work: { spec }, sheet: { name } }) => ({ key: spec.key, name })),
    typedOver: works.flatMap((work) => {
      if (work.type !== "merge") return [];
      const { wishes, putBack } = work.merge;
      return [{ key: work.spec.key, name: tabs.sheets.get(work.spec.key) ?? work.spec.key, wishes, putBack }];
    }),
    pageSetup,
    unprotected,
    byHand,
  };
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
  { before, works, tabs, look, record }: Plan,
  { backups, sheets }: Prepared,
  filters: readonly Filter[],
  guards: readonly Guarded[],
): Promise<void> {
  const plain = works.flatMap((work) => (work.type === "merge" && isPlain(work.merge) ? [work.merge] : []));
  try {
    await run(async (context) => {
      await restore(context, before, backups, filters, tabs);
      const operations = plain.flatMap((merge) =>
        undoOperations(context.workbook.worksheets.getItem(sheetOf(sheets, merge.next.spec.key).id), merge),
      );
      const { recordSheet } = look;
      await send(context, [
        ...operations,
        ...(recordSheet
          ? [...recordOperations(context, recordSheet.id, record.former), ...settleOperations(context, recordSheet.id, record.current)]
          : []),
      ]);
    });
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return;
  }
  ledger.putBack(guards.map(({ name }) => name));
  ledger.putBack(await protect(guards));
}

/** Hidden copies and former charts that Excel will not let go now are cleared away by the next writing. */
async function tidyUp(redrawn: Prepared["backups"]): Promise<void> {
  try {
    await dropFormerCharts(redrawn);
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
