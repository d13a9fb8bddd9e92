/**
 * `Excel.RangeAreas` and `Excel.RangeCollection`: several rectangles of one sheet at once.
 */
import { formatAddress } from "../engine/area";
import { oneOf, wholeNumber } from "./arguments";
import { itemNotFound } from "./hostError";
import { ref, type ObjectType } from "./objectType";
import { allow } from "./protectionRules";
import type { CellsTarget } from "./targets";

export const rangeAreas: ObjectType<CellsTarget> = {
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
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
