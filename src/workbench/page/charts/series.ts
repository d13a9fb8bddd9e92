import type { SeriesData } from "../../../xlsx/file/charts";

/** Drawn as a line, over bars or columns if there are any. */
export function isLine({ series }: SeriesData): boolean {
  return series.kind === "Line" || series.kind === "LineMarkers";
}
