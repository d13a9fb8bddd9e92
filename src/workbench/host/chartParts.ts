/**
 * What surrounds a chart's series: `Excel.ChartTitle`, `Excel.ChartLegend` and their looks. Axes stand in `chartAxis.ts`.
 */
import { LEGEND_POSITIONS, type ChartFont } from "../../xlsx/file/charts";
import { color, number, oneOf, text, truth } from "./arguments";
import { detail } from "./chartDetail";
import { chartProperty } from "./chartProperty";
import { ref, type ObjectType, type Property } from "./objectType";
import type { ChartTarget, Targets } from "./targets";

export const chartAreaFormat: ObjectType<ChartTarget> = {
  objects: {
    Font: ({ sheet, id }) => ref("ChartFont", { sheet, id, of: "chart" }),
    Fill: ({ sheet, id }) => ref("ChartDetailFill", { sheet, id, path: "chart" }),
    Border: ({ sheet, id }) => ref("ChartBorder", { sheet, id, path: "chart" }),
  },
};

export const chartPlotArea: ObjectType<ChartTarget> = {
  properties: Object.fromEntries(
    ["Left", "Top", "Width", "Height"].map((side) => [
      side,
      detail<ChartTarget, number>(
        () => "plotArea",
        side,
        0,
        (value) => number(value, 0),
      ),
    ]),
  ),
  objects: { Format: ({ sheet, id }) => ref("ChartDetailFormat", { sheet, id, path: "plotArea" }) },
};

export const chartTitle: ObjectType<ChartTarget> = {
  properties: {
    Text: chartProperty(
      ({ title }) => title.text,
      text,
      ({ title }, value) => ({ title: { ...title, text: value } }),
    ),
    Visible: chartProperty(
      ({ title }) => title.visible,
      truth,
      ({ title }, visible) => ({ title: { ...title, visible } }),
    ),
    TextOrientation: detail(
      () => "title",
      "textOrientation",
      0,
      (value) => number(value, -90, 180),
    ),
    ShowShadow: detail(() => "title", "showShadow", false, truth),
    Overlay: detail(() => "title", "overlay", false, truth),
  },
  objects: { Format: (target) => ref("ChartTitleFormat", target) },
  methods: {
    /** Its font is kept for the whole title. */
    GetSubstring: ({ sheet, id }) => ref("ChartFormatString", { sheet, id }),
  },
};

export const chartFormatString: ObjectType<ChartTarget> = {
  objects: { Font: ({ sheet, id }) => ref("ChartFont", { sheet, id, of: "title" }) },
};

export const chartTitleFormat: ObjectType<ChartTarget> = {
  objects: {
    Font: ({ sheet, id }) => ref("ChartFont", { sheet, id, of: "title" }),
    Fill: ({ sheet, id }) => ref("ChartDetailFill", { sheet, id, path: "title" }),
    Border: ({ sheet, id }) => ref("ChartBorder", { sheet, id, path: "title" }),
  },
};

export const chartFont: ObjectType<Targets["ChartFont"]> = {
  properties: {
    Size: font("size", (value) => number(value, 1, 409)),
    Bold: font("bold", truth),
    Color: font("color", color),
    Name: detail(({ of }) => of, "font.name", "Calibri", text),
    Italic: detail(({ of }) => of, "font.italic", false, truth),
    Underline: detail(
      ({ of }) => of,
      "font.underline",
      "None",
      (value): string => oneOf(value, ["None", "Single"]),
    ),
  },
};

export const chartLegend: ObjectType<ChartTarget> = {
  properties: {
    Visible: chartProperty(
      ({ legend }) => legend.visible,
      truth,
      ({ legend }, visible) => ({ legend: { ...legend, visible } }),
    ),
    Position: chartProperty(
      ({ legend }) => legend.position,
      (value) => oneOf(value, LEGEND_POSITIONS),
      ({ legend }, position) => ({ legend: { ...legend, position } }),
    ),
    Overlay: detail(() => "legend", "overlay", false, truth),
    ShowShadow: detail(() => "legend", "showShadow", false, truth),
  },
  objects: { Format: ({ sheet, id }) => ref("ChartDetailFormat", { sheet, id, path: "legend" }) },
};

export const chartAxes: ObjectType<ChartTarget> = {
  objects: {
    CategoryAxis: ({ sheet, id }) => ref("ChartAxis", { sheet, id, axis: "category" }),
    ValueAxis: ({ sheet, id }) => ref("ChartAxis", { sheet, id, axis: "value" }),
  },
};

function font<K extends keyof ChartFont>(facet: K, check: (value: unknown) => ChartFont[K]): Property<Targets["ChartFont"]> {
  return chartProperty<Targets["ChartFont"], ChartFont[K]>(
    (chart, { of }) =>
      (of === "title" ? chart.title.font : { ...chart.font, ...(chart.details?.[`${of}.font`] as Partial<ChartFont> | undefined) })[facet],
    check,
    // The chart's font is everybody's: Excel sets the title's along with it.
    (chart, value, { of }) => {
      const own = chart.details?.[`${of}.font`] as Partial<ChartFont> | undefined;
      if (of !== "title" && of !== "chart") return { details: { ...chart.details, [`${of}.font`]: { ...own, [facet]: value } } };
      return {
        title: { ...chart.title, font: { ...chart.title.font, [facet]: value } },
        ...(of === "chart" ? { font: { ...chart.font, [facet]: value } } : {}),
      };
    },
  );
}
