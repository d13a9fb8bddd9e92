import { a1 } from "../../sheet/place/address";
import type { Area, Position } from "../../sheet/place/place";

/** An area of a sheet, or a cell of it, for the request that it is asked for in: Office.js lets go of it at once. */
export function areaOn(sheet: Excel.Worksheet, area: Area | Position): Excel.Range {
  return sheet.getRange(a1(area)).untrack();
}
