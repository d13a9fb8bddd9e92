/** A sheet as an .xlsx file, without a spreadsheet in between: values, formulas with their answers, names, and numbers' formats. */
import { markerName } from "../../src/excel/read/marker";
import { a1, resolve } from "../../src/sheet/place/address";
import type { Cell, SheetSpec } from "../../src/sheet/spec/spec";
import type { CellEntry } from "../../src/workbench/xlsx/workbookFile";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { cell, plainStyle, sheet, workbook } from "../workbench/xlsx/featureWorkbook";

/** `tab`: what its tab is called. */
export function fileOf(spec: SheetSpec, tab = "F4"): Promise<Uint8Array> {
  const entry = (row: number, column: number, format: string | null, given: Cell): CellEntry => {
    const style = { ...plainStyle, format: format ?? "General" };
    if (given === null || typeof given !== "object") return cell(row, column, given, { style });
    return cell(row, column, given.value, { style, formula: resolve(given.formula, () => tab) });
  };
  const cells = spec.blocks.flatMap((block) =>
    block.cells.flatMap((line, r) => line.map((given, c) => entry(block.row + r, block.column + c, block.format, given))),
  );
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
