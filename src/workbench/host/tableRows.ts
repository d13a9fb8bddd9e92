/**
 * `Excel.TableRowCollection` and `Excel.TableRow`. A new row pushes down only what stands under the table, in its columns.
 */
import type { Area } from "../engine/area/area";
import { wholeNumber } from "./arguments";
import { invalidArgument, itemNotFound } from "./hostError";
import { ref, type ObjectType, type Ref, type Session } from "./objectType";
import { allow } from "./protectionRules";
import { insertCells, removeCells } from "./pushCells";
import { writeInputs } from "./rangeContent";
import { followTables } from "./structuredFormulas";
import { bodyOf, sheetOf, tableOf } from "./tableParts";
import type { Targets } from "./targets";

export const tableRows: ObjectType<string> = {
  properties: { Count: { get: (id, session) => bodyOf(session, id).rows } },
  items: (id, session) => Array.from({ length: bodyOf(session, id).rows }, (_, index) => ref("TableRow", { tableId: id, index })),
  methods: {
    Add: (id, [index, values], session) => addRows(id, index, values, session),
    GetCount: (id, _, session) => bodyOf(session, id).rows,
    GetItemAt: (id, [index], session) => {
      if (wholeNumber(index, 0) >= bodyOf(session, id).rows) throw itemNotFound(`the row ${String(index)}`);
      return ref("TableRow", { tableId: id, index: wholeNumber(index) });
    },
  },
};

export const tableRow: ObjectType<Targets["TableRow"]> = {
  id: ({ index }) => index,
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target, session) =>
        sheetOf(session, target.tableId)
          .cells.read(areaOf(target, session))
          .map((row) => row.map((cell) => cell.value ?? "")),
      set: (target, value, session) => {
        writeInputs({ sheet: sheetOf(session, target.tableId), area: areaOf(target, session) }, value, session);
      },
    },
  },
  methods: {
    /** The last row that is left is emptied. */
    Delete: (target, _, session) => {
      const sheet = sheetOf(session, target.tableId);
      const area = areaOf(target, session);
      allow(session, sheet, "change", [area]);
      const table = tableOf(session, target.tableId);
      if (bodyOf(session, table.id).rows === 1) sheet.cells.clear(area, "Contents");
      else {
        session.engine.tables.resize(table.id, { ...table.area, rows: table.area.rows - 1 });
        removeCells(session.engine, sheet, area, "row");
        keepSize(session, table.id, { ...table.area, rows: table.area.rows - 1 });
      }
    },
    GetRange: (target, _, session) => ref("Range", { sheet: sheetOf(session, target.tableId), area: areaOf(target, session) }),
  },
};

/** `index` null: at the end. `values`: one row, or several at once. */
function addRows(id: string, index: unknown, values: unknown, session: Session): Ref<"TableRow"> {
  const sheet = sheetOf(session, id);
  const { area } = tableOf(session, id);
  const rows = bodyOf(session, id);
  const given = rowsOf(values, area.columns);
  const at = index === null || index === undefined || index === -1 ? rows.rows : wholeNumber(index, 0, rows.rows);
  // A table of one empty row has none yet.
  const isEmpty =
    rows.rows === 1 && sheet.cells.read(rows).every((row) => row.every((cell) => cell.value === null && cell.formula === null));
  const more = isEmpty && at >= rows.rows ? given.length - 1 : given.length;
  const first = isEmpty && at >= rows.rows ? 0 : at;
  const fresh: Area = { ...rows, row: rows.row + first, rows: given.length };
  allow(session, sheet, "change", [fresh]);
  if (more > 0) {
    const room = { ...rows, row: rows.row + first + (given.length - more), rows: more };
    const used = sheet.cells.usedArea(false);
    if (used !== null && used.row + used.rows > room.row) insertCells(session.engine, sheet, room, "row");
    keepSize(session, id, { ...area, rows: area.rows + more });
  }
  if (values !== null && values !== undefined) writeInputs({ sheet, area: fresh }, given, session);
  return ref("TableRow", { tableId: id, index: first });
}

/** Univer lets a table grow with cells that are pushed into it, but not at its end. */
export function keepSize(session: Session, id: string, area: Area): void {
  const now = tableOf(session, id).area;
  if (now.rows !== area.rows || now.columns !== area.columns) session.engine.tables.resize(id, area);
  followTables(session.engine);
}

function rowsOf(values: unknown, columns: number): readonly (readonly unknown[])[] {
  if (values === null || values === undefined) return [Array.from({ length: columns }, () => null)];
  const rows = Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : [[values]];
  if (!rows.every((row) => Array.isArray(row) && row.length === columns)) throw invalidArgument(`A row of the table has ${columns} cells.`);
  return rows as readonly (readonly unknown[])[];
}

function areaOf({ tableId, index }: Targets["TableRow"], session: Session): Area {
  const rows = bodyOf(session, tableId);
  if (index >= rows.rows) throw itemNotFound(`the row ${index}`);
  return { ...rows, row: rows.row + index, rows: 1 };
}
