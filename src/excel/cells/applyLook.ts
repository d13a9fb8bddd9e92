/** A style of ours as Office.js settings on a whole block: some twenty settings, whatever its size. */
import { isTyped, styles, type Border } from "../../sheet/look/styles";
import type { Area } from "../../sheet/place/place";
import type { Block } from "../../sheet/spec/spec";

/** Queues the look of a block on its range; nothing is sent. */
export function applyLook(
  range: Excel.Range,
  { style, format }: Pick<Block, "style" | "format">,
  size: Pick<Area, "rows" | "columns">,
): void {
  const { font, fill, border, horizontal, vertical, wrap } = styles[style];
  range.numberFormat = everywhere(format ?? "General");
  range.format.set({
    font: { size: font.size, bold: font.bold, color: font.color },
    horizontalAlignment: horizontal,
    verticalAlignment: vertical,
    wrapText: wrap,
  });
  if (fill !== null) range.format.fill.color = fill;
  if (isTyped(style)) range.format.protection.locked = false;
  if (border !== null) applyBorder(range.format.borders, border, size);
}

/**
 * Office.js takes one value for a whole range, which its types do not tell:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
 */
function everywhere(format: string): string[][] {
  return format as unknown as string[][];
}

function applyBorder(
  borders: Excel.RangeBorderCollection,
  { color, weight, top }: Border,
  { rows, columns }: Pick<Area, "rows" | "columns">,
): void {
  const edges: Excel.Interfaces.RangeBorderData["sideIndex"][] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (rows > 1) edges.push("InsideHorizontal");
  if (columns > 1) edges.push("InsideVertical");
  for (const edge of edges) borders.getItem(edge as Excel.BorderIndex).set({ style: "Continuous", color, weight });
  if (top !== null) borders.getItem("EdgeTop").set({ color: top.color, weight: top.weight });
}
