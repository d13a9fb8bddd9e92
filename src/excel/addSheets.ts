/** Makes the sheets that are not there yet, each marked as ours at once, so that a fault right after leaves nothing unknown. */
import type { SheetKey, SheetSpec } from "../sheet/spec";
import { sheetNames } from "../sheet/sheetName";
import { markerName } from "./marker";
import { corner, pointName } from "./names";
import { survey, type SheetSeen } from "./survey";

/** All sheets that have a key, the new ones included. A new sheet goes behind the one before it in `specs`. */
export async function addSheets(context: Excel.RequestContext, specs: readonly SheetSpec[]): Promise<ReadonlyMap<SheetKey, SheetSeen>> {
  const { sheets, own, names } = await survey(context);
  const tabs = new Map([...own].map(([key, { name }]) => [key, name]));
  const order = sheets.map(({ name }) => name);
  const missing = specs.filter(({ key }) => !own.has(key));
  const free = sheetNames(missing.map(({ name }) => name), order);

  const added = missing.map(({ key }, index) => {
    const tab = free[index] ?? key;
    const sheet = context.workbook.worksheets.add(tab);
    pointName(context, markerName(key), tab, corner, names.has(markerName(key)));
    const before = tabs.get(specs[specs.findIndex((spec) => spec.key === key) - 1]?.key ?? "");
    const position = before === undefined ? order.length : order.indexOf(before) + 1;
    if (position < order.length) sheet.position = position;
    order.splice(position, 0, tab);
    tabs.set(key, tab);
    sheet.load("id,name");
    return { key, sheet };
  });
  await context.sync();
  return new Map([...own, ...added.map(({ key, sheet }) => [key, { id: sheet.id, name: sheet.name, protected: false }] as const)]);
}
