/**
 * A cell's look in the words of hucre, the library that writes the file. What is as by default is left out.
 */
import type { BorderLineStyle, BorderSide, Cell } from "hucre";
import { DEFAULT_STYLE, EDGES, type Line } from "../engine/look/style";
import type { CellStyle } from "./workbookFile";

type Format = NonNullable<Cell["style"]>;

/** Cells share their looks, so each is put into words once. */
const known = new WeakMap<CellStyle, { readonly format: Format | undefined }>();

/** Undefined where the look is the default one. */
export function cellFormat(style: CellStyle): Format | undefined {
  const found = known.get(style) ?? { format: inWords(style) };
  known.set(style, found);
  return found.format;
}

function inWords(style: CellStyle): Format | undefined {
  const format: Format = {
    ...(hasDefaultFont(style) ? {} : { font: font(style) }),
    ...(style.fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: rgb(style.fill) } }),
    ...(EDGES.every((edge) => style.borders[edge] === null) ? {} : { border: border(style) }),
    ...alignment(style),
    ...(style.format === DEFAULT_STYLE.format ? {} : { numFmt: style.format }),
    ...(style.locked && !style.formulaHidden ? {} : { protection: { locked: style.locked, hidden: style.formulaHidden } }),
  };
  return Object.keys(format).length === 0 ? undefined : format;
}

/** `#1F3864` without its mark. */
export function rgb(color: string): { rgb: string } {
  return { rgb: color.slice(1).toUpperCase() };
}

const FONT_FACETS = ["font", "size", "bold", "italic", "underline", "strikethrough", "color"] as const;

function hasDefaultFont(style: CellStyle): boolean {
  return FONT_FACETS.every((facet) => style[facet] === DEFAULT_STYLE[facet]);
}

function font({ font: name, size, bold, italic, underline, strikethrough, color }: CellStyle): NonNullable<Format["font"]> {
  return { name, size, bold, italic, underline, strikethrough, color: rgb(color) };
}

function border({ borders }: CellStyle): NonNullable<Format["border"]> {
  const sides: Partial<Record<(typeof EDGES)[number], BorderSide>> = {};
  for (const edge of EDGES) {
    const line = borders[edge];
    if (line !== null && line.style !== "None") sides[edge] = { style: lineStyle(line), color: rgb(line.color) };
  }
  return sides;
}

function alignment({ horizontal, vertical, wrap, rotation, indent, shrinkToFit }: CellStyle): Pick<Format, "alignment"> {
  const given: NonNullable<Format["alignment"]> = {
    ...(horizontal === "General" ? {} : { horizontal: horizontal.toLowerCase() as "left" | "center" | "right" }),
    ...(vertical === "Bottom" ? {} : { vertical: vertical.toLowerCase() as "top" | "center" }),
    ...(wrap ? { wrapText: true } : {}),
    ...(rotation === 0 ? {} : { textRotation: rotationInFile(rotation) }),
    ...(indent === 0 ? {} : { indent }),
    ...(shrinkToFit ? { shrinkToFit: true } : {}),
  };
  return Object.keys(given).length === 0 ? {} : { alignment: given };
}

/** Degrees anticlockwise; in the file those the other way round come behind 90. */
export function rotationInFile(degrees: number): number {
  return degrees < 0 ? 90 - degrees : degrees;
}

/** Excel's line and weight are one word in the file. */
export function lineStyle({ style, weight }: Line): BorderLineStyle {
  const isHeavy = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Dash":
      return isHeavy ? "mediumDashed" : "dashed";
    case "DashDot":
      return isHeavy ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return isHeavy ? "mediumDashDotDot" : "dashDotDot";
    case "Dot":
      return "dotted";
    case "Double":
      return "double";
    case "SlantDashDot":
      return "slantDashDot";
    default:
      return weight === "Hairline" ? "hair" : (weight.toLowerCase() as "thin" | "medium" | "thick");
  }
}
