/** Writes one sheet: empties it, fills it, and makes its names point where they belong. */
import { sheetNameIn } from "../../sheet/place/address";
import type { Standing } from "../../sheet/merge/standing";
import type { NameSpec, SheetSpec } from "../../sheet/spec/spec";
import { clearSheet, contentsOf, type SheetContents } from "../sheets/clearSheet";
import { fillSheet } from "../cells/fillSheet";
import { keptTables, wantedTables } from "../sheets/keptTables";
import { keyOfMarker, markerName } from "../read/marker";
import { corner, pointName } from "../read/names";
import { send, small, type Operation } from "../request/requests";
import { survey, type SheetSeen, type Survey } from "../read/survey";

/** What stands in the workbook before a sheet is written. */
export interface Before {
  readonly contents: SheetContents;
  readonly names: Survey["names"];
}

/** A new sheet. */
export const nothing: SheetContents = { used: null, tables: [], charts: [] };

/** Looks again, after an attempt that may have written something. */
export async function lookAgain(context: Excel.RequestContext, { id }: SheetSeen): Promise<Before> {
  const [contents] = await contentsOf(context, [context.workbook.worksheets.getItem(id)]);
  return { contents: contents ?? nothing, names: (await survey(context)).names };
}

/** One request, or as few as the size allows. */
export async function writeSheet(
  context: Excel.RequestContext,
  { id, name: tab }: SheetSeen,
  { contents, names }: Before,
  spec: SheetSpec,
  standing: Standing,
  signal?: AbortSignal,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const own = spec.names ?? [];
  const wanted = new Set(own.map(({ name }) => name));
  const stale = [...names].filter(([name, address]) => sheetNameIn(address) === tab && keyOfMarker(name) === null && !wanted.has(name));
  const kept = keptTables(contents.tables, wantedTables(spec));
  const clear: Operation = {
    bytes: 0,
    steps: 12 + stale.length + 9 * contents.tables.length,
    queue: () => {
      clearSheet(sheet, contents, kept);
      for (const [name] of stale) context.workbook.names.getItem(name).delete();
    },
  };
  // Rows that the user inserted above have moved the mark, too.
  const mark = small(2, () => pointName(context, markerName(spec.key), tab, corner, true));
  await send(context, [clear, ...fillSheet(sheet, spec, standing, kept), mark, pointNames(context, tab, own, names)], signal);
}

/** Makes names of a sheet point where they belong. `known`: those that are in the workbook. */
export function pointNames(context: Excel.RequestContext, tab: string, own: readonly NameSpec[], known: Survey["names"]): Operation {
  return small(2 * own.length, () => {
    for (const { name, area } of own) pointName(context, name, tab, area, known.has(name));
  });
}
