/**
 * `Excel.ChartFill`, `Excel.ChartBorder` and formats of a chart's parts that are only kept: of its area, legend, title, points and labels.
 */
import { color, number, text } from "./arguments";
import { detail } from "./chartDetail";
import { changeChart, chartOf } from "./chartProperty";
import { ref, type Method, type ObjectType } from "./objectType";
import type { DetailTarget } from "./targets";

const LINES = "Continuous";

/** Fill, border, line and font of whatever stands at the path. */
export const chartDetailFormat: ObjectType<DetailTarget> = {
  objects: {
    Fill: (target) => ref("ChartDetailFill", target),
    Border: (target) => ref("ChartBorder", target),
    Line: (target) => ref("ChartBorder", target),
    Font: ({ sheet, id, path }) => ref("ChartFont", { sheet, id, of: path }),
  },
};

export const chartDetailFill: ObjectType<DetailTarget> = {
  methods: {
    SetSolidColor: put(([shade]) => color(shade)),
    Clear: put(() => null),
  },
};

export const chartBorder: ObjectType<DetailTarget> = {
  properties: {
    Color: detail(
      ({ path }) => path,
      "line.color",
      null,
      (value): string | null => color(value),
    ),
    LineStyle: detail(({ path }) => path, "line.style", LINES, text),
    Weight: detail(
      ({ path }) => path,
      "line.weight",
      0.75,
      (value) => number(value, 0, 1584),
    ),
  },
  methods: {
    Clear: ({ sheet, id, path }, _, session) => {
      const { details } = chartOf({ sheet, id }, session);
      changeChart({ sheet, id }, session, { details: { ...details, [`${path}.line.style`]: "None" } });
    },
  },
};

function put(shade: (args: readonly unknown[]) => string | null): Method<DetailTarget> {
  return (target, args, session) => {
    const { details } = chartOf(target, session);
    changeChart(target, session, { details: { ...details, [`${target.path}.fill`]: shade(args) } });
  };
}
