/**
 * Writes sheets into the workbook, all or nothing: what stands there already is kept as far as it is the user's (see `sheet/merge`),
 * sheets of ours keep their tab, place and everybody's references, and everything is as it was if anything fails; nobody else's sheet is
 * touched. What follows the last cell (page set-up, protection, tidying up) can fail without harm, and is told.
 */
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Work } from "../merge/work";
import { survey, type SheetSeen, type Survey } from "../read/survey";
import { heed } from "../request/attempt";
import { Refusal, Superseded } from "../request/failure";
import type { Ledger } from "../request/ledger";
import { run } from "../request/run";
import { concernsUser, ToConfirm, type WritingPreview } from "../request/toConfirm";
import { isPending } from "../record/record";
import type { Lease } from "../record/underWay";
import { heedOthers } from "../record/writer";
import { protect, protectionsOf, tryLifting } from "../sheets/protection";
import { carryOut, type PlanAgain } from "./carryOut";
import { finishWriting, type Written } from "./finishWriting";
import { journalOf, needsJournal } from "./journal";
import { planWriting, type Review, type WriteOptions, type WritingPlan } from "./planWriting";
import { previewOf } from "./previewOf";
import { prepare, type FiltersKnown, type Prepared, type Wanted } from "./prepare";
import { isTheirs, sinceRead } from "./sinceRead";
import { undoWriting } from "./undoWriting";

export type { WriteOptions, Written };

/**
 * Throws a Refusal or a ToConfirm before anything is touched; or, after everything was put
 * back, a Cancelled or what Excel said. The ledger tells what stands there.
 */
export async function writeSheets(ledger: Ledger, specs: readonly SheetSpec[], options: WriteOptions = {}): Promise<Written> {
  heed(options.signal);
  const planAgain = (context: Excel.RequestContext, before?: Survey): Promise<WritingPlan> =>
    planWriting(context, specs, { ...options, undoable: ledger }, before);
  return carryThrough(ledger, await planned(planAgain, options), planAgain, options);
}

/** The plan of a writing, unless another window is writing. What is known of the workbook counts for the first attempt alone. */
async function planned(
  plan: (context: Excel.RequestContext, before?: Survey) => Promise<WritingPlan>,
  { seen }: WriteOptions,
): Promise<WritingPlan> {
  let known = seen;
  const made = await run((context) => {
    const before = known;
    known = undefined;
    return plan(context, before);
  });
  const { underWay } = made.look.record;
  heedOthers(underWay, isPending(made.look.record));
  if (seen?.lease && isTheirs(underWay.lease, seen.lease)) throw new Superseded();
  return made;
}

/**
 * Does what was planned, to the end or not at all.
 *
 * @param planAgain the same once more, after an attempt that may have written something
 */
export async function carryThrough(ledger: Ledger, plan: WritingPlan, planAgain: PlanAgain, options: WriteOptions): Promise<Written> {
  const { before, tabs, works } = plan;
  const touched = works.filter(({ type }) => type !== "same");
  const { recordSheet, record, steps } = plan.look;
  const isRecorded = plan.record.after.length > 0 || record.underWay.stage !== null;
  const hasSteps = plan.steps.added !== null || plan.steps.gone.length > 0;
  const isWritten = touched.length > 0 || isRecorded || hasSteps;
  const isNothing = !isWritten && before.leftBehind.length === 0;
  if (!isNothing) {
    refuse(before, touched);
    if (options.review) heedReview(previewOf(plan), options.review);
  }
  await options.first?.();
  if (isNothing) return finishWriting(plan, null, options);
  const guards = await protectionsOf(guarded(before, touched));
  const filters: FiltersKnown = { found: null };
  ledger.begin([...touched.flatMap(({ spec: { key } }) => tabs.sheets.get(key) ?? []), ...[...plan.removing, ...plan.beside].map(tabOf)]);
  await tryLifting(ledger, guards);
  const wanted: Omit<Wanted, "checked"> = {
    specs: works.map(({ spec }) => spec),
    tabs,
    guards,
    recordSheet: isWritten ? recordSheet : "none",
    stepsSheet: hasSteps ? steps.sheet : "none",
    journal: needsJournal(plan, guards) ? (found) => journalOf(plan, guards, found, []) : null,
  };
  let prepared: Prepared = {
    backups: [],
    sheets: before.own,
    styles: new Map(),
    record: recordSheet?.id ?? null,
    steps: steps.sheet?.id ?? null,
  };
  const written = async (checked: Lease | null): Promise<void> => {
    let now: Survey | null = before;
    prepared = await run(async (context) => {
      const seen = now ?? (await survey(context));
      const isAgain = now === null;
      now = null;
      return prepare(context, before, seen, { ...wanted, checked: isAgain ? null : checked }, filters);
    });
    await carryOut(plan, planAgain, prepared, { guards, filters: filters.found ?? [] }, wanted.journal === null ? checked : null, options);
  };
  const known = record.underWay.lease;
  try {
    await written(known).catch(async (error: unknown) => {
      // Excel may not find what is there: it goes on without asking.
      if ((await sinceRead(error, known)) !== "same") throw error;
      await written(null);
    });
  } catch (error) {
    if ((await sinceRead(error, known)) === "theirs") {
      const open = await protect(guards);
      if (open.length === 0) ledger.untouched();
      else ledger.putBack(open);
      throw new Superseded();
    }
    await undoWriting(ledger, plan, prepared, filters.found ?? [], guards);
    throw error;
  }
  ledger.written();
  return finishWriting(plan, prepared, options);
}

/** Throws a ToConfirm where the user has to see first what is about to be written, and has not seen this. */
function heedReview(preview: WritingPreview, { always, agreed }: Review): void {
  if (preview.fingerprint !== agreed && (always || concernsUser(preview))) throw new ToConfirm(preview);
}

/**
 * What writing these sheets would do to the workbook. Nothing is written.
 *
 * @param options.isLook nothing is going to be: protection is in nobody's way. Otherwise throws the refusals of {@link writeSheets}
 */
export async function previewSheets(
  specs: readonly SheetSpec[],
  { isLook = false, ...options }: WriteOptions & { readonly isLook?: boolean } = {},
): Promise<WritingPreview> {
  const plan = await planned((context, before) => planWriting(context, specs, options, before), options);
  const touched = plan.works.filter(({ type }) => type !== "same");
  if (!isLook) refuse(plan.before, touched);
  return previewOf(plan);
}

function tabOf(each: WritingPlan["removing"][number] | WritingPlan["beside"][number]): string {
  return "tab" in each ? each.tab : each.name;
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
