/** A sheet as an .xlsx file, without a spreadsheet in between: values, formulas with their answers, names, and numbers' formats. */
import { markerName } from "../../src/excel/read/marker";
import { a1 } from "../../src/sheet/place/address";
import type { SheetSpec } from "../../src/sheet/spec/spec";
import { cellsOf } from "../../src/xlsx/specs/cells";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { plainStyle, sheet, workbook } from "../xlsx/featureWorkbook";

/** `tab`: what its tab is called. */
export function fileOf(spec: SheetSpec, tab = "F4"): Promise<Uint8Array> {
  const cells = [...cellsOf(spec, null, () => tab)].map((entry) => ({
    ...entry,
    style: { ...plainStyle, format: entry.style?.format ?? "General" },
  }));
  const named = [{ name: markerName(spec.key), area: { row: 0, column: 0 } }, ...(spec.names ?? [])];
  const names = named.map(({ name, area }) => ({
    name,
    formula: `='${tab}'!${a1(area, "absolute")}`,
    sheet: null,
    hidden: false,
    comment: "",
  }));
  return writeXlsx(workbook([sheet(tab, cells)], { names }));
}
