/**
 * `Excel.RangeFormat`: the look of cells. A property answers null where cells differ.
 */
import type { Area } from "../engine/area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/file/area";
import type { Axis } from "../engine/area/axis";
import type { Sheet } from "../engine/cells/sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../xlsx/file/workbookFile";
import { autofit } from "./autofit";
import { number, oneOf, truth, wholeNumber } from "./arguments";
import { cellExtra, cellLook } from "./cellLook";
import { ref, type ObjectType, type Session } from "./objectType";
import { allow } from "./protectionRules";
import type { CellsTarget } from "./targets";

/** Excel measures in points, the engine in pixels. */
const POINTS_PER_PIXEL = 0.75;
const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

export const rangeFormat: ObjectType<CellsTarget> = {
  properties: {
    HorizontalAlignment: cellLook("horizontal", (value) => oneOf(value, HORIZONTAL)),
    VerticalAlignment: cellLook("vertical", (value) => oneOf(value, VERTICAL)),
    WrapText: cellLook("wrap", truth),
    IndentLevel: cellLook("indent", (value) => wholeNumber(value, 0, 250)),
    TextOrientation: cellLook("rotation", (value) => wholeNumber(value, -90, 180)),
    ShrinkToFit: cellExtra("shrinkToFit", false, truth),
    ColumnWidth: {
      get: (target) => sizeOf(target, "column"),
      set: (target, value, session) => setSize(target, "column", number(value, 0, 1342), session),
    },
    RowHeight: {
      get: (target) => sizeOf(target, "row"),
      set: (target, value, session) => setSize(target, "row", number(value, 0, 409), session),
    },
    UseStandardWidth: {
      get: (target) => sizeOf(target, "column") === DEFAULT_COLUMN_WIDTH * POINTS_PER_PIXEL,
      set: (target, value, session) => {
        if (truth(value)) setSize(target, "column", DEFAULT_COLUMN_WIDTH * POINTS_PER_PIXEL, session);
      },
    },
    UseStandardHeight: {
      get: (target) => sizeOf(target, "row") === DEFAULT_ROW_HEIGHT * POINTS_PER_PIXEL,
      set: (target, value, session) => {
        if (truth(value)) setSize(target, "row", DEFAULT_ROW_HEIGHT * POINTS_PER_PIXEL, session);
      },
    },
  },
  objects: {
    Font: (target) => ref("RangeFont", target),
    Fill: (target) => ref("RangeFill", target),
    Borders: (target) => ref("RangeBorderCollection", target),
    Protection: (target) => ref("FormatProtection", target),
  },
  methods: {
    AutofitColumns: (target, _, session) => {
      allow(session, target.sheet, "formatColumns", target.areas);
      for (const area of target.areas) autofit(target.sheet, area, "column");
    },
    AutofitRows: (target, _, session) => {
      allow(session, target.sheet, "formatRows", target.areas);
      for (const area of target.areas) autofit(target.sheet, area, "row");
    },
    AdjustIndent: (target, [amount], session) => {
      allow(session, target.sheet, "formatCells", target.areas);
      for (const area of target.areas) {
        const level = target.sheet.cells.styles({ ...area, rows: 1, columns: 1 })[0]?.[0]?.indent ?? 0;
        target.sheet.cells.setStyle(area, { indent: Math.max(0, level + wholeNumber(amount)) });
      }
    },
  },
};

function setSize({ sheet, areas }: CellsTarget, axis: Axis, points: number, session: Session): void {
  allow(session, sheet, axis === "row" ? "formatRows" : "formatColumns", areas);
  for (const area of areas) {
    const [from, count] = span(area, axis);
    if (points === 0) sheet.hide(axis, from, count, true);
    else sheet.setSize(axis, from, count, points / POINTS_PER_PIXEL);
  }
}

function sizeOf({ sheet, areas }: CellsTarget, axis: Axis): number | null {
  const sizes = new Set(areas.flatMap((area) => sizesAlong(sheet, area, axis)));
  return sizes.size === 1 ? ([...sizes][0] ?? 0) * POINTS_PER_PIXEL : null;
}

function sizesAlong(sheet: Sheet, area: Area, axis: Axis): readonly number[] {
  const [from, count] = span(area, axis);
  const whole = count === (axis === "row" ? MAX_ROWS : MAX_COLUMNS);
  return Array.from({ length: whole ? 1 : count }, (_, index) => sheet.size(axis, from + index));
}

function span(area: Area, axis: Axis): readonly [from: number, count: number] {
  return axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
}
