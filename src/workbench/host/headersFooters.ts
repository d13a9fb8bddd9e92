/**
 * `Excel.HeaderFooterGroup` and `Excel.HeaderFooter`: what is printed above and below each page, with codes such as
 * `&P` for the page's number.
 */
import type { Sheet } from "../engine/cells/sheet";
import type { SideStore } from "../engine/workbook/sideStore";
import { oneOf, text, truth } from "./arguments";
import { invalidArgument } from "./hostError";
import { ref, type ObjectType, type Property } from "./objectType";
import type { Targets } from "./targets";

const PARTS = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"] as const;
const PAGES = ["DefaultForAllPages", "EvenPages", "FirstPage", "OddPages"] as const;
const GROUP = "headersFooters";
const LONGEST = 255;

export type HeaderPart = (typeof PARTS)[number];
type Pages = Targets["HeaderFooter"]["pages"];

export const headersFooters: ObjectType<Sheet> = {
  properties: {
    State: flag("state", "Default", (value) => oneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"])),
    UseSheetMargins: flag("useSheetMargins", true, truth),
    UseSheetScale: flag("useSheetScale", true, truth),
  },
  objects: Object.fromEntries(
    PAGES.map((pages) => [
      pages,
      (sheet: Sheet) => ref("HeaderFooter", { sheet, pages: `${pages.charAt(0).toLowerCase()}${pages.slice(1)}` as Pages }),
    ]),
  ),
};

export const headerFooter: ObjectType<Targets["HeaderFooter"]> = {
  properties: Object.fromEntries(PARTS.map((part) => [part, printed(part)])),
};

export function headerOf(side: SideStore, sheet: Sheet, part: HeaderPart, pages: Pages = "defaultForAllPages"): string {
  return side.get(sheet.id, `${pages}.${part}`, "");
}

export function keepHeader(side: SideStore, sheet: Sheet, part: HeaderPart, text: string): void {
  side.set(sheet.id, `defaultForAllPages.${part}`, text);
}

function printed(part: HeaderPart): Property<Targets["HeaderFooter"]> {
  return {
    get: ({ sheet, pages }, { engine }) => headerOf(engine.side, sheet, part, pages),
    set: ({ sheet, pages }, value, { engine }) => {
      if (text(value).length > LONGEST) throw invalidArgument(`A header or footer has at most ${LONGEST} characters.`);
      engine.side.set(sheet.id, `${pages}.${part}`, value);
    },
  };
}

function flag<T>(name: string, first: T, check: (value: unknown) => T): Property<Sheet> {
  return {
    get: (sheet, { engine }) => engine.side.get(sheet.id, `${GROUP}.${name}`, first),
    set: (sheet, value, { engine }) => {
      engine.side.set(sheet.id, `${GROUP}.${name}`, check(value));
    },
  };
}
