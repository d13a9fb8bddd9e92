/**
 * `Excel.Table` with its columns and rows.
 */
import { intersect, type Area } from "../engine/area";
import type { Sheet } from "../engine/sheet";
import type { Table, TableOptions } from "../engine/tables";
import { rangeOf, text, truth, wholeNumber } from "./arguments";
import { invalidArgument, itemNotFound } from "./hostError";
import { checkName } from "./names";
import { ref, type ObjectType, type Property, type Ref, type Session } from "./objectType";
import { fillHeaders } from "./tableHeaders";
import { checkTableName } from "./tables";
import type { Targets } from "./targets";

export const table: ObjectType<string> = {
  id: (id) => id,
  properties: {
    Id: { get: (id) => id },
    LegacyId: { get: (id) => id },
    Name: {
      get: (id, session) => tableOf(session, id).name,
      set: (id, value, session) => {
        session.engine.tables.rename(id, checkTableName(checkName(text(value)), session, id));
      },
    },
    Style: option("style", text),
    ShowHeaders: option("showHeaders", truth),
    ShowTotals: option("showTotals", truth),
    ShowFilterButton: option("showFilterButton", truth),
    ShowBandedRows: option("showBandedRows", truth),
    ShowBandedColumns: option("showBandedColumns", truth),
    HighlightFirstColumn: option("highlightFirstColumn", truth),
    HighlightLastColumn: option("highlightLastColumn", truth),
  },
  objects: {
    Columns: (id) => ref("TableColumnCollection", id),
    Rows: (id) => ref("TableRowCollection", id),
    Worksheet: (id, session) => ref("Worksheet", sheetOf(session, id)),
  },
  methods: {
    GetRange: (id, _, session) => part(session, id, (area) => area),
    GetHeaderRowRange: (id, _, session) => part(session, id, header),
    GetDataBodyRange: (id, _, session) => part(session, id, (area) => body(area, tableOf(session, id))),
    Resize: (id, [range], session) => {
      const found = tableOf(session, id);
      const { sheet, area } = rangeOf(range, sheetOf(session, id), session.engine.sheets());
      if (sheet.id !== found.sheetId || area.row !== found.area.row || !intersect(area, found.area)) throw invalidArgument("A resized table keeps its header row.");
      fillHeaders(sheet, { ...area, rows: 1 });
      session.engine.tables.resize(id, area);
    },
    /** The cells go too, as in Excel. */
    Delete: (id, _, session) => {
      const { area } = tableOf(session, id);
      const sheet = sheetOf(session, id);
      session.engine.tables.remove(id);
      sheet.cells.clear(area, "All");
    },
    ConvertToRange: (id, _, session) => {
      const range = part(session, id, (area) => area);
      session.engine.tables.remove(id);
      return range;
    },
  },
};

export const tableColumns: ObjectType<string> = {
  properties: { Count: { get: (id, session) => tableOf(session, id).area.columns } },
  items: (id, session) => headersOf(session, id).map((_, index) => ref("TableColumn", { tableId: id, index })),
  item: (id, key, session) => column(session, id, key) ?? missing(`the column ${String(key)}`),
  methods: {
    GetCount: (id, _, session) => tableOf(session, id).area.columns,
    GetItemAt: (id, [index], session) => column(session, id, wholeNumber(index) + 1) ?? missing(`the column ${String(index)}`),
    GetItemOrNullObject: (id, [key], session) => column(session, id, key),
  },
};

export const tableColumn: ObjectType<Targets["TableColumn"]> = {
  id: ({ index }) => index + 1,
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: ({ tableId, index }, session) => headersOf(session, tableId)[index] ?? "" },
    Values: {
      get: ({ tableId, index }, session) => {
        const { area } = tableOf(session, tableId);
        return sheetOf(session, tableId).cells.read({ ...area, column: area.column + index, columns: 1 }).map((row) => row.map((cell) => cell.value ?? ""));
      },
    },
  },
  methods: {
    GetRange: ({ tableId, index }, _, session) => part(session, tableId, (area) => ({ ...area, column: area.column + index, columns: 1 })),
    GetHeaderRowRange: ({ tableId, index }, _, session) => part(session, tableId, (area) => ({ ...header(area), column: area.column + index, columns: 1 })),
    GetDataBodyRange: ({ tableId, index }, _, session) => part(session, tableId, (area) => ({ ...body(area, tableOf(session, tableId)), column: area.column + index, columns: 1 })),
  },
};

export const tableRows: ObjectType<string> = {
  properties: { Count: { get: (id, session) => rowCount(session, id) } },
  methods: { GetCount: (id, _, session) => rowCount(session, id) },
};

function tableOf({ engine }: Session, id: string): Table {
  const found = engine.tables.all().find((each) => each.id === id);
  if (!found) throw itemNotFound("the table");
  return found;
}

function sheetOf(session: Session, id: string): Sheet {
  const sheet = session.engine.sheet(tableOf(session, id).sheetId);
  if (!sheet) throw itemNotFound("the table's sheet");
  return sheet;
}

function part(session: Session, id: string, of: (area: Area) => Area): Ref<"Range"> {
  return ref("Range", { sheet: sheetOf(session, id), area: of(tableOf(session, id).area) });
}

function header(area: Area): Area {
  return { ...area, rows: 1 };
}

function body(area: Area, { showHeaders, showTotals }: TableOptions): Area {
  const top = showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: area.rows - top - (showTotals ? 1 : 0) };
}

function headersOf(session: Session, id: string): readonly string[] {
  return sheetOf(session, id).cells.texts(header(tableOf(session, id).area))[0] ?? [];
}

function rowCount(session: Session, id: string): number {
  const found = tableOf(session, id);
  return body(found.area, found).rows;
}

/** By its header, or by its number from 1 on. */
function column(session: Session, id: string, key: unknown): Ref<"TableColumn"> | null {
  const headers = headersOf(session, id);
  const index = typeof key === "number" ? key - 1 : headers.findIndex((name) => name.toLowerCase() === text(key).toLowerCase());
  return headers[index] === undefined ? null : ref("TableColumn", { tableId: id, index });
}

function missing(what: string): never {
  throw itemNotFound(what);
}

function option<K extends keyof TableOptions>(name: K, check: (value: unknown) => TableOptions[K]): Property<string> {
  return {
    get: (id, session) => tableOf(session, id)[name],
    set: (id, value, session) => {
      session.engine.tables.change(tableOf(session, id).id, { [name]: check(value) });
    },
  };
}
