/**
 * `Excel.PageLayout` : paper, margins, titles. Nothing of it shows in the grid; it is kept, read back
 * and saved.
 */
import type { Area } from "../engine/area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/file/area";
import type { Sheet } from "../engine/cells/sheet";
import type { SideStore } from "../engine/workbook/sideStore";
import { isRef, number, oneOf, rangeOf, truth, wholeNumber } from "./arguments";
import { HostError, invalidArgument, itemNotFound } from "./hostError";
import { ref, type ObjectType, type Property, type Ref, type Session } from "./objectType";

export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: Zoom;
  readonly blackAndWhite: boolean;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly draftMode: boolean;
  readonly firstPageNumber: number | "";
  readonly printComments: string;
  readonly printErrors: string;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: "DownThenOver" | "OverThenDown";
  /** In points. */
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly printArea: readonly Area[] | null;
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
}

const PAGE = "pageSetup";
const FIRST_TOUCHED = "pageSetupFirstTouched";
const FIRST: PageSetup = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  blackAndWhite: false,
  centerHorizontally: false,
  centerVertically: false,
  draftMode: false,
  firstPageNumber: "",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: null,
  titleRows: null,
  titleColumns: null,
};
const PAPERS = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
] as const;
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayout: ObjectType<Sheet> = {
  properties: {
    Orientation: kept("orientation", (value) => oneOf(value, ["Portrait", "Landscape"])),
    PaperSize: kept("paperSize", (value) => oneOf(value, PAPERS)),
    Zoom: kept("zoom", zoomOf),
    BlackAndWhite: kept("blackAndWhite", truth),
    CenterHorizontally: kept("centerHorizontally", truth),
    CenterVertically: kept("centerVertically", truth),
    DraftMode: kept("draftMode", truth),
    FirstPageNumber: kept("firstPageNumber", (value) => (value === "" ? "" : wholeNumber(value))),
    PrintComments: kept("printComments", (value) => oneOf(value, ["NoComments", "EndSheet", "InPlace"])),
    PrintErrors: kept("printErrors", (value) => oneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"])),
    PrintGridlines: kept("printGridlines", truth),
    PrintHeadings: kept("printHeadings", truth),
    PrintOrder: kept("printOrder", (value) => oneOf(value, ["DownThenOver", "OverThenDown"])),
    ...Object.fromEntries(
      MARGINS.map((edge) => [
        `${edge.charAt(0).toUpperCase()}${edge.slice(1)}Margin`,
        kept(`${edge}Margin`, (value) => number(value, 0, 3000)),
      ]),
    ),
  },
  objects: { HeadersFooters: (sheet) => ref("HeaderFooterGroup", sheet) },
  methods: {
    SetPrintArea: (sheet, [area], { engine }) => {
      const areas = isRef(area, "RangeAreas") ? area.target.areas : [rangeOf(area, sheet, engine.sheets()).area];
      change(engine.side, sheet, { printArea: areas });
    },
    SetPrintTitleRows: (sheet, [rows], { engine }) => {
      change(engine.side, sheet, { titleRows: { ...rangeOf(rows, sheet, engine.sheets()).area, column: 0, columns: MAX_COLUMNS } });
    },
    SetPrintTitleColumns: (sheet, [columns], { engine }) => {
      change(engine.side, sheet, { titleColumns: { ...rangeOf(columns, sheet, engine.sheets()).area, row: 0, rows: MAX_ROWS } });
    },
    SetPrintMargins: (sheet, [unit, margins], { engine }) => {
      const points = POINTS[oneOf(unit, ["Points", "Inches", "Centimeters"])];
      if (typeof margins !== "object" || margins === null) throw invalidArgument("Margins are an object.");
      for (const [edge, size] of Object.entries(margins))
        change(engine.side, sheet, { [`${oneOf(edge, MARGINS)}Margin`]: number(size, 0) * points });
    },
    GetPrintArea: (sheet, _, session) => areasOf(sheet, session) ?? missing("a print area"),
    GetPrintAreaOrNullObject: (sheet, _, session) => areasOf(sheet, session),
    GetPrintTitleRows: (sheet, _, session) => title(sheet, session, "titleRows") ?? missing("title rows"),
    GetPrintTitleRowsOrNullObject: (sheet, _, session) => title(sheet, session, "titleRows"),
    GetPrintTitleColumns: (sheet, _, session) => title(sheet, session, "titleColumns") ?? missing("title columns"),
    GetPrintTitleColumnsOrNullObject: (sheet, _, session) => title(sheet, session, "titleColumns"),
  },
};

export function pageSetupOf(side: SideStore, sheet: Sheet): PageSetup {
  return side.get(sheet.id, PAGE, FIRST);
}

export function keepPageSetup(side: SideStore, sheet: Sheet, setup: PageSetup): void {
  side.set(sheet.id, PAGE, setup);
}

function change(side: SideStore, sheet: Sheet, patch: Partial<PageSetup>): void {
  keepPageSetup(side, sheet, { ...pageSetupOf(side, sheet), ...patch });
}

function kept<K extends keyof PageSetup>(name: K, check: (value: unknown) => PageSetup[K]): Property<Sheet> {
  return {
    get: (sheet, { engine }) => pageSetupOf(engine.side, sheet)[name],
    set: (sheet, value, session) => {
      const checked = check(value);
      if (session.quirks.printer === "missing")
        throw new HostError("InvalidOperation", `The page cannot be set up without a printer: ${name}.`);
      const isFirst = touchedFirst(sheet, session);
      if (name !== "zoom" || isTaken(checked as Zoom, isFirst, session)) change(session.engine.side, sheet, { [name]: checked });
    },
  };
}

/** Whether the sheet's page set-up was first touched by the request that is being answered. */
function touchedFirst(sheet: Sheet, { engine, request }: Session): boolean {
  const first = engine.side.get<number>(sheet.id, FIRST_TOUCHED, request);
  engine.side.set(sheet.id, FIRST_TOUCHED, first);
  return first === request;
}

/** A scale always is; a number of pages may be dropped. */
function isTaken(zoom: Zoom, isFirst: boolean, { quirks }: Session): boolean {
  if (zoom.scale !== undefined || quirks.zoom === "taken") return true;
  return quirks.zoom === "droppedAtFirst" && !isFirst;
}

function zoomOf(value: unknown): Zoom {
  if (typeof value !== "object" || value === null) throw invalidArgument("A zoom is an object.");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  const fits = [horizontalFitToPages, verticalFitToPages].some((pages) => pages !== undefined && pages !== null);
  if (fits && scale !== undefined && scale !== null) throw invalidArgument("A zoom has a scale or a number of pages, not both.");
  if (!fits) return { scale: number(scale, 10, 400) };
  return {
    ...(horizontalFitToPages === undefined || horizontalFitToPages === null
      ? {}
      : { horizontalFitToPages: wholeNumber(horizontalFitToPages, 1) }),
    ...(verticalFitToPages === undefined || verticalFitToPages === null ? {} : { verticalFitToPages: wholeNumber(verticalFitToPages, 1) }),
  };
}

function areasOf(sheet: Sheet, { engine }: Session): Ref<"RangeAreas"> | null {
  const areas = pageSetupOf(engine.side, sheet).printArea;
  return areas && ref("RangeAreas", { sheet, areas });
}

function title(sheet: Sheet, { engine }: Session, which: "titleRows" | "titleColumns"): Ref<"Range"> | null {
  const area = pageSetupOf(engine.side, sheet)[which];
  return area && ref("Range", { sheet, area });
}

function missing(what: string): never {
  throw itemNotFound(what);
}
