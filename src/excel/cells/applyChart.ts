/** A chart of ours in Excel's words, level 1.9 and below: made over its first series, then dressed. */
import { chartColors, chartLook } from "../../sheet/look/styles";
import type { ChartSpec, SeriesSpec } from "../../sheet/spec/chartSpec";
import { a1 } from "../../sheet/place/address";
import type { Area, SheetArea } from "../../sheet/place/place";

/** The cells of a sheet of ours, by its key. */
export type RangeOf = (place: SheetArea) => Excel.Range;

export const CHART_TYPES = { column: "ColumnClustered", bar: "BarClustered", line: "LineMarkers" } as const;
export const LEGENDS = { top: "Top", bottom: "Bottom", right: "Right" } as const;

/** What our series have in common; gaps are between columns or bars, in per cent of their width. */
export const SERIES = { gap: 60, line: 2.25, marker: { style: "Circle", size: 5 } } as const;

/** How many objects and settings a chart touches. */
export function chartSteps({ series }: ChartSpec): number {
  return 40 + 14 * series.length;
}

/** Queues a bare chart over the first series; nothing is sent. Excel decides how many series it makes of it: they are loaded. */
export function addChart(sheet: Excel.Worksheet, { type, series: [first] }: ChartSpec, name: string, rangeOf: RangeOf): Excel.Chart {
  if (first === undefined) throw new Error(`the chart ${name} has no series`);
  const chart = sheet.charts.add(CHART_TYPES[type], rangeOf(first.values), first.values.area.rows === 1 ? "Rows" : "Columns");
  chart.name = name;
  chart.series.load("count");
  return chart;
}

/** Queues everything else of a chart whose series are loaded. */
export function applyChart(chart: Excel.Chart, spec: ChartSpec, rangeOf: RangeOf): void {
  chart.setPosition(corner(spec.area, 0), corner(spec.area, 1));
  chart.format.font.set(chartLook.text);
  chart.title.set({ visible: true, text: spec.title });
  chart.title.format.font.set(chartLook.title);
  const { count } = chart.series;
  for (let extra = count - 1; extra >= spec.series.length; extra--) chart.series.getItemAt(extra).delete();
  const categories = rangeOf(spec.categories);
  spec.series.forEach((each, index) => {
    const series = index < count ? chart.series.getItemAt(index) : chart.series.add(each.name);
    if (index < count) series.name = each.name;
    applySeries(series, each, spec, rangeOf, categories);
  });
  applyAxes(chart.axes, spec);
  if (spec.legend === null) chart.legend.visible = false;
  else chart.legend.set({ visible: true, position: LEGENDS[spec.legend] });
}

function applySeries(
  series: Excel.ChartSeries,
  { values, color, asLine }: SeriesSpec,
  { type }: ChartSpec,
  rangeOf: RangeOf,
  categories: Excel.Range,
): void {
  const shade = chartColors[color];
  series.setValues(rangeOf(values));
  series.setXAxisValues(categories);
  if (asLine) series.chartType = CHART_TYPES.line;
  if (asLine || type === "line") {
    series.format.line.set({ color: shade, weight: SERIES.line });
    // With one month's figure there is no line yet, so the months are marked.
    series.set({
      markerStyle: SERIES.marker.style,
      markerSize: SERIES.marker.size,
      markerBackgroundColor: shade,
      markerForegroundColor: shade,
    });
  } else {
    series.format.fill.setSolidColor(shade);
    series.gapWidth = SERIES.gap;
  }
}

function applyAxes(axes: Excel.ChartAxes, { type, format, fromZero }: ChartSpec): void {
  const { valueAxis } = axes;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = chartLook.gridlines;
  if (format !== null) valueAxis.numberFormat = format;
  if (fromZero) valueAxis.minimum = 0;
  if (type === "bar") {
    // Excel draws the first bar at the bottom; turned round, the values would stand on top.
    axes.categoryAxis.set({ reversePlotOrder: true, position: "Maximum" });
  }
}

/** The first (0) or the last (1) cell of an area, on the sheet of the chart. */
function corner({ row, column, rows, columns }: Area, which: 0 | 1): string {
  return a1({ row: row + which * (rows - 1), column: column + which * (columns - 1) });
}
