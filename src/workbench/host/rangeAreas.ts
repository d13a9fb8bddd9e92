/**
 * `Excel.RangeAreas` and `Excel.RangeCollection`: several rectangles of one sheet at once.
 */
import { formatAddress, MAX_COLUMNS, MAX_ROWS } from "../../xlsx/file/area";
import { calculate } from "./application";
import { oneOf, wholeNumber } from "./arguments";
import { itemNotFound } from "./hostError";
import { ref, type ObjectType } from "./objectType";
import { cellsStyle } from "./styledCells";
import { getSpecialCells, getSpecialCellsOrNullObject } from "./specialCells";
import { allow } from "./protectionRules";
import type { CellsTarget } from "./targets";

export const rangeAreas: ObjectType<CellsTarget> = {
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(",") },
    AddressLocal: { get: ({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    IsEntireColumn: { get: ({ areas }) => areas.every(({ rows }) => rows === MAX_ROWS) },
    IsEntireRow: { get: ({ areas }) => areas.every(({ columns }) => columns === MAX_COLUMNS) },
    Style: cellsStyle,
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
  },
  objects: {
    Areas: (target) => ref("RangeCollection", target),
    Format: (target) => ref("RangeFormat", target),
    Worksheet: ({ sheet }) => ref("Worksheet", sheet),
    DataValidation: (target) => ref("DataValidation", target),
    ConditionalFormats: (target) => ref("ConditionalFormatCollection", target),
  },
  methods: {
    GetSpecialCells: getSpecialCells,
    GetSpecialCellsOrNullObject: getSpecialCellsOrNullObject,
    Calculate: (_target, _args, { engine }) => calculate(engine),
    GetEntireColumn: ({ sheet, areas }) => ref("RangeAreas", { sheet, areas: areas.map((area) => ({ ...area, row: 0, rows: MAX_ROWS })) }),
    GetEntireRow: ({ sheet, areas }) =>
      ref("RangeAreas", { sheet, areas: areas.map((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })) }),
    GetOffsetRangeAreas: ({ sheet, areas }, [rows, columns]) =>
      ref("RangeAreas", {
        sheet,
        areas: areas.map((area) => ({
          ...area,
          row: area.row + wholeNumber(rows, -area.row),
          column: area.column + wholeNumber(columns, -area.column),
        })),
      }),
    Clear: ({ sheet, areas }, [applyTo], session) => {
      const what = oneOf(applyTo ?? "All", ["All", "Contents", "Formats", "Hyperlinks"]);
      allow(session, sheet, what === "Contents" || what === "All" ? "edit" : "formatCells", areas);
      for (const area of areas) sheet.cells.clear(area, what);
    },
  },
};

export const rangeCollection: ObjectType<CellsTarget> = {
  items: ({ sheet, areas }) => areas.map((area) => ref("Range", { sheet, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[wholeNumber(index)];
      if (area === undefined) throw itemNotFound(`the area ${String(index)}`);
      return ref("Range", { sheet, area });
    },
  },
};
