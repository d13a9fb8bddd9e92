/** Some of the named looks that every workbook has, as Excel 2021 draws them. */
import type { Aspect } from "./aspects";
import type { Line, StylePatch } from "../look/style";

interface BuiltIn {
  readonly look: StylePatch;
  /** Left out: all aspects. */
  readonly includes?: readonly Aspect[];
  /** What it is called in a file: ECMA-376 part 1, 18.8.7. */
  readonly id: number;
}

const COLORS: readonly Aspect[] = ["font", "fill"];
const BOXED: readonly Aspect[] = ["font", "border", "fill"];
const WORDS: readonly Aspect[] = ["font"];
const RULED: readonly Aspect[] = ["font", "border"];
const FORMAT: readonly Aspect[] = ["number"];

export const BUILT_IN_LOOKS: Readonly<Record<string, BuiltIn>> = {
  Normal: { id: 0, look: {} },
  Good: { id: 26, includes: COLORS, look: { fill: "#C6EFCE", color: "#006100" } },
  Bad: { id: 27, includes: COLORS, look: { fill: "#FFC7CE", color: "#9C0006" } },
  Neutral: { id: 28, includes: COLORS, look: { fill: "#FFEB9C", color: "#9C5700" } },
  Input: { id: 20, includes: BOXED, look: { fill: "#FFCC99", color: "#3F3F76", borders: box("#7F7F7F") } },
  Output: { id: 21, includes: BOXED, look: { fill: "#F2F2F2", color: "#3F3F3F", bold: true, borders: box("#3F3F3F") } },
  Calculation: { id: 22, includes: BOXED, look: { fill: "#F2F2F2", color: "#FA7D00", bold: true, borders: box("#7F7F7F") } },
  Note: { id: 10, includes: ["border", "fill"], look: { fill: "#FFFFCC", borders: box("#B2B2B2") } },
  "Explanatory Text": { id: 53, includes: WORDS, look: { color: "#7F7F7F", italic: true } },
  "Warning Text": { id: 11, includes: WORDS, look: { color: "#FF0000" } },
  "Heading 1": { id: 16, includes: RULED, look: { color: "#44546A", bold: true, size: 15, borders: under("Thick", "#4472C4") } },
  "Heading 2": { id: 17, includes: RULED, look: { color: "#44546A", bold: true, size: 13, borders: under("Thick", "#A2B8E1") } },
  "Heading 3": { id: 18, includes: RULED, look: { color: "#44546A", bold: true, borders: under("Medium", "#8EA9DB") } },
  "Heading 4": { id: 19, includes: WORDS, look: { color: "#44546A", bold: true } },
  Title: { id: 15, includes: WORDS, look: { color: "#44546A", size: 18 } },
  Total: {
    id: 25,
    includes: RULED,
    look: { bold: true, borders: { top: line("Thin", "#4472C4"), bottom: { style: "Double", weight: "Thick", color: "#4472C4" } } },
  },
  Percent: { id: 5, includes: FORMAT, look: { format: "0%" } },
  Currency: { id: 4, includes: FORMAT, look: { format: "$#,##0.00" } },
  Comma: { id: 3, includes: FORMAT, look: { format: "#,##0.00" } },
  Hyperlink: { id: 8, includes: WORDS, look: { color: "#0563C1", underline: true } },
};

function line(weight: Line["weight"], color: string): Line {
  return { style: "Continuous", weight, color };
}

function box(color: string): NonNullable<StylePatch["borders"]> {
  const side = line("Thin", color);
  return { top: side, bottom: side, left: side, right: side };
}

function under(weight: Line["weight"], color: string): NonNullable<StylePatch["borders"]> {
  return { bottom: line(weight, color) };
}
