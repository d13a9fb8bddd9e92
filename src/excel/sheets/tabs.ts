/** How the tabs of a writing are called, settled before it starts, so that whatever an attempt has added is known by its name. */
import { sheetNames } from "../../sheet/place/sheetName";
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { SheetSeen, Survey } from "../read/survey";
import type { SetAside } from "./setAside";

export interface Tabs {
  /** By key: the user's name for a sheet that is there, a free one for a new sheet. */
  readonly sheets: ReadonlyMap<SheetKey, string>;
  /** Hidden copies, by key; of which sheets one is made the writing decides. */
  readonly copies: ReadonlyMap<SheetKey, string>;
  /** Of the record sheet, if it has to be made. */
  readonly record: string;
  /** Of the sheet with the steps, likewise. */
  readonly steps: string;
  /** Sheets that are called otherwise from now on. */
  readonly aside: readonly SetAside[];
}

export function tabsOf({ sheets, own }: Survey, specs: readonly SheetSpec[], aside: Tabs["aside"] = []): Tabs {
  const missing = specs.filter(({ key }) => !own.has(key));
  const there = specs.filter(({ key }) => own.has(key));
  const taken = sheets.map(({ name }) => name);
  const free = sheetNames(
    [...missing.map(({ name }) => name), ...there.map(({ key }) => `TC backup ${key}`), "TC record", "TC steps"],
    taken,
  );
  return {
    aside,
    record: free.at(-2) ?? "TC record",
    steps: free.at(-1) ?? "TC steps",
    sheets: new Map([
      ...[...own].map(([key, { name }]) => [key, name] as const),
      ...missing.map(({ key }, index) => [key, free[index] ?? key] as const),
    ]),
    copies: new Map(there.map(({ key }, index) => [key, free[missing.length + index] ?? key])),
  };
}

/** Sheets that were not there before and bear our names: what attempts have added. */
export function addedSince(before: Survey, now: Survey, tabs: Tabs): readonly SheetSeen[] {
  const ours = new Set([...tabs.sheets.values(), ...tabs.copies.values(), tabs.record, tabs.steps]);
  return now.sheets.filter(({ id, name }) => ours.has(name) && !before.sheets.some((sheet) => sheet.id === id));
}

/** Queues the deletion of one of them. */
export function deleteAdded(
  { workbook: { worksheets } }: Excel.RequestContext,
  { id, name }: SheetSeen,
  { record, steps }: Partial<Tabs>,
): void {
  const sheet = worksheets.getItem(id);
  // Excel deletes no sheet that is very hidden.
  if (name === record || name === steps) sheet.visibility = "Hidden";
  sheet.delete();
}
