/**
 * `Excel.Worksheet`
 */
import { parseAddress, type Area } from "../engine/area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/file/area";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Visibility } from "../../xlsx/file/workbookFile";
import type { Sheet } from "../engine/cells/sheet";
import type { SideStore } from "../engine/workbook/sideStore";
import { calculate } from "./application";
import { color, number, oneOf, text, truth, wholeNumber } from "./arguments";
import { copySheet } from "./copySheet";
import { eventRegistrations } from "./eventRegistrations";
import { HostError, invalidArgument, itemNotFound } from "./hostError";
import { findName, rangeOfName } from "./namedItem";
import { mustBeInFront } from "./inactiveWindow";
import { ref, type ObjectType, type Property, type Ref, type Session } from "./objectType";
import { sheetSearchMethods } from "./rangeSearch";
import { checkSheetName } from "./sheetName";
import { forbidWhenProtected } from "./worksheets";

const VERY_HIDDEN = "veryHidden";
const HEADINGS = "headings";

/** Read as ShowGridlines and written as Gridlines: that is how office.js puts it on the wire. */
const gridlines: Property<Sheet> = {
  get: (sheet) => sheet.gridlines,
  set: (sheet, value) => {
    sheet.setGridlines(truth(value));
  },
};

const headings: Property<Sheet> = {
  get: (sheet, { engine }) => engine.side.get(sheet.id, HEADINGS, true),
  set: (sheet, value, { engine }) => {
    engine.side.set(sheet.id, HEADINGS, truth(value));
  },
};

export const worksheet: ObjectType<Sheet> = {
  id: (sheet) => sheet.id,
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, session) => {
        forbidWhenProtected(session);
        const others = session.engine.sheets().filter((other) => other.id !== sheet.id);
        const name = checkSheetName(text(value), others);
        if (name !== sheet.name) sheet.rename(name);
      },
    },
    Position: {
      get: (sheet) => sheet.index,
      set: (sheet, value, { engine }) => {
        sheet.moveTo(wholeNumber(value, 0, engine.sheets().length - 1));
      },
    },
    Visibility: {
      get: (sheet, { engine }) => visibilityOf(sheet, engine.side),
      set: (sheet, value, session) => setVisibility(sheet, oneOf(value, ["Visible", "Hidden", "VeryHidden"]), session),
    },
    TabColor: {
      get: (sheet) => sheet.tabColor ?? "",
      set: (sheet, value) => {
        sheet.setTabColor(value === "" ? null : color(value));
      },
    },
    ShowGridlines: gridlines,
    Gridlines: gridlines,
    ShowHeadings: headings,
    Headings: headings,
    StandardWidth: {
      get: () => (DEFAULT_COLUMN_WIDTH - 5) / 7,
      set: (sheet, value) => {
        sheet.setSize("column", 0, MAX_COLUMNS, number(value, 0, 255) * 7 + 5);
      },
    },
    StandardHeight: { get: () => DEFAULT_ROW_HEIGHT * 0.75 },
  },
  objects: {
    Names: (sheet, session) => {
      mustBeInFront(session);
      return ref("NamedItemCollection", sheet);
    },
    Charts: (sheet) => ref("ChartCollection", sheet),
    Tables: (sheet) => ref("TableCollection", sheet),
    FreezePanes: (sheet) => ref("WorksheetFreezePanes", sheet),
    PageLayout: (sheet) => ref("PageLayout", sheet),
    Protection: (sheet) => ref("WorksheetProtection", sheet),
    AutoFilter: (sheet) => ref("AutoFilter", { sheet, tableId: null }),
    HorizontalPageBreaks: (sheet) => ref("PageBreakCollection", { sheet, axis: "row" }),
    VerticalPageBreaks: (sheet) => ref("PageBreakCollection", { sheet, axis: "column" }),
  },
  methods: {
    Activate: (sheet, _, { engine }) => {
      if (sheet.hidden) throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
      engine.activate(sheet.id);
    },
    Calculate: (_sheet, _args, { engine }) => calculate(engine),
    Copy: copySheet,
    Delete: remove,
    ...sheetSearchMethods,
    GetRange: (sheet, [address], session) =>
      address === undefined || address === null ? whole(sheet) : rangeAt(sheet, text(address), session),
    GetRanges: (sheet, [address]) => ref("RangeAreas", { sheet, areas: areasOf(text(address ?? `1:${MAX_ROWS}`)) }),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      ref("Range", {
        sheet,
        area: {
          row: wholeNumber(row, 0, MAX_ROWS - 1),
          column: wholeNumber(column, 0, MAX_COLUMNS - 1),
          rows: wholeNumber(rows, 1, MAX_ROWS - wholeNumber(row)),
          columns: wholeNumber(columns, 1, MAX_COLUMNS - wholeNumber(column)),
        },
      }),
    GetCell: (sheet, [row, column]) =>
      ref("Range", {
        sheet,
        area: { row: wholeNumber(row, 0, MAX_ROWS - 1), column: wholeNumber(column, 0, MAX_COLUMNS - 1), rows: 1, columns: 1 },
      }),
    GetUsedRange: (sheet, [valuesOnly]) => {
      const area = sheet.cells.usedArea(valuesOnly === true);
      // Excel answers the first cell of an empty sheet.
      return ref("Range", { sheet, area: area ?? { row: 0, column: 0, rows: 1, columns: 1 } });
    },
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = sheet.cells.usedArea(valuesOnly === true);
      return area && ref("Range", { sheet, area });
    },
    GetNext: (sheet, [visibleOnly], session) => neighbour(sheet, 1, visibleOnly, session) ?? missing("a next sheet"),
    GetNextOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, 1, visibleOnly, session),
    GetPrevious: (sheet, [visibleOnly], session) => neighbour(sheet, -1, visibleOnly, session) ?? missing("a previous sheet"),
    GetPreviousOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, -1, visibleOnly, session),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
    ...eventRegistrations(["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Calculated", "FormatChanged"]),
  },
};

