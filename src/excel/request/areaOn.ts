import { a1 } from "../../sheet/place/address";
import type { Area, Position } from "../../sheet/place/place";

/** An area of a sheet, or a cell of it. */
export function areaOn(sheet: Excel.Worksheet, area: Area | Position): Excel.Range {
  return sheet.getRange(a1(area));
}
