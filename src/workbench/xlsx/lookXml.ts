/** Fonts, fills and lines of a named look in the file's own words: ECMA-376 part 1, 18.8.22, 18.8.20 and 18.8.4. */
import type { Edge, Line, Style } from "../engine/look/style";
import { escaped } from "./chartXml";
import { lineStyle, rgb } from "./cellFormat";

/** In the order that Excel's schema wants. */
export function fontXml({ font, size, bold, italic, underline, strikethrough, color }: Style): string {
  const marks = [bold ? "<b/>" : "", italic ? "<i/>" : "", strikethrough ? "<strike/>" : "", underline ? "<u/>" : ""].join("");
  return `<font>${marks}<sz val="${size}"/>${colorXml("color", color)}<name val="${escaped(font)}"/></font>`;
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid">${colorXml("fgColor", color)}</patternFill></fill>`;
}

const ORDER: readonly Edge[] = ["left", "right", "top", "bottom"];

export function borderXml({ borders }: Style): string {
  return `<border>${ORDER.map((edge) => sideXml(edge, borders[edge])).join("")}<diagonal/></border>`;
}

function sideXml(edge: string, line: Line | null): string {
  if (line === null || line.style === "None") return `<${edge}/>`;
  return `<${edge} style="${lineStyle(line)}">${colorXml("color", line.color)}</${edge}>`;
}

function colorXml(tag: string, color: string): string {
  return `<${tag} rgb="FF${rgb(color).rgb}"/>`;
}
