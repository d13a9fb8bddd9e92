/**
 * Names of ours that somebody has deleted from the workbook, and where they belong: the record knows which sheets there are and what their
 * names cover, and the sheets are known again by their codes, their tables or their tabs.
 */
import { isGenerated } from "../../forms/forms";
import { ownCodesIn } from "../../forms/workbook/ownCodes";
import { codesFound } from "../../sheet/merge/codedSheet";
import { placedArea } from "../../sheet/merge/placement";
import { placementOf } from "../../sheet/merge/structure";
import type { Area } from "../../sheet/place/place";
import { askSizes, cellsInPieces } from "../read/cellsInPieces";
import { markerName } from "../read/marker";
import { corner, pointName } from "../read/names";
import { survey, type SheetSeen } from "../read/survey";
import { writtenIn } from "../record/entry";
import { recordIn } from "../record/record";
import { RECORD_NAME } from "../record/underWay";
import { run } from "../request/run";
import { isStepsSheet, STEPS_NAME } from "../steps/stepsSheet";

export interface LostName {
  readonly name: string;
  readonly tab: string;
  readonly area: Area;
  /** What it says instead of pointing at cells; null: it is not there. */
  readonly was: string | null;
}

type Cells = readonly (readonly unknown[])[];

/** None where the record is gone as well. */
export async function lostNames(context: Excel.RequestContext): Promise<readonly LostName[]> {
  const { sheets, own, names } = await survey(context);
  const { worksheets, tables } = context.workbook;
  tables.load("items/name,items/worksheet/id");
  const { names: all } = context.workbook;
  all.load("items/name,items/formula");
  const sizes = askSizes(sheets.map(({ id }) => ({ sheet: worksheets.getItem(id), fields: ["formulas"] as const, corner: undefined })));
  await context.sync();
  const read = await cellsInPieces(context, sizes());
  const cellsOf = new Map(sheets.map(({ id }, at): [string, Cells] => [id, read[at]?.formulas ?? []]));
  const of = ({ id }: SheetSeen): Cells => cellsOf.get(id) ?? [];
  const tabs = new Map(tables.items.map(({ name, worksheet }) => [name, worksheet.id]));

  const kept = sheets.find((sheet) => recordIn(of(sheet)) !== null);
  const record = kept && recordIn(of(kept));
  if (!kept || !record) return [];
  const steps = sheets.find((sheet) => isStepsSheet(of(sheet)));
  const isLost = (name: string): boolean => (names.get(name) ?? null) === null;
  const found: Omit<LostName, "was">[] = [
    { name: RECORD_NAME, tab: kept.name, area: corner },
    ...(steps ? [{ name: STEPS_NAME, tab: steps.name, area: corner }] : []),
  ];
  const taken = new Set([...own.values(), kept, ...(steps ? [steps] : [])].map(({ id }) => id));
  for (const entry of record.entries.filter(({ status }) => status === "written")) {
    const { key, stamp } = entry;
    const written = writtenIn(entry, record.entries)?.sheet;
    if (!written) continue;
    const { spec, lines } = written;
    const free = sheets.filter(({ id }) => !taken.has(id));
    const byTable = tabs.get(spec.tables?.[0]?.name ?? "");
    const sheet =
      own.get(key) ??
      free.find(({ id }) => id === byTable) ??
      best(
        free.filter((each) => isGenerated(key) && codesFound(of(each), null)?.stamp === stamp),
        spec.name,
      ) ??
      free.find(({ name }) => name === spec.name);
    if (!sheet) continue;
    taken.add(sheet.id);
    found.push({ name: markerName(key), tab: sheet.name, area: corner });
    const codes = isGenerated(key) ? codesFound(of(sheet), null) : ownCodesIn(key, of(sheet));
    // Without its codes nobody knows where anything stands; lists have none.
    if (codes === null && lines.rows.length > 0) continue;
    const stands = codes && placementOf(codes, lines);
    for (const { name, area } of spec.names ?? []) {
      const at = placedArea(stands, area);
      if (at) found.push({ name, tab: sheet.name, area: at });
    }
  }
  const formulas = new Map(all.items.map(({ name, formula }) => [name, String(formula)]));
  return found.filter(({ name }) => isLost(name)).map((each) => ({ ...each, was: formulas.get(each.name) ?? null }));
}

/** Copies that users made bear the same codes. */
function best(sheets: readonly SheetSeen[], tab: string): SheetSeen | undefined {
  return sheets.find(({ name }) => name === tab) ?? sheets[0];
}

/** Puts them back. */
export function putNames(lost: readonly LostName[]): Promise<void> {
  return run(async (context) => {
    const { names } = await survey(context);
    for (const { name, tab, area } of lost) pointName(context, name, tab, area, names.has(name));
    await context.sync();
  });
}

/** Takes back what {@link putNames} has done. */
export function takeNames(lost: readonly LostName[]): Promise<void> {
  return run(async (context) => {
    const { names } = await survey(context);
    for (const { name, was } of lost.filter((each) => names.has(each.name))) {
      const item = context.workbook.names.getItem(name);
      if (was === null) item.delete();
      else item.formula = was;
    }
    await context.sync();
  });
}
