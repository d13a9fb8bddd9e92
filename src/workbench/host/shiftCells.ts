/**
 * Cells pushed into a sheet or taken out of it, alone or as whole rows and columns. A table follows, and what is worded with its name; one
 * that would be torn, because only some of its columns or rows would move, makes Excel refuse.
 */
import { intersect, sameArea, type Area } from "../engine/area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/file/area";
import type { Axis } from "../engine/area/axis";
import { shifted } from "../engine/area/shift";
import type { Table } from "../engine/objects/tables";
import { HostError } from "./hostError";
import type { Session } from "./objectType";
import { insertCells, removeCells } from "./pushCells";
import { followTables, loseTable } from "./structuredFormulas";
import type { RangeTarget } from "./targets";

export function shiftCells({ sheet, area }: RangeTarget, axis: Axis, change: "insert" | "remove", session: Session): void {
  const { engine } = session;
  const isRow = axis === "row";
  const [at, count] = isRow ? [area.row, area.rows] : [area.column, area.columns];
  const moving: Area = isRow ? { ...area, rows: MAX_ROWS - at } : { ...area, columns: MAX_COLUMNS - at };
  const moved = engine.tables.all().filter((table) => table.sheetId === sheet.id && intersect(table.area, moving) !== null);
  if (moved.some((table) => isTorn(table.area, moving, axis))) {
    throw new HostError("InsertDeleteConflict", "The operation is attempting to shift cells in a table on your worksheet.");
  }
  if ((isRow ? area.columns : area.rows) === (isRow ? MAX_COLUMNS : MAX_ROWS)) sheet[change](axis, at, count);
  else if (change === "insert") insertCells(engine, sheet, area, axis);
  else removeCells(engine, sheet, area, axis);
  const shift = { sheetId: sheet.id, axis, at, count: change === "insert" ? count : -count };
  for (const table of moved) settle(table, shifted(table.area, shift), session);
  followTables(engine);
}

function isTorn(table: Area, moving: Area, axis: Axis): boolean {
  const common = intersect(table, moving);
  return common !== null && (axis === "row" ? common.columns < table.columns : common.rows < table.rows);
}

/** Univer lets a table follow whole rows and columns, and not every cell. */
function settle(before: Table, area: Area | null, session: Session): void {
  const { tables } = session.engine;
  const now = tables.all().find(({ id }) => id === before.id);
  if (area === null) loseTable(session.engine, before);
  if (area === null && now) tables.remove(before.id);
  if (area !== null && now && !sameArea(now.area, area)) tables.resize(before.id, area);
}
