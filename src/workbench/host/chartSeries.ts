/**
 * `Excel.ChartSeriesCollection`, `Excel.ChartSeries` and their fills and lines.
 */
import type { Chart, ChartSeries } from "../engine/objects/charts";
import { CHART_KINDS } from "../../xlsx/file/charts";
import { color, isRef, number, oneOf, text, truth, wholeNumber } from "./arguments";
import { patched } from "./chartAxis";
import { detail } from "./chartDetail";
import { changeChart, chartOf, chartProperty } from "./chartProperty";
import { newSeries } from "./charts";
import { invalidArgument, itemNotFound } from "./hostError";
import { ref, type ObjectType, type Property, type Session } from "./objectType";
import type { AxisTarget, ChartTarget, SeriesTarget } from "./targets";

const MARKERS = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"] as const;

export const chartSeriesCollection: ObjectType<ChartTarget> = {
  properties: { Count: { get: (target, session) => chartOf(target, session).series.length } },
  items: (target, session) => chartOf(target, session).series.map((_, index) => ref("ChartSeries", { ...target, index })),
  methods: {
    Add: (target, [name], session) => {
      const { kind, series } = chartOf(target, session);
      changeChart(target, session, {
        series: [...series, newSeries(kind, typeof name === "string" ? name : `Series${series.length + 1}`, null)],
      });
      return ref("ChartSeries", { ...target, index: series.length });
    },
    GetCount: (target, _, session) => chartOf(target, session).series.length,
    GetItemAt: (target, [index], session) => {
      if (chartOf(target, session).series[wholeNumber(index)] === undefined) throw itemNotFound(`the series ${String(index)}`);
      return ref("ChartSeries", { ...target, index: wholeNumber(index) });
    },
  },
};

export const chartSeries: ObjectType<SeriesTarget> = {
  properties: {
    Name: series(
      ({ name }) => name,
      text,
      (name) => ({ name }),
    ),
    ChartType: series(
      ({ kind }) => kind,
      (value) => oneOf(value, CHART_KINDS),
      (kind) => ({ kind }),
    ),
    HasDataLabels: detail(({ index }) => `series.${index}`, "hasDataLabels", false, truth),
    Smooth: detail(({ index }) => `series.${index}`, "smooth", false, truth),
    DoughnutHoleSize: detail(
      ({ index }) => `series.${index}`,
      "doughnutHoleSize",
      50,
      (value) => wholeNumber(value, 10, 90),
    ),
    PlotOrder: {
      get: ({ index }) => index,
      set: (target, value, session) => {
        const all = chartOf(target, session).series;
        const moved = seriesAt(chartOf(target, session), target);
        const others = all.filter((each) => each !== moved);
        const at = wholeNumber(value, 0, others.length);
        changeChart(target, session, { series: [...others.slice(0, at), moved, ...others.slice(at)] });
      },
    },
    GapWidth: series(
      ({ gap }) => gap,
      (value) => wholeNumber(value, 0, 500),
      (gap) => ({ gap }),
    ),
    MarkerStyle: series(
      ({ marker }) => marker.style,
      (value): string => oneOf(value, MARKERS),
      (style, { marker }) => ({ marker: { ...marker, style } }),
    ),
    MarkerSize: series(
      ({ marker }) => marker.size,
      (value) => wholeNumber(value, 2, 72),
      (size, { marker }) => ({ marker: { ...marker, size } }),
    ),
    MarkerBackgroundColor: series(
      ({ marker }) => marker.background,
      (value): string | null => color(value),
      (background, { marker }) => ({ marker: { ...marker, background } }),
    ),
    MarkerForegroundColor: series(
      ({ marker }) => marker.foreground,
      (value): string | null => color(value),
      (foreground, { marker }) => ({ marker: { ...marker, foreground } }),
    ),
  },
  objects: {
    Format: (target) => ref("ChartSeriesFormat", target),
    Points: (target) => ref("ChartPointsCollection", target),
    Trendlines: (target) => ref("ChartTrendlineCollection", target),
    DataLabels: ({ sheet, id, index }) => ref("ChartDataLabels", { sheet, id, path: `series.${index}.dataLabels` }),
  },
  methods: {
    Delete: (target, _, session) => {
      changeChart(target, session, { series: chartOf(target, session).series.filter((__, index) => index !== target.index) });
    },
    SetValues: (target, [source], session) => {
      changeSeries(target, session, { values: sourceOf(source) });
    },
    SetXAxisValues: (target, [source], session) => {
      changeSeries(target, session, { categories: sourceOf(source) });
    },
  },
};

export const chartSeriesFormat: ObjectType<SeriesTarget> = {
  objects: { Fill: (target) => ref("ChartFill", target), Line: (target) => ref("ChartLineFormat", target) },
};

export const chartFill: ObjectType<SeriesTarget> = {
  methods: {
    SetSolidColor: (target, [shade], session) => {
      changeSeries(target, session, { fill: color(shade) });
    },
    Clear: (target, _, session) => {
      changeSeries(target, session, { fill: null });
    },
  },
};

/** Of a series, or of the lines across. */
export const chartLineFormat: ObjectType<SeriesTarget | AxisTarget> = {
  properties: {
    Color: chartProperty<SeriesTarget | AxisTarget, string | null>(
      (chart, target) => ("axis" in target ? chart.axes[target.axis].gridlines.color : seriesAt(chart, target).line.color),
      color,
      (chart, shade, target) =>
        "axis" in target
          ? patched(chart, target, { gridlines: { ...chart.axes[target.axis].gridlines, color: shade } })
          : changed(chart, target, ({ line }) => ({ line: { ...line, color: shade } })),
    ),
    Weight: chartProperty<SeriesTarget | AxisTarget, number>(
      (chart, target) => ("axis" in target ? 0.75 : seriesAt(chart, target).line.weight),
      (value) => number(value, 0, 1584),
      (chart, weight, target) => {
        if ("axis" in target) throw invalidArgument("Lines across are all of one weight here.");
        return changed(chart, target, ({ line }) => ({ line: { ...line, weight } }));
      },
    ),
  },
};

function series<V>(
  read: (own: ChartSeries) => V,
  check: (value: unknown) => V,
  put: (value: V, own: ChartSeries) => Partial<ChartSeries>,
): Property<SeriesTarget> {
  return chartProperty<SeriesTarget, V>(
    (chart, target) => read(seriesAt(chart, target)),
    check,
    (chart, value, target) => changed(chart, target, (own) => put(value, own)),
  );
}

function changeSeries(target: SeriesTarget, session: Session, patch: Partial<ChartSeries>): void {
  changeChart(
    target,
    session,
    changed(chartOf(target, session), target, () => patch),
  );
}

function changed(chart: Chart, target: SeriesTarget, patch: (own: ChartSeries) => Partial<ChartSeries>): Pick<Chart, "series"> {
  const own = seriesAt(chart, target);
  return { series: chart.series.map((each) => (each === own ? { ...own, ...patch(own) } : each)) };
}

function seriesAt({ series: all }: Chart, { index }: SeriesTarget): ChartSeries {
  const found = all[index];
  if (!found) throw itemNotFound(`the series ${index}`);
  return found;
}

function sourceOf(value: unknown): NonNullable<ChartSeries["values"]> {
  if (!isRef(value, "Range")) throw invalidArgument("A series is made of a range.");
  return { sheetId: value.target.sheet.id, area: value.target.area };
}
