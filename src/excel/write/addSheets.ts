/** Makes the sheets that are not there yet, each marked as ours at once. */
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { markerName } from "../read/marker";
import { corner, pointName } from "../read/names";
import type { Survey } from "../read/survey";
import type { Tabs } from "../sheets/tabs";
import { formOf } from "../../forms/forms";

export interface Added {
  readonly key: SheetKey;
  /** Has its id and its name once the request was answered. */
  readonly sheet: Excel.Worksheet;
}

/**
 * Queues the work; nothing is sent. A new sheet goes behind the one before it in `specs`, the first where its
 * form says. `names`: those in the workbook now.
 */
export function addSheets(
  context: Excel.RequestContext,
  { sheets, own, leftBehind }: Survey,
  names: Survey["names"],
  specs: readonly SheetSpec[],
  tabs: Tabs,
): readonly Added[] {
  const order = sheets.filter(({ id }) => !leftBehind.some((copy) => copy.id === id)).map(({ name }) => name);
  return newTabs(order, own, specs, tabs).map(({ key, tab, position }) => {
    const sheet = context.workbook.worksheets.add(tab);
    pointName(context, markerName(key), tab, corner, names.has(markerName(key)));
    if (position !== null) sheet.position = position;
    sheet.load("id,name");
    return { key, sheet };
  });
}

/** Where new sheets go, one after the other; null: behind all others. @param order the tabs that are there */
export function newTabs(
  order: readonly string[],
  own: { has(key: SheetKey): boolean },
  specs: readonly SheetSpec[],
  tabs: Pick<Tabs, "sheets">,
): readonly { readonly key: SheetKey; readonly tab: string; readonly position: number | null }[] {
  const now = [...order];
  return specs.flatMap(({ key }, index) => {
    const tab = tabs.sheets.get(key);
    if (own.has(key) || tab === undefined) return [];
    const before = tabs.sheets.get(specs[index - 1]?.key ?? formOf(key)?.behind ?? "");
    const position = before === undefined ? now.length : now.indexOf(before) + 1;
    const isLast = position >= now.length;
    now.splice(position, 0, tab);
    return [{ key, tab, position: isLast ? null : position }];
  });
}
