/** Writes what was planned, from the record's first word to its last. Whatever it throws leaves something to undo. */
import { fontFor } from "../../sheet/look/fonts";
import { isPlain } from "../../sheet/merge/mergeSheet";
import type { Standing } from "../../sheet/merge/standing";
import { placedParts } from "../../sheet/merge/placedParts";
import type { SheetKey } from "../../sheet/place/place";
import type { StyleName } from "../../sheet/spec/spec";
import { askStyles, styleOperations, type Fonts } from "../cells/namedStyles";
import { structureOperations } from "../merge/mergeOperations";
import type { Work } from "../merge/work";
import type { Lease } from "../record/underWay";
import { checkOperation, leaseOperation } from "../record/underWayOperations";
import { recordOperations, settleOperations } from "../record/record";
import { ownLease } from "../record/writer";
import { heed } from "../request/attempt";
import { withPauses } from "../request/pauses";
import { send, type Operation } from "../request/requests";
import { run } from "../request/run";
import { sheetIn } from "../request/sheetIn";
import { wait } from "../request/wait";
import { contentsOf } from "../sheets/clearSheet";
import { filterAgain, type Filter } from "../sheets/filters";
import type { Guarded } from "../sheets/protection";
import { drawing, type Drawing, type SheetCharts } from "./charts";
import { guardsToCome, journalOf, journalOperation, needsJournal, protecting } from "./journal";
import type { WriteOptions, WritingPlan } from "./planWriting";
import { sheetOf, type Prepared } from "./prepare";
import { lendOperations } from "../sheets/tableNames";
import { beginOperations, endOperations } from "../steps/stepsSheet";
import { besideOperations, removeOperations } from "./besideOperations";
import { nothing } from "./sheetOperations";
import { workOperations, type There } from "./workOperations";

/**
 * The record's pending rows go first, then the rows and columns of all sheets, then the cells, and the record's last word: within a request
 * Excel does what it is asked in order, so that what it stops at is always known as ours.
 *
 * @param checked who had written last: where another pane has since, nothing is written. Null: that is known already
 */
export async function carryOut(
  plan: WritingPlan,
  planAgain: PlanAgain,
  prepared: Prepared,
  { guards, filters }: { readonly guards: readonly Guarded[]; readonly filters: readonly Filter[] },
  checked: Lease | null,
  options: WriteOptions,
): Promise<void> {
  const { onProgress, signal } = options;
  const { backups, sheets, record, steps } = prepared;
  const touched = [...plan.works.filter(isPlainWork), ...plan.works.filter((work) => work.type !== "same" && !isPlainWork(work))];
  const standing: Standing = { ...plan.standing, nameOf: (key) => sheetOf(sheets, key).name };
  const filtered = filtersToCome(plan, sheets, filters);
  const begun = (context: Excel.RequestContext): readonly Operation[] =>
    record === null
      ? []
      : [
          ...recordOperations(context, record, plan.record.before),
          ...(steps === null ? [] : beginOperations(context, steps, plan.steps)),
          ...(backups.length > 0 ? [journalOperation(context, record, journalOf(plan, guards, filters, backups))] : []),
        ];
  const hasJournal = needsJournal(plan, guards) || plan.look.record.underWay.stage !== null;
  const settled = (context: Excel.RequestContext): readonly Operation[] =>
    record === null
      ? []
      : [
          ...besideOperations(context, plan.beside),
          ...removeOperations(context, plan.before, plan.removing),
          ...settleOperations(context, record, plan.record.after),
          ...(steps === null ? [] : endOperations(context, steps, plan.steps)),
          ...(hasJournal ? [journalOperation(context, record, protecting(guardsToCome(plan)))] : []),
        ];
  const all = batches(touched);
  let done = 0;
  for (const [position, works] of all.entries()) {
    heed(signal);
    for (const { spec } of works) onProgress?.({ done: done++, of: touched.length, sheet: sheetOf(sheets, spec.key).name });
    const [isFirst, isLast] = [position === 0, position === all.length - 1];
    let isAgain = false;
    await run(async (context) => {
      const now = isAgain ? await lookAgain(context, plan, planAgain, prepared, works) : asPlanned(plan, prepared);
      const charts = isLast
        ? await drawing(context, chartsOf(touched, standing), (key) => sheetOf(sheets, key).id, standing.nameOf, backups, isAgain)
        : NO_DRAWING;
      const wasAgain = isAgain;
      isAgain = true;
      const own = now.works.filter(({ type, spec: { key } }) => type !== "same" && works.some(({ spec }) => spec.key === key));
      const filled: Operation[] = [];
      for (const work of own) {
        const steps = workOperations(context, work, sheetOf(sheets, work.spec.key), now, standing);
        filled.push(...(await withPauses(steps, signal)));
      }
      // What fills a large sheet takes a while to be sent: the pane answers before it.
      if (own.some((work) => cellsOf(work) > AT_ONCE)) await wait(0);
      const operations = [
        ...(record === null || checked === null || !isFirst || wasAgain ? [] : [checkOperation(context, record, checked)]),
        ...(record === null ? [] : [leaseOperation(context, record, ownLease())]),
        ...(isFirst
          ? [
              ...styleOperations(context, stylesOf(touched), firstFont(plan), prepared.styles, now.styles),
              ...begun(context),
              ...plan.removing.flatMap(({ id, key }) =>
                lendOperations(context, id, now.look.sheets.get(key)?.tables ?? [], tablesOf(now.works)),
              ),
              ...lineOperations(context, now.works, sheets),
            ]
          : []),
        ...filled,
        ...charts.add,
      ];
      const last = isLast && filtered.length === 0 ? [...charts.dress, ...settled(context)] : charts.dress;
      if (charts.add.length === 0) return send(context, [...operations, ...last], signal);
      await send(context, operations, signal);
      await send(context, last, signal);
    });
  }
  if (filtered.length === 0) return;
  heed(signal);
  await run(async (context) => {
    await filterAgain(context, filtered);
    await send(context, settled(context), signal);
  });
}

