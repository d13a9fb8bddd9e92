/**
 * Where a table's parts stand: its header row, the rows below, the row of totals.
 */
import type { Area } from "../engine/area/area";
import type { Sheet } from "../engine/cells/sheet";
import type { TableOptions } from "../../xlsx/file/tables";
import type { Table } from "../engine/objects/tables";
import { itemNotFound } from "./hostError";
import { ref, type Ref, type Session } from "./objectType";

export function tableOf({ engine }: Session, id: string): Table {
  const found = engine.tables.all().find((each) => each.id === id);
  if (!found) throw itemNotFound("the table");
  return found;
}

export function sheetOf(session: Session, id: string): Sheet {
  const sheet = session.engine.sheet(tableOf(session, id).sheetId);
  if (!sheet) throw itemNotFound("the table's sheet");
  return sheet;
}

/** A part of the table as a range. */
export function part(session: Session, id: string, of: (area: Area) => Area): Ref<"Range"> {
  return ref("Range", { sheet: sheetOf(session, id), area: of(tableOf(session, id).area) });
}

export function header(area: Area): Area {
  return { ...area, rows: 1 };
}

/** The rows between header and totals. */
export function body(area: Area, { showHeaders, showTotals }: TableOptions): Area {
  const top = showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: area.rows - top - (showTotals ? 1 : 0) };
}

export function totals(area: Area): Area {
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}

export function bodyOf(session: Session, id: string): Area {
  const table = tableOf(session, id);
  return body(table.area, table);
}

export function headersOf(session: Session, id: string): readonly string[] {
  return sheetOf(session, id).cells.texts(header(tableOf(session, id).area))[0] ?? [];
}
