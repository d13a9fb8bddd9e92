/**
 * Where everything of a chart stands in a picture of a given size, in pixels: title, legend, lines across, names, columns, bars and lines.
 */
import { leastShown, shown as numberText } from "../../../sheet/look/formats";
import type { ChartData, SeriesData, ShownCell } from "../../../xlsx/file/charts";
import type { Chart } from "../../engine/objects/charts";
import { withLegend, type LegendEntry } from "./legend";
import { isLine } from "./series";
import type { Bar, Box, Label, Line, Point, SeriesLine } from "./shapes";
import { lineOf, middleOf, PIXELS_PER_POINT, shortened, widthOf } from "./textSize";
import { valueScale } from "./valueScale";

export interface ChartLayout {
  readonly title: Label | null;
  readonly legend: readonly LegendEntry[];
  readonly gridlines: readonly Line[];
  /** Where the value is 0. */
  readonly base: Line;
  readonly labels: readonly Label[];
  readonly bars: readonly Bar[];
  readonly lines: readonly SeriesLine[];
}

const MARGIN = 10;
/** How much of the width names of bars may take. */
const NAMES = 0.3;

/** Widths and heights in pixels. */
export function chartLayout(
  chart: Omit<Chart, "id" | "name" | "area" | "series">,
  data: ChartData,
  width: number,
  height: number,
): ChartLayout {
  const series = data.series.map((each) => ({ ...each, cells: visible(each.values.cells) }));
  const names = visible(data.categories?.cells ?? []).map(({ text }) => text);
  const slots = Math.max(names.length, ...series.map(({ cells }) => cells.length), 1);
  const { title, font } = chart;
  const space: Box = {
    left: MARGIN,
    top: MARGIN + (title.visible ? lineOf(title.font) + 8 : 0),
    right: width - MARGIN,
    bottom: height - MARGIN,
  };
  const { legend, inside } = withLegend(chart, series, space);

  const sideways = chart.kind === "BarClustered";
  const ownFormat = chart.axes.value.format ?? series[0]?.values.format ?? null;
  const format = ownFormat === "General" ? null : ownFormat;
  const scale = valueScale(
    series.flatMap(({ cells }) => cells.flatMap(({ number }) => number ?? [])),
    chart.axes.value.minimum,
    chart.axes.value.maximum,
    leastShown(format),
  );
  const ticks = scale.ticks.map((value) => ({ value, text: numberText(value, format) }));
  const tickWidth = Math.max(...ticks.map(({ text }) => widthOf(text, font)));
  const nameWidth = sideways ? Math.min(Math.max(0, ...names.map((text) => widthOf(text, font))), width * NAMES) : tickWidth;
  const plot: Box = {
    ...inside,
    left: inside.left + nameWidth + 8,
    right: inside.right - (sideways ? tickWidth / 2 : 0),
    bottom: inside.bottom - lineOf(font) - 4,
  };

  const [from, to] = sideways ? [plot.left, plot.right] : [plot.bottom, plot.top];
  const along = (value: number): number =>
    from + ((Math.min(Math.max(value, scale.least), scale.most) - scale.least) / (scale.most - scale.least)) * (to - from);
  const [start, end] = sideways ? [plot.top, plot.bottom] : [plot.left, plot.right];
  // Excel counts bars from the bottom.
  const turned = chart.axes.category.reversed !== sideways;
  const slot = (end - start) / slots;
  const middle = (index: number): number => start + slot * ((turned ? slots - 1 - index : index) + 0.5);

  const across = (value: number): Line =>
    sideways
      ? { x1: along(value), x2: along(value), y1: plot.top, y2: plot.bottom }
      : { x1: plot.left, x2: plot.right, y1: along(value), y2: along(value) };
  const every = sideways ? 1 : Math.ceil(Math.max(0, ...names.map((text) => widthOf(text, font) + 6)) / slot) || 1;
  const tickLabels = ticks.map(({ value, text }): Label =>
    sideways
      ? { text, x: along(value), y: inside.bottom - 2, anchor: "middle", font }
      : { text, x: plot.left - 6, y: along(value) + middleOf(font), anchor: "end", font },
  );
  const nameLabels = names.flatMap((text, index): readonly Label[] => {
    if (index % every !== 0) return [];
    return [
      sideways
        ? { text: shortened(text, font, nameWidth), x: plot.left - 6, y: middle(index) + middleOf(font), anchor: "end", font }
        : { text, x: middle(index), y: inside.bottom - 2, anchor: "middle", font },
    ];
  });
  return {
    title: title.visible
      ? { text: title.text, x: width / 2, y: MARGIN + title.font.size * PIXELS_PER_POINT, anchor: "middle", font: title.font }
      : null,
    legend,
    gridlines: chart.axes.value.gridlines.visible ? scale.ticks.map(across) : [],
    base: across(Math.max(scale.least, Math.min(0, scale.most))),
    labels: [...(chart.axes.value.visible ? tickLabels : []), ...(chart.axes.category.visible ? nameLabels : [])],
    bars: bars(
      series.filter((each) => !isLine(each)),
      { sideways, slot, middle, along, zero: along(0), turned },
    ),
    lines: series.filter(isLine).map(({ cells, color, series: { line, kind, marker } }) => ({
      color,
      width: line.weight * PIXELS_PER_POINT,
      markers: kind === "LineMarkers" && marker.style !== "None",
      pieces: pieces(cells, (number, index) => ({ x: middle(index), y: along(number) })),
    })),
  };
}

interface Shown extends SeriesData {
  readonly cells: readonly ShownCell[];
}

function visible(cells: readonly ShownCell[]): readonly ShownCell[] {
  return cells.filter(({ hidden }) => !hidden);
}

interface Ground {
  readonly sideways: boolean;
  readonly slot: number;
  readonly middle: (index: number) => number;
  readonly along: (value: number) => number;
  readonly zero: number;
  readonly turned: boolean;
}

/** Side by side within each slot, with the chosen gap around them. */
function bars(series: readonly Shown[], { sideways, slot, middle, along, zero, turned }: Ground): readonly Bar[] {
  const gap = series[0]?.series.gap ?? 0;
  const thickness = slot / (series.length + gap / 100);
  return series.flatMap(({ cells, color }, place) =>
    cells.flatMap(({ number }, index): readonly Bar[] => {
      if (number === null) return [];
      const at = turned ? series.length - 1 - place : place;
      const side = middle(index) + (at - series.length / 2) * thickness;
      const [low, high] = [Math.min(zero, along(number)), Math.max(zero, along(number))];
      return [
        sideways
          ? { x: low, y: side, width: high - low, height: thickness, color }
          : { x: side, y: low, width: thickness, height: high - low, color },
      ];
    }),
  );
}

function pieces(cells: readonly ShownCell[], place: (number: number, index: number) => Point): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  cells.forEach(({ number }, index) => {
    if (number === null) return;
    if (index === 0 || cells[index - 1]?.number === null) found.push([]);
    found.at(-1)?.push(place(number, index));
  });
  return found;
}
