/** Cells pushed aside or closed up, and lists elsewhere whose entries stand in what moves with them. */
import type { Area } from "../engine/area/area";
import type { Axis } from "../engine/area/axis";
import type { Sheet } from "../engine/cells/sheet";
import type { Engine } from "../engine/engine";
import { moveLists } from "../engine/movingRules";

export function insertCells(engine: Engine, sheet: Sheet, area: Area, axis: Axis): void {
  sheet.insertCells(area, axis);
  follow(engine, sheet, area, axis, 1);
}

export function removeCells(engine: Engine, sheet: Sheet, area: Area, axis: Axis): void {
  sheet.removeCells(area, axis);
  follow(engine, sheet, area, axis, -1);
}

function follow(engine: Engine, { id }: Sheet, area: Area, axis: Axis, sign: 1 | -1): void {
  const [at, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
  moveLists(engine, { sheetId: id, axis, at, count: sign * count }, area);
}
