/** A style of ours as Office.js settings on a whole block: some twenty settings, whatever its size. */
import { isTyped, styles, type Border } from "../../sheet/look/styles";
import type { Block } from "../../sheet/spec/spec";

/** Queues the look of a block on its range; nothing is sent. */
export function applyLook(range: Excel.Range, block: Block): void {
  const { font, fill, border, horizontal, vertical, wrap } = styles[block.style];
  range.numberFormat = everywhere(block.format ?? "General");
  range.format.set({
    font: { size: font.size, bold: font.bold, color: font.color },
    horizontalAlignment: horizontal,
    verticalAlignment: vertical,
    wrapText: wrap,
  });
  if (fill !== null) range.format.fill.color = fill;
  if (isTyped(block.style)) range.format.protection.locked = false;
  if (border !== null) applyBorder(range.format.borders, border, block);
}

/**
 * Office.js takes one value for a whole range, which its types do not tell:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
 */
function everywhere(format: string): string[][] {
  return format as unknown as string[][];
}

function applyBorder(borders: Excel.RangeBorderCollection, { color, weight, top }: Border, { cells }: Block): void {
  const edges: Excel.Interfaces.RangeBorderData["sideIndex"][] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (cells.length > 1) edges.push("InsideHorizontal");
  if ((cells[0]?.length ?? 0) > 1) edges.push("InsideVertical");
  for (const edge of edges) borders.getItem(edge as Excel.BorderIndex).set({ style: "Continuous", color, weight });
  if (top !== null) borders.getItem("EdgeTop").set({ color: top.color, weight: top.weight });
}
