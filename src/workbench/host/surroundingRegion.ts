/**
 * The block of filled cells around a range, up to the first empty row and column on each side.
 */
import { bounding, type Area } from "../engine/area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/file/area";
import type { Sheet } from "../engine/cells/sheet";

export function surroundingRegion(sheet: Sheet, area: Area): Area {
  const used = sheet.cells.usedArea(true);
  if (used === null) return area;
  let region = area;
  for (;;) {
    const wider = grown(region);
    const inside = sheet.cells.present(wider);
    const filled = inside === null ? [] : cellsWithValues(sheet, inside);
    const next = filled.reduce(bounding, region);
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
}

/** One row and column more on each side. */
function grown(area: Area): Area {
  const row = Math.max(0, area.row - 1);
  const column = Math.max(0, area.column - 1);
  return {
    row,
    column,
    rows: Math.min(MAX_ROWS, area.row + area.rows + 1) - row,
    columns: Math.min(MAX_COLUMNS, area.column + area.columns + 1) - column,
  };
}

function cellsWithValues(sheet: Sheet, area: Area): readonly Area[] {
  return sheet.cells
    .read(area)
    .flatMap((row, r) =>
      row.flatMap(({ value, formula }, c) =>
        value === null && formula === null ? [] : [{ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }],
      ),
    );
}
