/** What a look consists of in the file's own words: ECMA-376 part 1, 18.8.22, 18.8.20, 18.8.4, 18.8.1 and 18.8.33. */
import type { CellLook, Edge, Line, Style } from "../file/looks";
import type { FormatLook } from "../file/rules";
import { attributeText } from "./xmlText";

/** In the order that Excel's schema wants. */
export function fontXml({ font, size, bold, italic, underline, strikethrough, color }: Style): string {
  const marks = [bold ? "<b/>" : "", italic ? "<i/>" : "", strikethrough ? "<strike/>" : "", underline ? "<u/>" : ""].join("");
  return `<font>${marks}<sz val="${size}"/>${colorXml("color", color)}<name val="${attributeText(font)}"/>${charsetXml(font)}</font>`;
}

/** A font with a Chinese name is one of GB2312's: systems in other languages look for it there. ECMA-376 part 1, 18.4.1. */
function charsetXml(font: string): string {
  return /\p{Script=Han}/u.test(font) ? '<charset val="134"/>' : "";
}

/** What colour rules say of a font; "" where they say nothing. */
export function differentFontXml({ bold, italic, underline, strikethrough, color }: FormatLook): string {
  const mark = (tag: string, is: boolean | undefined, not = ' val="0"'): string => (is === undefined ? "" : `<${tag}${is ? "" : not}/>`);
  const marks = mark("b", bold) + mark("i", italic) + mark("strike", strikethrough) + mark("u", underline, ' val="none"');
  const inside = marks + (color === undefined ? "" : colorXml("color", color));
  return inside === "" ? "" : `<font>${inside}</font>`;
}

export function fillXml(color: string, place: "fgColor" | "bgColor" = "fgColor"): string {
  return `<fill><patternFill patternType="solid">${colorXml(place, color)}</patternFill></fill>`;
}

const ORDER: readonly Edge[] = ["left", "right", "top", "bottom"];

export function borderXml({ borders }: Pick<Style, "borders">): string {
  return `<border>${ORDER.map((edge) => sideXml(edge, borders[edge])).join("")}<diagonal/></border>`;
}

function sideXml(edge: string, line: Line | null): string {
  if (line === null || line.style === "None") return `<${edge}/>`;
  return `<${edge} style="${lineStyle(line)}">${colorXml("color", line.color)}</${edge}>`;
}

export function colorXml(tag: string, color: string): string {
  return `<${tag} rgb="FF${color.slice(1).toUpperCase()}"/>`;
}

/** Excel's line and weight are one word in the file. */
function lineStyle({ style, weight }: Line): string {
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
      return weight === "Hairline" ? "hair" : weight.toLowerCase();
  }
}

/** "" where it is as usual. */
export function alignmentXml({ horizontal, vertical, wrap, rotation, indent, shrinkToFit }: CellLook): string {
  const said = [
    horizontal === "General" ? "" : ` horizontal="${horizontal.toLowerCase()}"`,
    vertical === "Bottom" ? "" : ` vertical="${vertical.toLowerCase()}"`,
    rotation === 0 ? "" : ` textRotation="${inFile(rotation)}"`,
    wrap ? ' wrapText="1"' : "",
    indent === 0 ? "" : ` indent="${indent}"`,
    shrinkToFit ? ' shrinkToFit="1"' : "",
  ].join("");
  return said === "" ? "" : `<alignment${said}/>`;
}

/** Degrees anticlockwise; in the file those the other way round come behind 90. */
function inFile(degrees: number): number {
  return degrees < 0 ? 90 - degrees : degrees;
}

export function protectionXml({ locked, formulaHidden }: CellLook): string {
  return `<protection locked="${locked ? 1 : 0}" hidden="${formulaHidden ? 1 : 0}"/>`;
}
