/** The lists of fonts, fills, lines and number formats that looks are made of, and what conditional formats change of them. */
import { DEFAULT_STYLE, EDGES, type Edge, type Line, type Style } from "../../../xlsx/file/looks";
import type { FormatLook } from "../../../xlsx/file/rules";
import type { Attribute, ColorOf } from "./colors";
import { NUMBER_FORMATS } from "./numberFormats";

type Font = Pick<Style, "font" | "size" | "bold" | "italic" | "underline" | "strikethrough" | "color">;

export interface LookParts {
  open(name: string, attribute: Attribute): void;
  close(name: string): void;
  readonly fonts: readonly Font[];
  readonly fills: readonly (string | null)[];
  readonly borders: readonly Style["borders"][];
  readonly differences: readonly FormatLook[];
  /** The code of a number format by its number. */
  formats(number: number): string;
}

const USUAL_FONT: Font = {
  font: DEFAULT_STYLE.font,
  size: DEFAULT_STYLE.size,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: DEFAULT_STYLE.color,
};

export function lookParts(colorOf: ColorOf): LookParts {
  const fonts: Font[] = [];
  const fills: (string | null)[] = [];
  const borders: Style["borders"][] = [];
  const differences: FormatLook[] = [];
  const codes = new Map<number, string>();
  let font: Partial<Font> | null = null;
  let fill: { pattern: string; front: string | null; back: string | null } | null = null;
  let border: Record<Edge, Line | null> | null = null;
  let edge: Edge | null = null;
  let difference: FormatLook | null = null;

  /** A look that differs says of a font only what differs. */
  const fontPart = (name: string, attribute: Attribute): Partial<Font> => {
    const value = attribute("val");
    const isSet = !/^(0|false|none)$/.test(value ?? "");
    switch (name) {
      case "b":
        return { bold: isSet };
      case "i":
        return { italic: isSet };
      case "u":
        return { underline: isSet };
      case "strike":
        return { strikethrough: isSet };
      case "sz":
        return { size: Number(value) || DEFAULT_STYLE.size };
      case "name":
      case "rFont":
        return { font: value ?? DEFAULT_STYLE.font };
      case "color":
        return { color: colorOf(attribute) ?? DEFAULT_STYLE.color };
      default:
        return {};
    }
  };

  return {
    fonts,
    fills,
    borders,
    differences,
    formats: (number) => codes.get(number) ?? NUMBER_FORMATS[number] ?? "General",
    open: (name, attribute) => {
      if (font !== null) Object.assign(font, fontPart(name, attribute));
      else if (name === "dxf") difference = {};
      else if (name === "font") font = {};
      else if (name === "fill") fill = { pattern: "none", front: null, back: null };
      else if (name === "border") border = { top: null, bottom: null, left: null, right: null };
      else if (name === "numFmt") {
        const code = generalOf(attribute("formatCode") ?? "General");
        if (difference === null) codes.set(Number(attribute("numFmtId")), code);
        else difference = { ...difference, numberFormat: code };
      } else if (fill !== null) {
        if (name === "patternFill") fill.pattern = attribute("patternType") ?? (difference === null ? "none" : "solid");
        if (name === "fgColor") fill.front = colorOf(attribute);
        if (name === "bgColor") fill.back = colorOf(attribute);
        // Of a gradient there is its first colour.
        if (name === "gradientFill") fill.pattern = "solid";
        if (name === "color") fill.front ??= colorOf(attribute);
      } else if (border !== null) {
        const found = EDGES.find((each) => each === name) ?? SIDES[name];
        if (found !== undefined) {
          edge = found;
          border[edge] = lineOf(attribute("style"));
        }
        const line = edge === null ? null : border[edge];
        if (name === "color" && edge !== null && line !== null) border[edge] = { ...line, color: colorOf(attribute) ?? "#000000" };
      }
    },
    close: (name) => {
      if (name === "font" && font !== null) {
        if (difference === null) fonts.push({ ...USUAL_FONT, ...font });
        else difference = { ...difference, ...Object.fromEntries(Object.entries(font).filter(([part]) => DIFFERING.has(part))) };
        font = null;
      }
      if (name === "fill" && fill !== null) {
        const { pattern, front, back } = fill;
        // Of a look that differs, the background is the fill.
        const color = pattern === "solid" ? (difference === null ? front : (back ?? front)) : null;
        if (difference === null) fills.push(color);
        else if (color !== null) difference = { ...difference, fill: color };
        fill = null;
      }
      if (name === "border" && border !== null) {
        if (difference === null) borders.push(border);
        else if (Object.values(border).some((line) => line !== null)) difference = { ...difference, borders: border };
        border = null;
      }
      if (EDGES.some((each) => each === name) || name in SIDES) edge = null;
      if (name === "dxf" && difference !== null) {
        differences.push(difference);
        difference = null;
      }
    },
  };
}

/** What a look that differs can say of a font. */
const DIFFERING: ReadonlySet<string> = new Set(["bold", "italic", "underline", "strikethrough", "color"]);

/** Some programs write General in words of theirs: `G/通用格式`. */
function generalOf(code: string): string {
  return /^(general|standard|g\/通用格式)$/i.test(code) ? "General" : code;
}

/** Newer files name the sides by the direction of writing. */
const SIDES: Readonly<Record<string, Edge>> = { start: "left", end: "right" };

const LINES: Readonly<Record<string, readonly [Line["style"], Line["weight"]]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  dashDot: ["DashDot", "Thin"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  mediumDashDot: ["DashDot", "Medium"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

function lineOf(name: string | undefined): Line | null {
  const [style, weight] = LINES[name ?? ""] ?? [];
  return style === undefined || weight === undefined ? null : { style, weight, color: "#000000" };
}
