/** A sheet as plain data of a form becomes a sheet of a file: what `excel/cells/fillSheet.ts` writes into a workbook. */
import { TABLE_LOOK } from "../../excel/cells/applyParts";
import type { NameOf } from "../../excel/cells/nameOf";
import { points } from "../../excel/cells/points";
import { wantedTables } from "../../excel/sheets/keptTables";
import { OUR_PROTECTION } from "../../excel/sheets/protection";
import type { SheetSpec } from "../../sheet/spec/spec";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type ColumnSize, type FlowingSheet, type RowSize } from "../file/workbookFile";
import { FIRST_OPTIONS, type TableEntry } from "../file/tables";
import { allowedBy } from "../file/protection";
import { cellsOf } from "./cells";
import { chartOf, type ShownIn } from "./chart";
import { pageOf } from "./page";
import { conditionalFormatsOf, validationsOf } from "./rules";

/** @param name of its tab; @param font of the workbook's styles; null: as usual */
export function sheetFile(spec: SheetSpec, name: string, font: string | null, nameOf: NameOf, shownIn: ShownIn): FlowingSheet {
  return {
    name,
    visibility: spec.visible === false ? "Hidden" : "Visible",
    tabColor: spec.tabColor,
    gridlines: false,
    cells: { [Symbol.iterator]: () => cellsOf(spec, font, nameOf) },
    merges: spec.merges,
    columns: columnsOf(spec),
    rows: rowsOf(spec),
    frozen: spec.frozen,
    tables: tablesOf(spec),
    filter: spec.filter ?? null,
    conditionalFormats: conditionalFormatsOf(spec, nameOf),
    validations: validationsOf(spec, nameOf),
    charts: (spec.charts ?? []).map((chart) => chartOf(chart, shownIn)),
    page: pageOf(spec.print),
    protection: spec.protect === true ? { password: null, allowed: allowedBy(OUR_PROTECTION) } : null,
  };
}

const POINTS_PER_PIXEL = 0.75;

function columnsOf({ widths, hidden }: SheetSpec): readonly ColumnSize[] {
  return lines(widths.length, hidden?.columns).flatMap((column) => {
    const characters = widths[column];
    const pixels = characters === undefined ? DEFAULT_COLUMN_WIDTH : points(characters) / POINTS_PER_PIXEL;
    const isHidden = hidden?.columns.includes(column) ?? false;
    // A file counts in 256ths of a character of seven pixels, the cell's padding included.
    const width = pixels === DEFAULT_COLUMN_WIDTH ? null : Math.round((pixels / 7) * 256) / 256;
    return isHidden || width !== null ? [{ column, width, hidden: isHidden }] : [];
  });
}

function rowsOf({ heights, hidden }: SheetSpec): readonly RowSize[] {
  const known = new Map(heights);
  return [...new Set([...known.keys(), ...(hidden?.rows ?? [])])]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const height = known.get(row) ?? DEFAULT_ROW_HEIGHT * POINTS_PER_PIXEL;
      const isHidden = hidden?.rows.includes(row) ?? false;
      const isUsual = height === DEFAULT_ROW_HEIGHT * POINTS_PER_PIXEL;
      return isHidden || !isUsual ? [{ row, height: isUsual ? null : height, hidden: isHidden }] : [];
    });
}

function lines(count: number, more: readonly number[] = []): readonly number[] {
  return [...new Set([...Array(count).keys(), ...more])].sort((a, b) => a - b);
}

function tablesOf(spec: SheetSpec): readonly TableEntry[] {
  return wantedTables(spec).map(({ name, area, headings }) => ({ ...FIRST_OPTIONS, ...TABLE_LOOK, name, area, columns: headings }));
}
