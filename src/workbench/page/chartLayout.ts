/**
 * Where everything of a chart stands in a picture of a given size, in pixels: title, legend, lines across, names, columns, bars and lines.
 */
import { leastShown, shown as numberText } from "../../sheet/formats";
import { textWidth } from "../../sheet/width";
import type { ChartData, SeriesData, ShownCell } from "../engine/chartData";
import type { Chart, ChartFont } from "../engine/charts";

export interface ChartLayout {
  readonly title: Label | null;
  readonly legend: readonly (Label & { readonly color: string; readonly line: boolean })[];
  readonly gridlines: readonly Line[];
  /** Where the value is 0. */
  readonly base: Line;
  readonly labels: readonly Label[];
  readonly bars: readonly Bar[];
  readonly lines: readonly SeriesLine[];
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly font: ChartFont;
}

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

export interface SeriesLine {
  readonly color: string;
  readonly width: number;
  /** Broken where a cell is empty. */
  readonly pieces: readonly (readonly Point[])[];
  readonly markers: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Fonts count in points. */
export const PIXELS_PER_POINT = 4 / 3;
const MARGIN = 10;
const SWATCH = 12;
/** How much of the width names of bars may take. */
const NAMES = 0.3;
/** What differs by less is all the same on the screen. */
const LEAST_SPAN = 1e-12;
/** From one line across to the next. */
const MOST_STEPS = 7;

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

function isLine({ series }: SeriesData): boolean {
  return series.kind === "Line" || series.kind === "LineMarkers";
}

/** Round limits and steps around the numbers and 0. @param leastStep what the labels can tell apart; null: anything */
export function valueScale(
  numbers: readonly number[],
  minimum: number | null,
  maximum: number | null,
  leastStep: number | null = null,
): { readonly least: number; readonly most: number; readonly ticks: readonly number[] } {
  const [low, highest] = [minimum ?? Math.min(0, ...numbers), maximum ?? Math.max(0, ...numbers)];
  const high = highest - low > LEAST_SPAN ? highest : low + 1;
  const power = 10 ** Math.floor(Math.log10((high - low) / MOST_STEPS));
  const step = Math.max(([1, 2, 5].find((factor) => factor * power * MOST_STEPS >= high - low) ?? 10) * power, leastStep ?? 0);
  const [least, most] = [minimum ?? Math.floor(low / step) * step, maximum ?? Math.ceil(high / step) * step];
  const first = Math.ceil(least / step - 1e-9);
  const count = Math.floor(most / step + 1e-9) - first;
  return { least, most, ticks: Array.from({ length: count + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12))) };
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

function withLegend(
  { legend: { visible: wanted, position }, font }: Pick<Chart, "legend" | "font">,
  series: readonly SeriesData[],
  space: Box,
): { readonly legend: ChartLayout["legend"]; readonly inside: Box } {
  if (!wanted || series.length === 0) return { legend: [], inside: space };
  const widths = series.map(({ series: { name } }) => SWATCH + 6 + widthOf(name, font) + 14);
  const entry = (index: number, x: number, y: number) => {
    const own = series[index] as SeriesData;
    return { text: own.series.name, color: own.color, line: isLine(own), x: x + SWATCH + 6, y, anchor: "start" as const, font };
  };
  if (position === "Left" || position === "Right") {
    const width = Math.max(...widths);
    const x = position === "Left" ? space.left : space.right - width + 14;
    const first = (space.top + space.bottom - series.length * (lineOf(font) + 4)) / 2 + lineOf(font);
    const legend = series.map((_, index) => entry(index, x, first + index * (lineOf(font) + 4)));
    return { legend, inside: position === "Left" ? { ...space, left: space.left + width } : { ...space, right: space.right - width } };
  }
  const total = widths.reduce((sum, width) => sum + width, 0);
  const start = (space.left + space.right - total) / 2;
  const height = lineOf(font) + 8;
  const y = position === "Top" ? space.top + lineOf(font) - 4 : space.bottom - 2;
  const legend = series.map((_, index) => entry(index, start + widths.slice(0, index).reduce((sum, width) => sum + width, 0), y));
  return { legend, inside: position === "Top" ? { ...space, top: space.top + height } : { ...space, bottom: space.bottom - height } };
}

function lineOf({ size }: ChartFont): number {
  return size * PIXELS_PER_POINT * 1.2;
}

/** From a line's middle down to where its letters stand. */
function middleOf({ size }: ChartFont): number {
  return size * PIXELS_PER_POINT * 0.35;
}

function widthOf(text: string, { size }: ChartFont): number {
  return textWidth(text) * size * PIXELS_PER_POINT * 0.54;
}

function shortened(text: string, font: ChartFont, limit: number): string {
  if (widthOf(text, font) <= limit + 1) return text;
  const characters = [...text];
  while (characters.length > 1 && widthOf(`${characters.join("")}…`, font) > limit) characters.pop();
  return `${characters.join("")}…`;
}
