/** The names of a chart's series with their colours, on one of its sides; the rest of the room is left for the plot. */
import type { SeriesData } from "../../../xlsx/file/charts";
import type { Chart } from "../../engine/objects/charts";
import { lineOf, widthOf } from "./textSize";
import type { Box, Label } from "./shapes";
import { isLine } from "./series";

const SWATCH = 12;

export type LegendEntry = Label & { readonly color: string; readonly line: boolean };

export function withLegend(
  { legend: { visible: wanted, position }, font }: Pick<Chart, "legend" | "font">,
  series: readonly SeriesData[],
  space: Box,
): { readonly legend: readonly LegendEntry[]; readonly inside: Box } {
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
