/**
 * Where a chart stands and how large it is, in points. Charts cover whole cells here: a size becomes that of the cells that hold it.
 */
import type { Area } from "../engine/area/area";
import type { Axis } from "../engine/area/axis";
import type { Sheet } from "../engine/cells/sheet";
import { number } from "./arguments";
import { detail } from "./chartDetail";
import { changeChart, chartOf } from "./chartProperty";
import type { Property } from "./objectType";
import type { ChartTarget } from "./targets";

const POINTS_PER_PIXEL = 0.75;
const NOT_SET = -1;

/** Left, Top, Width and Height. What was asked for is read back to the point. */
export const chartPlace: Readonly<Record<string, Property<ChartTarget>>> = {
  Left: { get: (target, session) => before(target.sheet, "column", chartOf(target, session).area.column) },
  Top: { get: (target, session) => before(target.sheet, "row", chartOf(target, session).area.row) },
  Width: size("column"),
  Height: size("row"),
};

function size(axis: Axis): Property<ChartTarget> {
  const asked = detail<ChartTarget, number>(
    () => "size",
    axis,
    NOT_SET,
    (value) => number(value, 1),
  );
  return {
    get: (target, session) => {
      const wanted = asked.get(target, session) as number;
      if (wanted !== NOT_SET) return wanted;
      const { area } = chartOf(target, session);
      const [from, count] = span(area, axis);
      return before(target.sheet, axis, from + count) - before(target.sheet, axis, from);
    },
    set: (target, value, session) => {
      void asked.set?.(target, value, session);
      const { area } = chartOf(target, session);
      const [from] = span(area, axis);
      const count = linesOver(target.sheet, axis, from, number(value, 1) / POINTS_PER_PIXEL);
      changeChart(target, session, { area: axis === "row" ? { ...area, rows: count } : { ...area, columns: count } });
    },
  };
}

/** How many rows or columns from one on are as large together. */
function linesOver(sheet: Sheet, axis: Axis, from: number, pixels: number): number {
  let left = pixels;
  let count = 0;
  do left -= Math.max(1, sheet.size(axis, from + count++));
  while (left > 0);
  return count;
}

function before(sheet: Sheet, axis: Axis, index: number): number {
  return Array.from({ length: index }, (_, line) => sheet.size(axis, line)).reduce((sum, pixels) => sum + pixels, 0) * POINTS_PER_PIXEL;
}

function span(area: Area, axis: Axis): readonly [from: number, count: number] {
  return axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
}
