/**
 * `Excel.ChartPointsCollection` and `Excel.ChartPoint`; `Excel.ChartDataLabels`; `Excel.ChartTrendlineCollection` and
 * `Excel.ChartTrendline`: what belongs to single numbers of a series.
 */
import { color, oneOf, text, truth, wholeNumber } from "./arguments";
import { detail } from "./chartDetail";
import { changeChart, chartOf } from "./chartProperty";
import { itemNotFound } from "./hostError";
import { ref, type ObjectType, type Property, type Session } from "./objectType";
import type { DetailTarget, SeriesTarget } from "./targets";

const TRENDS = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"] as const;
const LABEL_POSITIONS = [
  "Invalid",
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

const own = <V>(name: string, first: V, check: (value: unknown) => V): Property<DetailTarget> =>
  detail(({ path }) => path, name, first, check);
const shade = (value: unknown): string | null => color(value);

export const chartPoints: ObjectType<SeriesTarget> = {
  properties: { Count: { get: (target, session) => valuesOf(target, session).length } },
  items: (target, session) => valuesOf(target, session).map((_, index) => ref("ChartPoint", pointOf(target, index))),
  methods: {
    GetCount: (target, _, session) => valuesOf(target, session).length,
    GetItemAt: (target, [index], session) => {
      if (wholeNumber(index, 0) >= valuesOf(target, session).length) throw itemNotFound(`the point ${String(index)}`);
      return ref("ChartPoint", pointOf(target, wholeNumber(index)));
    },
  },
};

export const chartPoint: ObjectType<DetailTarget> = {
  properties: {
    Value: { get: ({ sheet, id, series = 0, index = 0 }, session) => valuesOf({ sheet, id, index: series }, session)[index] ?? null },
    HasDataLabel: own("hasDataLabel", false, truth),
    MarkerStyle: own("markerStyle", "Automatic", text),
    MarkerSize: own("markerSize", 5, (value) => wholeNumber(value, 2, 72)),
    MarkerBackgroundColor: own("markerBackgroundColor", null, shade),
    MarkerForegroundColor: own("markerForegroundColor", null, shade),
  },
  objects: {
    Format: (target) => ref("ChartDetailFormat", target),
    DataLabel: ({ sheet, id, path }) => ref("ChartDataLabels", { sheet, id, path: `${path}.dataLabel` }),
  },
};

export const chartDataLabels: ObjectType<DetailTarget> = {
  properties: {
    Position: own("position", "BestFit", (value): string => oneOf(value, LABEL_POSITIONS)),
    ShowValue: own("showValue", true, truth),
    ShowSeriesName: own("showSeriesName", false, truth),
    ShowCategoryName: own("showCategoryName", false, truth),
    ShowLegendKey: own("showLegendKey", false, truth),
    ShowPercentage: own("showPercentage", false, truth),
    ShowBubbleSize: own("showBubbleSize", false, truth),
    Separator: own("separator", ", ", text),
    NumberFormat: own("numberFormat", "General", text),
  },
  objects: { Format: (target) => ref("ChartDetailFormat", target) },
};

export const chartTrendlines: ObjectType<SeriesTarget> = {
  items: (target, session) => trendsOf(target, session).map((_, index) => ref("ChartTrendline", trendOf(target, index))),
  item: (target, index, session) => {
    if (wholeNumber(index, 0) >= trendsOf(target, session).length) throw itemNotFound(`the trendline ${String(index)}`);
    return ref("ChartTrendline", trendOf(target, wholeNumber(index)));
  },
  methods: {
    Add: (target, [type], session) => {
      const before = trendsOf(target, session);
      const { details } = chartOf(target, session);
      changeChart(target, session, { details: { ...details, [trendsKey(target)]: [...before, oneOf(type ?? "Linear", TRENDS)] } });
      return ref("ChartTrendline", trendOf(target, before.length));
    },
    GetCount: (target, _, session) => trendsOf(target, session).length,
  },
};

export const chartTrendline: ObjectType<DetailTarget> = {
  id: ({ index = 0 }) => index,
  properties: {
    _Id: { get: ({ index = 0 }) => index },
    Type: { get: ({ sheet, id, series = 0, index = 0 }, session) => trendsOf({ sheet, id, index: series }, session)[index] ?? null },
    Name: own("name", "", text),
    ShowEquation: own("showEquation", false, truth),
    ShowRSquared: own("showRSquared", false, truth),
    PolynomialOrder: own("polynomialOrder", 2, (value) => wholeNumber(value, 2, 6)),
    MovingAveragePeriod: own("movingAveragePeriod", 2, (value) => wholeNumber(value, 2, 255)),
  },
  objects: { Format: (target) => ref("ChartDetailFormat", target) },
};

function valuesOf(target: SeriesTarget, session: Session): readonly unknown[] {
  const source = chartOf(target, session).series[target.index]?.values;
  const sheet = source && session.engine.sheet(source.sheetId);
  return sheet ? sheet.cells.read(source.area).flatMap((row) => row.map(({ value }) => value)) : [];
}

function pointOf({ sheet, id, index: series }: SeriesTarget, index: number): DetailTarget {
  return { sheet, id, path: `series.${series}.points.${index}`, series, index };
}

function trendOf({ sheet, id, index: series }: SeriesTarget, index: number): DetailTarget {
  return { sheet, id, path: `series.${series}.trendlines.${index}`, series, index };
}

function trendsKey({ index }: SeriesTarget): string {
  return `series.${index}.trendlines`;
}

function trendsOf(target: SeriesTarget, session: Session): readonly string[] {
  return (chartOf(target, session).details?.[trendsKey(target)] as readonly string[] | undefined) ?? [];
}
