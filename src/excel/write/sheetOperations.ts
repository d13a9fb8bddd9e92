/** What writes one sheet: it is emptied and filled, and its names point where they belong. */
import type { Steps } from "../../plan/steps/steps";
import { parseA1, sheetNameIn } from "../../sheet/place/address";
import { isWithin } from "../../sheet/place/contains";
import { placedParts } from "../../sheet/merge/placedParts";
import type { Standing } from "../../sheet/merge/standing";
import type { NameSpec, SheetSpec } from "../../sheet/spec/spec";
import { clearSheet, type SheetContents } from "../sheets/clearSheet";
import { clearValidations } from "../cells/applyParts";
import { fillSheet } from "../cells/fillSheet";
import { keptTables, wantedTables } from "../sheets/keptTables";
import { keyOfMarker, markerName } from "../read/marker";
import { corner, pointName } from "../read/names";
import { small, type Operation } from "../request/requests";
import { sheetIn } from "../request/sheetIn";
import type { SheetSeen, Survey } from "../read/survey";

/** What stands in the workbook before a sheet is written. */
export interface Before {
  readonly contents: SheetContents;
  readonly names: Survey["names"];
}

/** A new sheet. */
export const nothing: SheetContents = { used: null, tables: [], charts: [] };

/** As many requests as the size asks for. */
export function* sheetOperations(
  context: Excel.RequestContext,
  { id, name: tab }: SheetSeen,
  { contents, names }: Before,
  spec: SheetSpec,
  standing: Standing,
): Steps<readonly Operation[]> {
  const sheet = sheetIn(context, id);
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
  const used = contents.used === null ? null : parseA1(contents.used);
  const { choices, checks } = placedParts(spec, standing.placementOf);
  const beyond = [...choices, ...checks].flatMap(({ area }) => (used !== null && isWithin(area, used) ? [] : [area]));
  // Rows that the user inserted above have moved the mark, too; that of a new sheet was made with it.
  const mark = small(2, () => pointName(context, markerName(spec.key), tab, corner, true));
  const [emptied, marked] = contents === nothing ? [[], []] : [[clear, ...clearValidations(sheet, beyond)], [mark]];
  return [...emptied, ...(yield* fillSheet(sheet, spec, standing, kept)), ...marked, pointNames(context, tab, own, names)];
}

/** Makes names of a sheet point where they belong. `known`: those that are in the workbook. */
export function pointNames(context: Excel.RequestContext, tab: string, own: readonly NameSpec[], known: Survey["names"]): Operation {
  return small(2 * own.length, () => {
    for (const { name, area } of own) pointName(context, name, tab, area, known.has(name));
  });
}
