/** Writes what was planned, from the record's first word to its last. Whatever it throws leaves something to undo. */
import { isPlain, type SheetMerge } from "../../sheet/merge/mergeSheet";
import type { Standing } from "../../sheet/merge/standing";
import { placedParts } from "../../sheet/merge/placedParts";
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec, StyleName } from "../../sheet/spec/spec";
import { styleOperations, stylesThere } from "../cells/namedStyles";
import { mergeOperations, structureOperations } from "../merge/mergeOperations";
import type { Work } from "../merge/worksOf";
import type { SheetSeen } from "../read/survey";
import { begunOperation, recordOperations, settleOperations } from "../record/record";
import { heed } from "../request/attempt";
import { send, small } from "../request/requests";
import { run } from "../request/run";
import { filterAgain, type Filter } from "../sheets/filters";
import { drawCharts } from "./charts";
import { planWriting, type WriteOptions, type WritingPlan } from "./planWriting";
import { sheetOf, type Prepared } from "./prepare";
import { lookAgain, nothing, pointNames, writeSheet, type Before } from "./writeSheet";

export async function carryOut(
  plan: WritingPlan,
  specs: readonly SheetSpec[],
  { backups, sheets, styles, record }: Prepared,
  filters: readonly Filter[],
  options: WriteOptions,
): Promise<void> {
  const { onProgress, signal } = options;
  const { works, before, record: rows } = plan;
  const touched = works.filter(({ type }) => type !== "same");
  const plain = touched.flatMap((work) => (work.type === "merge" && isPlain(work.merge) ? [work.merge] : []));
  const standing: Standing = { ...plan.standing, nameOf: (key) => sheetOf(sheets, key).name };
  let known: ReadonlySet<string> | null = styles;
  await run(async (context) => {
    const there = known ?? (await stylesThere(context));
    known = null;
    const begun = rows.before.length > 0 ? [begunOperation(context, record, new Date())] : [];
    const before = [...styleOperations(context, stylesOf(touched), there), ...recordOperations(context, record, rows.before), ...begun];
    await send(context, before, signal);
  });
  await changeLines(plan, specs, sheets, options);
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

/** Rows and columns of all sheets, before any cell: formulas are worded for where they stand once all have changed. */
async function changeLines(
  plan: WritingPlan,
  specs: readonly SheetSpec[],
  sheets: Prepared["sheets"],
  options: WriteOptions,
): Promise<void> {
  const changing = (works: readonly Work[]) =>
    works.flatMap((work) => (work.type === "merge" && work.merge.structure.changes.length > 0 ? [work.merge] : []));
  if (changing(plan.works).length === 0) return;
  let known: readonly Work[] | null = plan.works;
  await run(async (context) => {
    const works = known ?? (await planWriting(context, specs, options)).works;
    known = null;
    const operations = changing(works).flatMap((merge) =>
      structureOperations(context.workbook.worksheets.getItem(sheetOf(sheets, merge.next.spec.key).id), merge),
    );
    await send(context, operations, options.signal);
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
