/**
 * How cells look, in Excel's words, and the looks with a name ("Normal", "Good", "TC Input"): a cell refers to one and looks like it,
 * aspect by aspect, as far as it was not given a look of its own.
 */
export type LineStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type LineWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Line {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  readonly color: string;
}

/** What a line is that is drawn without a word. */
export const THIN_BLACK: Line = { style: "Continuous", weight: "Thin", color: "#000000" };

export const EDGES = ["top", "bottom", "left", "right"] as const;
export type Edge = (typeof EDGES)[number];

export interface Style {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** `#RRGGBB` */
  readonly color: string;
  readonly fill: string | null;
  readonly borders: Readonly<Record<Edge, Line | null>>;
  readonly horizontal: "General" | "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly wrap: boolean;
  /** Degrees, anticlockwise. */
  readonly rotation: number;
  /** Levels of indentation. */
  readonly indent: number;
  /** en-US number format code. */
  readonly format: string;
}

export const DEFAULT_STYLE: Style = {
  font: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: "#000000",
  fill: null,
  borders: { top: null, bottom: null, left: null, right: null },
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  rotation: 0,
  indent: 0,
  format: "General",
};

/** Everything about a cell that a named look can say. */
export interface CellLook extends Style {
  /** Locked cells cannot be edited once their sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly shrinkToFit: boolean;
}

export const USUAL_LOOK: CellLook = { ...DEFAULT_STYLE, locked: true, formulaHidden: false, shrinkToFit: false };

/** By which Excel's styles speak of a look: a style says something of some aspects. */
export const ASPECTS = ["number", "font", "alignment", "border", "fill", "protection"] as const;
export type Aspect = (typeof ASPECTS)[number];

export const FACETS = {
  number: ["format"],
  font: ["font", "size", "bold", "italic", "underline", "strikethrough", "color"],
  alignment: ["horizontal", "vertical", "wrap", "rotation", "indent", "shrinkToFit"],
  border: ["borders"],
  fill: ["fill"],
  protection: ["locked", "formulaHidden"],
} as const satisfies Record<Aspect, readonly (keyof CellLook)[]>;

export interface NamedLook {
  readonly name: string;
  readonly builtIn: boolean;
  /** Aspects that it says something of; the others stay as a cell has them. */
  readonly includes: readonly Aspect[];
  readonly look: CellLook;
}

export const USUAL_NAME = "Normal";

/** What a file calls the looks that every workbook has: ECMA-376 part 1, 18.8.7. */
export const BUILT_IN_IDS: Readonly<Record<string, number>> = {
  Normal: 0,
  Comma: 3,
  Currency: 4,
  Percent: 5,
  Hyperlink: 8,
  Note: 10,
  "Warning Text": 11,
  Title: 15,
  "Heading 1": 16,
  "Heading 2": 17,
  "Heading 3": 18,
  "Heading 4": 19,
  Input: 20,
  Output: 21,
  Calculation: 22,
  Total: 25,
  Good: 26,
  Bad: 27,
  Neutral: 28,
  "Explanatory Text": 53,
};
