/**
 * `Excel.ChartAxis`, its title and the lines across.
 */
import type { Chart } from "../engine/objects/charts";
import type { ChartAxis } from "../../xlsx/file/charts";
import { number, oneOf, text, truth, wholeNumber } from "./arguments";
import { detail } from "./chartDetail";
import { changeChart, chartOf, chartProperty } from "./chartProperty";
import { invalidArgument } from "./hostError";
import { ref, type ObjectType, type Property } from "./objectType";
import type { AxisTarget } from "./targets";

const UNITS = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
  "Custom",
] as const;
const TICKS = ["None", "Cross", "Inside", "Outside"] as const;

export const chartAxis: ObjectType<AxisTarget> = {
  properties: {
    Visible: axis("visible", truth),
    NumberFormat: chartProperty<AxisTarget, string>(
      ({ axes }, target) => axes[target.axis].format ?? "General",
      text,
      (chart, format, target) => patched(chart, target, { format }),
    ),
    ReversePlotOrder: axis("reversed", truth),
    Position: axis("position", (value) => oneOf(value, ["Automatic", "Maximum", "Minimum"] as const)),
    Minimum: axis("minimum", limit),
    Maximum: axis("maximum", limit),
    DisplayUnit: kept("displayUnit", "None", (value): string => oneOf(value, UNITS)),
    ShowDisplayUnitLabel: kept("showDisplayUnitLabel", true, truth),
    ScaleType: kept("scaleType", "Linear", (value): string => oneOf(value, ["Linear", "Logarithmic"])),
    LogBase: kept("logBase", 10, (value) => number(value, 2, 1000)),
    MajorUnit: kept("majorUnit", null, limit),
    MinorUnit: kept("minorUnit", null, limit),
    MajorTickMark: kept("majorTickMark", "Outside", (value): string => oneOf(value, TICKS)),
    MinorTickMark: kept("minorTickMark", "None", (value): string => oneOf(value, TICKS)),
    TickLabelPosition: kept("tickLabelPosition", "NextToAxis", (value): string => oneOf(value, ["NextToAxis", "High", "Low", "None"])),
    TickLabelSpacing: kept("tickLabelSpacing", 1, (value) => wholeNumber(value, 1, 31_999)),
    TickMarkSpacing: kept("tickMarkSpacing", 1, (value) => wholeNumber(value, 1, 31_999)),
    IsBetweenCategories: kept("isBetweenCategories", true, truth),
    PositionAt: { get: (target, session) => chartOf(target, session).details?.[`${pathOf(target)}.positionAt`] ?? 0 },
  },
  objects: {
    MajorGridlines: (target) => ref("ChartGridlines", target),
    MinorGridlines: (target) => ref("ChartGridlines", { ...target, minor: true }),
    Title: (target) => ref("ChartAxisTitle", target),
    Format: (target) => ref("ChartDetailFormat", { sheet: target.sheet, id: target.id, path: pathOf(target) }),
  },
  methods: {
    SetPositionAt: (target, [value], session) => {
      const { details } = chartOf(target, session);
      changeChart(target, session, { details: { ...details, [`${pathOf(target)}.positionAt`]: number(value) } });
    },
  },
};

export const chartAxisTitle: ObjectType<AxisTarget> = {
  properties: {
    Text: detail((target) => `${pathOf(target)}.title`, "text", "Axis Title", text),
    Visible: detail((target) => `${pathOf(target)}.title`, "visible", false, truth),
    TextOrientation: detail(
      (target) => `${pathOf(target)}.title`,
      "textOrientation",
      0,
      (value) => number(value, -90, 180),
    ),
  },
  objects: { Format: (target) => ref("ChartDetailFormat", { sheet: target.sheet, id: target.id, path: `${pathOf(target)}.title` }) },
};

/** The lines between the lines are only kept. */
export const chartGridlines: ObjectType<AxisTarget> = {
  properties: {
    Visible: chartProperty<AxisTarget, boolean>(
      ({ axes, details }, target) =>
        target.minor ? details?.[`${pathOf(target)}.minorGridlines`] === true : axes[target.axis].gridlines.visible,
      truth,
      (chart, visible, target) => {
        if (target.minor) return { details: { ...chart.details, [`${pathOf(target)}.minorGridlines`]: visible } };
        return patched(chart, target, { gridlines: { ...chart.axes[target.axis].gridlines, visible } });
      },
    ),
  },
  objects: { Format: (target) => ref("ChartGridlinesFormat", target) },
};

export const chartGridlinesFormat: ObjectType<AxisTarget> = { objects: { Line: (target) => ref("ChartLineFormat", target) } };

export function patched({ axes }: Chart, target: AxisTarget, patch: Partial<ChartAxis>): Pick<Chart, "axes"> {
  return { axes: { ...axes, [target.axis]: { ...axes[target.axis], ...patch } } };
}

function axis<K extends keyof ChartAxis>(facet: K, check: (value: unknown) => ChartAxis[K]): Property<AxisTarget> {
  return chartProperty(
    ({ axes }, target) => axes[target.axis][facet],
    check,
    (chart, value, target) => patched(chart, target, { [facet]: value }),
  );
}

function kept<V>(name: string, first: V, check: (value: unknown) => V): Property<AxisTarget> {
  return detail(pathOf, name, first, check);
}

function pathOf({ axis: which }: AxisTarget): string {
  return `${which}Axis`;
}

/** A number, or "" for Excel's own choice. */
function limit(value: unknown): number | null {
  if (value === "") return null;
  if (typeof value !== "number") throw invalidArgument("A limit of an axis is a number.");
  return value;
}
