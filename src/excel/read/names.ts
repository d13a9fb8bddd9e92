/** Names of the workbook that point into our sheets: they are moved rather than made anew, which keeps formulas that use them. */
import { a1, onSheet, resolve } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";

/** Makes `name` point at an area of the sheet called `tab`; `known`: the name is in the workbook already. Queues only. */
export function pointName(context: Excel.RequestContext, name: string, tab: string, area: Area, known: boolean): void {
  const formula = `=${resolve(onSheet("tab", a1(area, "absolute")), () => tab)}`;
  if (known) context.workbook.names.getItem(name).formula = formula;
  else context.workbook.names.add(name, formula);
}

/** The first cell of a sheet. */
export const corner: Area = { row: 0, column: 0, rows: 1, columns: 1 };
