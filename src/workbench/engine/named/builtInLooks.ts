/** Some of the named looks that every workbook has, as Excel 2021 draws them. */
import type { Aspect, Line } from "../../../xlsx/file/looks";
import type { StylePatch } from "../look/style";

interface BuiltIn {
  readonly look: StylePatch;
  /** Left out: all aspects. */
  readonly includes?: readonly Aspect[];
}

const COLORS: readonly Aspect[] = ["font", "fill"];
const BOXED: readonly Aspect[] = ["font", "border", "fill"];
const WORDS: readonly Aspect[] = ["font"];
const RULED: readonly Aspect[] = ["font", "border"];
const FORMAT: readonly Aspect[] = ["number"];

export const BUILT_IN_LOOKS: Readonly<Record<string, BuiltIn>> = {
  Normal: { look: {} },
  Good: { includes: COLORS, look: { fill: "#C6EFCE", color: "#006100" } },
  Bad: { includes: COLORS, look: { fill: "#FFC7CE", color: "#9C0006" } },
  Neutral: { includes: COLORS, look: { fill: "#FFEB9C", color: "#9C5700" } },
  Input: { includes: BOXED, look: { fill: "#FFCC99", color: "#3F3F76", borders: box("#7F7F7F") } },
  Output: { includes: BOXED, look: { fill: "#F2F2F2", color: "#3F3F3F", bold: true, borders: box("#3F3F3F") } },
  Calculation: { includes: BOXED, look: { fill: "#F2F2F2", color: "#FA7D00", bold: true, borders: box("#7F7F7F") } },
  Note: { includes: ["border", "fill"], look: { fill: "#FFFFCC", borders: box("#B2B2B2") } },
  "Explanatory Text": { includes: WORDS, look: { color: "#7F7F7F", italic: true } },
  "Warning Text": { includes: WORDS, look: { color: "#FF0000" } },
  "Heading 1": { includes: RULED, look: { color: "#44546A", bold: true, size: 15, borders: under("Thick", "#4472C4") } },
  "Heading 2": { includes: RULED, look: { color: "#44546A", bold: true, size: 13, borders: under("Thick", "#A2B8E1") } },
  "Heading 3": { includes: RULED, look: { color: "#44546A", bold: true, borders: under("Medium", "#8EA9DB") } },
  "Heading 4": { includes: WORDS, look: { color: "#44546A", bold: true } },
  Title: { includes: WORDS, look: { color: "#44546A", size: 18 } },
  Total: {
    includes: RULED,
    look: { bold: true, borders: { top: line("Thin", "#4472C4"), bottom: { style: "Double", weight: "Thick", color: "#4472C4" } } },
  },
  Percent: { includes: FORMAT, look: { format: "0%" } },
  Currency: { includes: FORMAT, look: { format: "$#,##0.00" } },
  Comma: { includes: FORMAT, look: { format: "#,##0.00" } },
  Hyperlink: { includes: WORDS, look: { color: "#0563C1", underline: true } },
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