/** Plans once more, after an attempt that may have written something. */
export type PlanAgain = (context: Excel.RequestContext) => Promise<Pick<WritingPlan, "works" | "before" | "look">>;

/** What stands in the workbook before sheets are written, and what has to be done to them. */
interface Now extends There {
  readonly works: readonly Work[];
  readonly look: WritingPlan["look"];
  readonly styles: Fonts;
}

function asPlanned({ works, look, before: { names } }: WritingPlan, { backups, styles }: Prepared): Now {
  return { works, look, names, styles, contentsOf: (key) => backups.find((backup) => backup.key === key)?.contents ?? nothing };
}

/** After an attempt that may have written something. */
async function lookAgain(
  context: Excel.RequestContext,
  plan: WritingPlan,
  planAgain: PlanAgain,
  { sheets }: Prepared,
  works: readonly Work[],
): Promise<Now> {
  const styles = askStyles(context);
  await context.sync();
  const planned = await planAgain(context);
  const found = await contentsOf(
    context,
    works.map(({ spec }) => context.workbook.worksheets.getItem(sheetOf(sheets, spec.key).id)),
  );
  const contents = new Map(works.map(({ spec: { key } }, at) => [key, found[at] ?? nothing]));
  // A sheet that was added is there by now, and has to be written all the same.
  const isNew = (key: SheetKey): boolean => plan.works.some(({ type, spec }) => type === "new" && spec.key === key);
  return {
    works: planned.works.map((work) => (isNew(work.spec.key) ? (plan.works.find(({ spec }) => spec.key === work.spec.key) ?? work) : work)),
    look: planned.look,
    names: planned.before.names,
    styles: styles(),
    contentsOf: (key) => contents.get(key) ?? nothing,
  };
}

/** Sheets that are written in one request, so that progress is told and a cancelling heeded in between; small ones go together. */
function batches(works: readonly Work[]): readonly (readonly Work[])[] {
  const found: { cells: number; readonly works: Work[] }[] = [];
  for (const work of works) {
    const cells = cellsOf(work);
    const roomy = found.find((batch) => batch.cells + cells <= AT_ONCE);
    if (roomy) {
      roomy.cells += cells;
      roomy.works.push(work);
    } else found.push({ cells, works: [work] });
  }
  // Where no sheet changes, the record may.
  return found.length === 0 ? [[]] : found.map((batch) => batch.works);
}

/** Cells in a request of several sheets: some 300 kB, a fraction of a second. */
const AT_ONCE = 5000;

function cellsOf(work: Work): number {
  if (work.type === "merge") return work.merge.writes.length + work.merge.looks.length;
  return work.spec.blocks.reduce((sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0), 0);
}

function isPlainWork(work: Work): boolean {
  return work.type === "merge" && isPlain(work.merge);
}

/** Those of sheets that keep their filter. */
function filtersToCome({ works }: WritingPlan, sheets: Prepared["sheets"], filters: readonly Filter[]): readonly Filter[] {
  const merged = works.flatMap((work) =>
    work.type === "merge" && !work.merge.changed.has("filter") ? (sheets.get(work.spec.key)?.id ?? []) : [],
  );
  return filters.filter(({ sheet, criteria }) => merged.includes(sheet) && criteria.some((each) => each !== null));
}

/** Rows and columns of all sheets, before any cell: formulas are worded for where they stand once all have changed. */
function lineOperations(context: Excel.RequestContext, works: readonly Work[], sheets: Prepared["sheets"]): readonly Operation[] {
  return works.flatMap((work) =>
    work.type === "merge" && work.merge.structure.changes.length > 0
      ? structureOperations(sheetIn(context, sheetOf(sheets, work.spec.key).id), work.merge)
      : [],
  );
}

/** The names of the tables that are written. */
function tablesOf(works: readonly Work[]): ReadonlySet<string> {
  return new Set(works.flatMap(({ type, spec }) => (type === "same" ? [] : (spec.tables ?? []).map(({ name }) => name))));
}

function chartsOf(works: readonly Work[], { placementOf }: Standing): readonly SheetCharts[] {
  return works
    .filter((work) => work.type !== "merge" || work.merge.changed.has("charts"))
    .map(({ spec }) => ({ key: spec.key, charts: placedParts(spec, placementOf).charts }));
}

const NO_DRAWING: Drawing = { add: [], dress: [] };

/** Of a workbook that has nothing of ours yet; whatever stands in another stays as it looks. */
function firstFont({ before, works }: WritingPlan): string | null {
  return before.own.size === 0 ? fontFor(works.map(({ spec }) => spec)) : null;
}

/** The styles that sheets may wear, those of wishes included. */
function stylesOf(works: readonly Work[]): readonly StyleName[] {
  return works.flatMap((work) => [
    ...work.spec.blocks.map(({ style }) => style),
    ...(work.type === "merge" ? work.merge.looks.flatMap(({ look }) => look?.style ?? []) : []),
  ]);
}
