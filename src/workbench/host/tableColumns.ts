/**
 * `Excel.TableColumnCollection` and `Excel.TableColumn`.
 */
import type { Area } from "../engine/area/area";
import { text, wholeNumber } from "./arguments";
import { invalidArgument, itemNotFound } from "./hostError";
import { ref, type ObjectType, type Ref, type Session } from "./objectType";
import { allow } from "./protectionRules";
import { insertCells, removeCells } from "./pushCells";
import { writeInputs } from "./rangeContent";
import { fillHeaders } from "./tableHeaders";
import { body, header, headersOf, part, sheetOf, tableOf, totals } from "./tableParts";
import { keepSize } from "./tableRows";
import type { Targets } from "./targets";

export const tableColumns: ObjectType<string> = {
  properties: { Count: { get: (id, session) => tableOf(session, id).area.columns } },
  items: (id, session) => headersOf(session, id).map((_, index) => ref("TableColumn", { tableId: id, index })),
  item: (id, key, session) => column(session, id, key) ?? missing(key),
  methods: {
    Add: (id, [index, values, name], session) => addColumn(id, index, values, name, session),
    GetCount: (id, _, session) => tableOf(session, id).area.columns,
    GetItemAt: (id, [index], session) => column(session, id, wholeNumber(index) + 1) ?? missing(index),
    GetItemOrNullObject: (id, [key], session) => column(session, id, key),
  },
};

export const tableColumn: ObjectType<Targets["TableColumn"]> = {
  id: ({ index }) => index + 1,
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ tableId, index }, session) => headersOf(session, tableId)[index] ?? "",
      set: (target, value, session) => {
        writeInputs({ sheet: sheetOf(session, target.tableId), area: header(whole(target, session)) }, [[`'${text(value)}`]], session);
      },
    },
    Values: {
      get: (target, session) =>
        sheetOf(session, target.tableId)
          .cells.read(whole(target, session))
          .map((row) => row.map((cell) => cell.value ?? "")),
      set: (target, value, session) => {
        writeInputs({ sheet: sheetOf(session, target.tableId), area: whole(target, session) }, value, session);
      },
    },
  },
  objects: { Filter: (target) => ref("Filter", target) },
  methods: {
    Delete: (target, _, session) => {
      const sheet = sheetOf(session, target.tableId);
      const { area } = tableOf(session, target.tableId);
      allow(session, sheet, "change", [area]);
      if (area.columns === 1) throw invalidArgument("A table has at least one column.");
      removeCells(session.engine, sheet, whole(target, session), "column");
      keepSize(session, target.tableId, { ...area, columns: area.columns - 1 });
    },
    GetRange: ({ tableId, index }, _, session) => part(session, tableId, (area) => only(area, index)),
    GetHeaderRowRange: ({ tableId, index }, _, session) => part(session, tableId, (area) => only(header(area), index)),
    GetDataBodyRange: ({ tableId, index }, _, session) =>
      part(session, tableId, (area) => only(body(area, tableOf(session, tableId)), index)),
    GetTotalRowRange: ({ tableId, index }, _, session) => {
      if (!tableOf(session, tableId).showTotals) throw itemNotFound("the table shows no totals");
      return part(session, tableId, (area) => only(totals(area), index));
    },
  },
};

/** `index` null: at the end. `values` begin with the header; without one the column is called `name` or `Column4`. */
function addColumn(id: string, index: unknown, values: unknown, name: unknown, session: Session): Ref<"TableColumn"> {
  const sheet = sheetOf(session, id);
  const { area } = tableOf(session, id);
  const at = index === null || index === undefined || index === -1 ? area.columns : wholeNumber(index, 0, area.columns);
  const fresh = { ...area, column: area.column + at, columns: 1 };
  allow(session, sheet, "change", [fresh]);
  const given = valuesOf(values, area.rows);
  insertCells(session.engine, sheet, fresh, "column");
  keepSize(session, id, { ...area, columns: area.columns + 1 });
  fillHeaders(sheet, header(tableOf(session, id).area));
  if (given !== null) writeInputs({ sheet, area: fresh }, given, session);
  if (typeof name === "string") writeInputs({ sheet, area: header(fresh) }, [[`'${name}`]], session);
  return ref("TableColumn", { tableId: id, index: at });
}

function valuesOf(values: unknown, rows: number): readonly (readonly unknown[])[] | null {
  if (values === null || values === undefined) return null;
  const column = Array.isArray(values) ? values.map((each: unknown) => (Array.isArray(each) ? (each as unknown[]) : [each])) : [[values]];
  if (column.length !== rows || column.some((row) => row.length !== 1)) throw invalidArgument(`A column of the table has ${rows} cells.`);
  return column;
}

/** By its header, or by its number from 1 on. */
function column(session: Session, id: string, key: unknown): Ref<"TableColumn"> | null {
  const headers = headersOf(session, id);
  const index = typeof key === "number" ? key - 1 : headers.findIndex((name) => name.toLowerCase() === text(key).toLowerCase());
  return headers[index] === undefined ? null : ref("TableColumn", { tableId: id, index });
}

function whole({ tableId, index }: Targets["TableColumn"], session: Session): Area {
  return only(tableOf(session, tableId).area, index);
}

function only(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

function missing(key: unknown): never {
  throw itemNotFound(`the column ${String(key)}`);
}