export function visibilityOf(sheet: Sheet, side: SideStore): Visibility {
  if (!sheet.hidden) return "Visible";
  return side.get(sheet.id, VERY_HIDDEN, false) ? "VeryHidden" : "Hidden";
}

function setVisibility(sheet: Sheet, wanted: Visibility, session: Session): void {
  forbidWhenProtected(session);
  const { engine } = session;
  const isLast = engine.sheets().filter((other) => !other.hidden).length === 1;
  if (wanted !== "Visible" && !sheet.hidden && isLast) throw new HostError("InvalidOperation", "A workbook shows at least one sheet.");
  keepVisibility(sheet, engine.side, wanted);
}

export function keepVisibility(sheet: Sheet, side: SideStore, wanted: Visibility): void {
  if (sheet.hidden !== (wanted !== "Visible")) sheet.setHidden(wanted !== "Visible");
  side.set(sheet.id, VERY_HIDDEN, wanted === "VeryHidden");
}

function remove(sheet: Sheet, _: readonly unknown[], session: Session): void {
  forbidWhenProtected(session);
  const { engine } = session;
  if (visibilityOf(sheet, engine.side) === "VeryHidden") throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted.");
  if (!sheet.hidden && engine.sheets().filter((other) => !other.hidden).length === 1)
    throw new HostError("InvalidOperation", "A workbook shows at least one sheet.");
  for (const name of engine.names.all()) if (name.sheetId === sheet.id) engine.names.remove(name.id);
  engine.removeSheet(sheet.id);
}

function whole(sheet: Sheet): Ref<"Range"> {
  return ref("Range", { sheet, area: { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS } });
}

/** An address on this sheet, or a name that stands for a range. */
function rangeAt(sheet: Sheet, address: string, session: Session): Ref<"Range"> {
  const parsed = parseAddress(address);
  if (parsed !== null) {
    if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase())
      throw invalidArgument(`${address} is on another sheet.`);
    return ref("Range", { sheet, area: parsed.area });
  }
  const name = findName(session, address, sheet) ?? findName(session, address, null);
  const range = name && rangeOfName(session, name);
  if (!range) throw invalidArgument(`${JSON.stringify(address)} is no address.`);
  return range;
}

/** Excel takes addresses of fewer than 8 192 characters. */
const LONGEST_ADDRESS = 8191;

function areasOf(addresses: string): readonly Area[] {
  if (addresses.length > LONGEST_ADDRESS) throw invalidArgument(`An address has at most ${LONGEST_ADDRESS} characters.`);
  return addresses.split(/\s*[,;]\s*/).map((address) => areaOf(address));
}

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw invalidArgument(`${JSON.stringify(address)} is no address.`);
  return parsed.area;
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown, { engine }: Session): Ref<"Worksheet"> | null {
  const sheets = engine.sheets().filter((other) => other.id === sheet.id || visibleOnly !== true || !other.hidden);
  const found = sheets[sheets.findIndex((other) => other.id === sheet.id) + step];
  return found ? ref("Worksheet", found) : null;
}

function missing(what: string): never {
  throw itemNotFound(what);
}

function byId(_: Sheet, [id]: readonly unknown[], { engine }: Session): Ref<"Worksheet"> {
  const found = engine.sheet(text(id));
  if (found === null) throw itemNotFound(`the sheet ${String(id)}`);
  return ref("Worksheet", found);
}
