/** How much room the texts of a chart take, in pixels. */
import { textWidth } from "../../../sheet/look/width";
import type { ChartFont } from "../../../xlsx/file/charts";

/** Fonts count in points. */
export const PIXELS_PER_POINT = 4 / 3;

/** From one line to the next. */
export function lineOf({ size }: ChartFont): number {
  return size * PIXELS_PER_POINT * 1.2;
}

/** From a line's middle down to where its letters stand. */
export function middleOf({ size }: ChartFont): number {
  return size * PIXELS_PER_POINT * 0.35;
}

export function widthOf(text: string, { size }: ChartFont): number {
  return textWidth(text) * size * PIXELS_PER_POINT * 0.54;
}

/** With an ellipsis where it is wider than the limit. */
export function shortened(text: string, font: ChartFont, limit: number): string {
  if (widthOf(text, font) <= limit + 1) return text;
  const characters = [...text];
  while (characters.length > 1 && widthOf(`${characters.join("")}…`, font) > limit) characters.pop();
  return `${characters.join("")}…`;
}
