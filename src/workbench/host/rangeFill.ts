/**
 * `Excel.RangeFill`: the background. No fill reads as white, as in Excel.
 */
import { color } from "./arguments";
import { cellLook } from "./cellLook";
import type { ObjectType } from "./objectType";
import { allow } from "./protectionRules";
import type { CellsTarget } from "./targets";

const NO_FILL = "#FFFFFF";
const fill = cellLook("fill", (value) => (value === "" || value === null ? null : color(value)));

export const rangeFill: ObjectType<CellsTarget> = {
  properties: {
    Color: {
      ...fill,
      get: ({ sheet, areas }) => {
        const colors = new Set(
          areas.flatMap((area) =>
            sheet.cells
              .styles(sheet.cells.present(area) ?? { ...area, rows: 1, columns: 1 })
              .flatMap((row) => row.map((style) => style.fill)),
          ),
        );
        if (colors.size !== 1) return "";
        return [...colors][0] ?? NO_FILL;
      },
    },
  },
  methods: {
    Clear: ({ sheet, areas }, _, session) => {
      allow(session, sheet, "formatCells", areas);
      for (const area of areas) sheet.cells.setStyle(area, { fill: null });
    },
  },
};
