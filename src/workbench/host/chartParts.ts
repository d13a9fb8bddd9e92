/**
 * What surrounds a chart's series: `Excel.ChartTitle`, `Excel.ChartLegend`, `Excel.ChartAxes` and their looks.
 */
import { LEGEND_POSITIONS, type Chart, type ChartAxis, type ChartFont } from "../engine/charts";
import { color, number, oneOf, text, truth } from "./arguments";
import { chartProperty } from "./chartProperty";
import { invalidArgument } from "./hostError";
import { ref, type ObjectType, type Property } from "./objectType";
import type { AxisTarget, ChartTarget, Targets } from "./targets";

export const chartAreaFormat: ObjectType<ChartTarget> = { objects: { Font: ({ sheet, id }) => ref("ChartFont", { sheet, id, of: "chart" }) } };

export const chartTitle: ObjectType<ChartTarget> = {
  properties: {
    Text: chartProperty(({ title }) => title.text, text, ({ title }, value) => ({ title: { ...title, text: value } })),
    Visible: chartProperty(({ title }) => title.visible, truth, ({ title }, visible) => ({ title: { ...title, visible } })),
  },
  objects: { Format: (target) => ref("ChartTitleFormat", target) },
};

export const chartTitleFormat: ObjectType<ChartTarget> = { objects: { Font: ({ sheet, id }) => ref("ChartFont", { sheet, id, of: "title" }) } };

export const chartFont: ObjectType<Targets["ChartFont"]> = {
  properties: {
    Size: font("size", (value) => number(value, 1, 409)),
    Bold: font("bold", truth),
    Color: font("color", color),
  },
};

export const chartLegend: ObjectType<ChartTarget> = {
  properties: {
    Visible: chartProperty(({ legend }) => legend.visible, truth, ({ legend }, visible) => ({ legend: { ...legend, visible } })),
    Position: chartProperty(({ legend }) => legend.position, (value) => oneOf(value, LEGEND_POSITIONS), ({ legend }, position) => ({ legend: { ...legend, position } })),
  },
};

export const chartAxes: ObjectType<ChartTarget> = {
  objects: {
    CategoryAxis: ({ sheet, id }) => ref("ChartAxis", { sheet, id, axis: "category" }),
    ValueAxis: ({ sheet, id }) => ref("ChartAxis", { sheet, id, axis: "value" }),
  },
};

export const chartAxis: ObjectType<AxisTarget> = {
  properties: {
    Visible: axis("visible", truth),
    NumberFormat: chartProperty<AxisTarget, string>(({ axes }, target) => axes[target.axis].format ?? "General", text, (chart, format, target) => patched(chart, target, { format })),
    ReversePlotOrder: axis("reversed", truth),
    Position: axis("position", (value) => oneOf(value, ["Automatic", "Maximum", "Minimum"] as const)),
    Minimum: axis("minimum", limit),
    Maximum: axis("maximum", limit),
  },
  objects: { MajorGridlines: (target) => ref("ChartGridlines", target) },
};

export const chartGridlines: ObjectType<AxisTarget> = {
  properties: {
    Visible: chartProperty(({ axes }, target) => axes[target.axis].gridlines.visible, truth, (chart, visible, target) => patched(chart, target, { gridlines: { ...chart.axes[target.axis].gridlines, visible } })),
  },
  objects: { Format: (target) => ref("ChartGridlinesFormat", target) },
};

export const chartGridlinesFormat: ObjectType<AxisTarget> = { objects: { Line: (target) => ref("ChartLineFormat", target) } };

export function patched({ axes }: Chart, target: AxisTarget, patch: Partial<ChartAxis>): Pick<Chart, "axes"> {
  return { axes: { ...axes, [target.axis]: { ...axes[target.axis], ...patch } } };
}

function axis<K extends keyof ChartAxis>(facet: K, check: (value: unknown) => ChartAxis[K]): Property<AxisTarget> {
  return chartProperty(({ axes }, target) => axes[target.axis][facet], check, (chart, value, target) => patched(chart, target, { [facet]: value }));
}

function font<K extends keyof ChartFont>(facet: K, check: (value: unknown) => ChartFont[K]): Property<Targets["ChartFont"]> {
  return chartProperty<Targets["ChartFont"], ChartFont[K]>(
    (chart, { of }) => (of === "title" ? chart.title.font : chart.font)[facet],
    check,
    // The chart's font is everybody's: Excel sets the title's along with it.
    (chart, value, { of }) => ({
      title: { ...chart.title, font: { ...chart.title.font, [facet]: value } },
      ...(of === "chart" ? { font: { ...chart.font, [facet]: value } } : {}),
    }),
  );
}

/** A number, or "" for Excel's own choice. */
function limit(value: unknown): number | null {
  if (value === "") return null;
  if (typeof value !== "number") throw invalidArgument("A limit of an axis is a number.");
  return value;
}
