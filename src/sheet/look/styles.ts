import type { ChartColor } from "../spec/chartSpec";
import type { Mood } from "../spec/mood";
import type { StyleName } from "../spec/spec";

/**
 * One look per meaning. Blue ink on pale yellow is for typing, plain cells are computed, shades of one blue rank the
 * totals; weight and lines carry the same ranks, so a black-and-white print says the same. Every text stands out from
 * its ground by 4.5 : 1 or more. Fonts are the workbook's own, or what the language of its sheets wants (`fonts.ts`).
 */
export interface Look {
  readonly font: { readonly size: number; readonly bold: boolean; readonly color: string };
  /** null: no fill. */
  readonly fill: string | null;
  /** null: no lines around the cells. */
  readonly border: Border | null;
  readonly horizontal: "General" | "Left" | "Center" | "Right";
  readonly vertical: "Center" | "Top";
  readonly wrap: boolean;
}

/** Lines around every cell of a block, inside too; `top` where the upper edge is darker. */
export interface Border {
  readonly color: string;
  readonly weight: "Thin";
  readonly top: { readonly color: string; readonly weight: "Thin" } | null;
}

const ink = "#262626";
const navy = "#1F3864";
const grey = "#595959";
const rule = "#BFC7D5";

const lines: Border = { color: rule, weight: "Thin", top: null };
const plain: Look = {
  font: { size: 11, bold: false, color: ink },
  fill: null,
  border: lines,
  horizontal: "General",
  vertical: "Center",
  wrap: false,
};
const typed: Look = { ...plain, font: { size: 11, bold: false, color: "#1A3D8F" }, fill: "#FFFAE6" };
const bold = { size: 11, bold: true, color: ink };
const total: Look = {
  ...plain,
  font: { ...bold, color: navy },
  fill: "#E3EAF5",
  border: { ...lines, top: { color: navy, weight: "Thin" } },
};

export const styles: Readonly<Record<StyleName, Look>> = {
  title: { ...plain, font: { size: 18, bold: true, color: navy }, border: null, horizontal: "Left" },
  subtitle: { ...plain, font: { size: 10, bold: false, color: grey }, border: null, horizontal: "Left" },
  band: { ...plain, font: { size: 11, bold: true, color: "#FFFFFF" }, fill: "#34558B", border: null, horizontal: "Left" },
  header: { ...plain, font: { size: 11, bold: true, color: navy }, fill: "#DCE5F2", horizontal: "Center", wrap: true },
  label: { ...plain, horizontal: "Left", wrap: true },
  text: { ...plain, horizontal: "Left", wrap: true },
  input: typed,
  inputText: { ...typed, horizontal: "Left", vertical: "Top", wrap: true },
  inputWords: { ...typed, horizontal: "Left", wrap: true },
  inputMark: { ...typed, horizontal: "Center", wrap: true },
  actual: { ...typed, font: { size: 11, bold: true, color: "#0B5345" } },
  computed: plain,
  held: { ...plain, font: { size: 11, bold: true, color: "#5B2C83" }, fill: "#F1E9F8" },
  closed: { ...plain, font: { size: 11, bold: false, color: "#0B5345" }, fill: "#E4EEE9" },
  subtotal: { ...plain, font: bold, fill: "#F3F6FB" },
  total,
  totalMark: { ...total, horizontal: "Center" },
  cumulative: { ...plain, font: { ...bold, bold: false }, fill: "#F2F2F2" },
  check: { ...plain, font: { ...bold, bold: false } },
  verdict: { ...plain, font: { size: 12, bold: true, color: navy }, horizontal: "Center" },
  warning: { ...plain, font: { size: 11, bold: false, color: "#7F4B00" }, fill: "#FFEBC8", horizontal: "Left", wrap: true },
  wish: { ...plain, font: { size: 11, bold: true, color: "#7F4B00" }, fill: "#FFEBC8" },
  note: { ...plain, font: { size: 9, bold: false, color: grey }, border: null, horizontal: "Left", vertical: "Top", wrap: true },
  code: { ...plain, font: { size: 9, bold: false, color: grey }, border: null, horizontal: "Left" },
};

const TYPED: ReadonlySet<StyleName> = new Set(["input", "inputText", "inputWords", "inputMark", "actual"]);

/** Cells that look so are typed into, and stay open where a sheet is protected. */
export function isTyped(style: StyleName): boolean {
  return TYPED.has(style);
}

/** What a rule paints: a ✓ dark green on pale green, a ✗ dark red on pale red, what says little grey. */
export const moods: Readonly<Record<Mood, { readonly color: string; readonly fill: string }>> = {
  good: { color: "#1B5E2F", fill: "#E2F0DA" },
  warning: { color: "#7F4B00", fill: "#FFEBC8" },
  bad: { color: "#9C0006", fill: "#FFC7CE" },
  faint: { color: "#6B6B6B", fill: "#F5F5F5" },
};

/** Of charts: a plan is paler than what came of it; every colour stands out from white by 2 : 1 or more, neighbours by lightness too. */
export const chartColors: Readonly<Record<ChartColor, string>> = {
  plan: "#A3B8D9",
  actual: "#34558B",
  cumulative: "#C46A1B",
  good: "#4E9A63",
  warning: "#D9972B",
  bad: "#C0413B",
  first: "#34558B",
  second: "#C46A1B",
  third: "#5B9AA0",
  fourth: "#8E6BB0",
};

/** What surrounds a chart's series: its title, its other texts, the lines across. */
export const chartLook = {
  title: { size: 12, bold: true, color: navy },
  text: { size: 9, bold: false, color: grey },
  gridlines: "#DDE2EA",
} as const;
