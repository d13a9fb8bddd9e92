/**
 * Sheets as plain data of forms become a workbook that can be written into a file, without a workbook in between: what the add-in leaves
 * behind in an empty one (`excel/write/writeSheets.ts`), its record included, so that whoever opens the file goes on from there.
 */
import { NO_STEPS } from "../../excel/steps/stepsSheet";
import type { WorkbookLook } from "../../excel/merge/lookAt";
import { worksOf } from "../../excel/merge/worksOf";
import { markerName } from "../../excel/read/marker";
import { corner } from "../../excel/read/names";
import type { Survey } from "../../excel/read/survey";
import { NO_RECORD } from "../../excel/record/record";
import { RECORD_NAME } from "../../excel/record/underWay";
import { tabsOf } from "../../excel/sheets/tabs";
import { newTabs } from "../../excel/write/addSheets";
import { fontFor } from "../../sheet/look/fonts";
import { a1, onSheet, resolve } from "../../sheet/place/address";
import type { Area, SheetKey } from "../../sheet/place/place";
import type { SheetSpec, StyleName } from "../../sheet/spec/spec";
import { NO_PROPERTIES, type FlowingSheet, type FlowingWorkbook, type NameEntry } from "../file/workbookFile";
import { shownOn } from "./chart";
import { styleInFile } from "./looks";
import { EMPTY_RECORD, recordSheet, withWriting } from "./record";
import { sheetFile } from "./sheetFile";

/**
 * With the names of its tabs, by key.
 *
 * @param writings one after the other: of a sheet that is written again what it says last stands there; `open`: the sheet that is shown
 */
export function workbookOf(
  writings: readonly (readonly SheetSpec[])[],
  open: SheetKey,
): { readonly file: FlowingWorkbook; readonly tabs: ReadonlyMap<SheetKey, string> } {
  const sheets = new Map<SheetKey, SheetSpec>();
  let tabs = NO_TABS;
  let record = EMPTY_RECORD;
  for (const specs of writings) {
    tabs = withTabs(tabs, specs);
    const works = worksOf(specs, EMPTY, NOTHING_SEEN, tabs.nameOf).all;
    record = withWriting(
      record,
      works.map(({ kept }) => kept),
    );
    for (const { spec } of works) sheets.set(spec.key, spec);
  }
  const { order, own, nameOf } = tabs;
  const shownIn = shownOn(sheets, nameOf);
  const font = fontFor(sheets.values());
  const byTab = new Map<string, FlowingSheet>([
    ...[...sheets].map(([key, spec]) => [nameOf(key), sheetFile(spec, nameOf(key), font, nameOf, shownIn)] as const),
    [tabs.record, recordSheet(tabs.record, record)],
  ]);
  const file: FlowingWorkbook = {
    sheets: order.flatMap((tab) => byTab.get(tab) ?? []),
    names: [
      ...[...own].map(([key, tab]) => nameEntry(markerName(key), tab, corner)),
      nameEntry(RECORD_NAME, tabs.record, corner),
      ...[...sheets.values()].flatMap(({ key, names = [] }) => names.map(({ name, area }) => nameEntry(name, nameOf(key), area))),
    ],
    styles: stylesOf([...sheets.values()]).map((style) => styleInFile(style, font)),
    active: order.indexOf(nameOf(open)),
    properties: NO_PROPERTIES,
  };
  return { file, tabs: own };
}

/** How the tabs of a workbook are called. */
interface Tabs {
  readonly order: readonly string[];
  readonly own: ReadonlyMap<SheetKey, string>;
  readonly record: string;
  readonly nameOf: (key: SheetKey) => string;
}

const NO_TABS: Tabs = { order: [], own: new Map(), record: "", nameOf: (key) => key };

/** With those of a writing, where the add-in puts them; the record comes behind the first. */
function withTabs({ order: before, own, record }: Tabs, specs: readonly SheetSpec[]): Tabs {
  const seen = (name: string) => ({ id: name, name, protected: false });
  const named = tabsOf({ ...EMPTY, sheets: before.map(seen), own: new Map([...own].map(([key, tab]) => [key, seen(tab)])) }, specs);
  const order = [...before];
  for (const { tab, position } of newTabs(before, own, specs, named)) order.splice(position ?? order.length, 0, tab);
  if (record === "") order.push(named.record);
  return { order, own: named.sheets, record: record || named.record, nameOf: (key) => named.sheets.get(key) ?? key };
}

/** Of a workbook without anything. */
const EMPTY: Survey = {
  sheets: [],
  own: new Map(),
  corners: new Map(),
  leftBehind: [],
  names: new Map(),
  structureProtected: false,
};

function nameEntry(name: string, tab: string, area: Area): NameEntry {
  return { name, formula: `=${resolve(onSheet("tab", a1(area, "absolute")), () => tab)}`, sheet: null, hidden: false, comment: "" };
}

/** Each once. */
function stylesOf(specs: readonly SheetSpec[]): readonly StyleName[] {
  return [...new Set(specs.flatMap(({ blocks }) => blocks.map(({ style }) => style)))];
}

const NOTHING_SEEN: WorkbookLook = { sheets: new Map(), record: NO_RECORD, recordSheet: null, isLater: false, steps: NO_STEPS };
