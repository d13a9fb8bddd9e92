/**
 * How a cell looks, in Excel's words, and its translation to and from Univer's compact style.
 * `{ bold: true, format: "#,##0" }` ↔ `{ bl: 1, n: { pattern: "#,##0" } }`
 */
import { DEFAULT_STYLE, EDGES, type Edge, type Line, type LineStyle, type LineWeight, type Style } from "../../../xlsx/file/looks";
import type { IBorderStyleData, IStyleData, Nullable } from "../univer/univer";

/** `undefined` leaves as it is; null takes away. */
export type StylePatch = { readonly [K in keyof Omit<Style, "borders">]?: Style[K] } & {
  readonly borders?: { readonly [E in Edge]?: Line | null };
};

const HORIZONTAL = { General: 0, Left: 1, Center: 2, Right: 3 } as const;
const VERTICAL = { Top: 1, Center: 2, Bottom: 3 } as const;
const WRAPS = 3;
const OVERFLOWS = 1;
const INDENT_PIXELS = 9;
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** Univer's border numbers by weight and style. */
const LINES: Readonly<Record<number, { readonly style: LineStyle; readonly weight: LineWeight }>> = {
  1: { style: "Continuous", weight: "Thin" },
  2: { style: "Continuous", weight: "Hairline" },
  3: { style: "Dot", weight: "Thin" },
  4: { style: "Dash", weight: "Thin" },
  5: { style: "DashDot", weight: "Thin" },
  6: { style: "DashDotDot", weight: "Thin" },
  7: { style: "Double", weight: "Thick" },
  8: { style: "Continuous", weight: "Medium" },
  9: { style: "Dash", weight: "Medium" },
  10: { style: "DashDot", weight: "Medium" },
  11: { style: "DashDotDot", weight: "Medium" },
  12: { style: "SlantDashDot", weight: "Medium" },
  13: { style: "Continuous", weight: "Thick" },
};

/** A patch in Univer's words; values that take away are null, as its mutations expect. */
export function toUniver(patch: StylePatch): IStyleData {
  const style: Record<string, unknown> = {};
  const set = (key: keyof IStyleData, value: unknown): void => {
    if (value !== undefined) style[key] = value;
  };
  set("ff", patch.font);
  set("fs", patch.size);
  set("bl", flag(patch.bold));
  set("it", flag(patch.italic));
  set("ul", patch.underline === undefined ? undefined : { s: flag(patch.underline) });
  set("st", patch.strikethrough === undefined ? undefined : { s: flag(patch.strikethrough) });
  set("cl", patch.color === undefined ? undefined : { rgb: patch.color });
  set("bg", patch.fill === undefined ? undefined : patch.fill === null ? null : { rgb: patch.fill });
  set("ht", patch.horizontal === undefined ? undefined : patch.horizontal === "General" ? null : HORIZONTAL[patch.horizontal]);
  set("vt", patch.vertical === undefined ? undefined : VERTICAL[patch.vertical]);
  set("tb", patch.wrap === undefined ? undefined : patch.wrap ? WRAPS : OVERFLOWS);
  set("tr", patch.rotation === undefined ? undefined : patch.rotation === 0 ? null : { a: -patch.rotation });
  set("pd", patch.indent === undefined ? undefined : patch.indent === 0 ? null : { l: patch.indent * INDENT_PIXELS });
  set("n", patch.format === undefined ? undefined : patch.format === "General" ? null : { pattern: patch.format });
  if (patch.borders !== undefined) {
    const borders: Record<string, unknown> = {};
    for (const edge of EDGES) {
      const line = patch.borders[edge];
      if (line !== undefined) borders[SIDES[edge]] = line === null ? null : { s: lineNumber(line), cl: { rgb: line.color } };
    }
    style["bd"] = borders;
  }
  return style as IStyleData;
}

/** The full look of a cell whose own style is `own`. */
export function fromUniver(own: Nullable<IStyleData>): Style {
  if (!own) return DEFAULT_STYLE;
  return {
    font: own.ff ?? DEFAULT_STYLE.font,
    size: own.fs ?? DEFAULT_STYLE.size,
    bold: own.bl === 1,
    italic: own.it === 1,
    underline: own.ul?.s === 1,
    strikethrough: own.st?.s === 1,
    color: own.cl?.rgb ?? DEFAULT_STYLE.color,
    fill: own.bg?.rgb ?? null,
    borders: { top: line(own.bd?.t), bottom: line(own.bd?.b), left: line(own.bd?.l), right: line(own.bd?.r) },
    horizontal: nameOf(HORIZONTAL, own.ht) ?? "General",
    vertical: nameOf(VERTICAL, own.vt) ?? "Bottom",
    wrap: own.tb === WRAPS,
    rotation: -(own.tr?.a ?? 0) || 0,
    indent: Math.round((own.pd?.l ?? 0) / INDENT_PIXELS),
    format: own.n?.pattern ?? "General",
  };
}

/** As far as Univer tells lines apart. */
export function sameLine(a: Line | null, b: Line | null): boolean {
  if (a === null || b === null) return a === b;
  return a === b || (lineNumber(a) === lineNumber(b) && a.color === b.color);
}

function flag(value: boolean | undefined): 0 | 1 | undefined {
  return value === undefined ? undefined : value ? 1 : 0;
}

function lineNumber(wanted: Line): number {
  const exact = Object.entries(LINES).find(([, line]) => line.style === wanted.style && line.weight === wanted.weight);
  const sameStyle = Object.entries(LINES).find(([, line]) => line.style === wanted.style);
  return Number((exact ?? sameStyle)?.[0] ?? 1);
}

function line(own: Nullable<IBorderStyleData>): Line | null {
  const known = own ? LINES[own.s] : undefined;
  return known ? { ...known, color: own ? (own.cl.rgb ?? "#000000") : "#000000" } : null;
}

function nameOf<K extends string>(numbers: Readonly<Record<K, number>>, value: Nullable<number>): K | undefined {
  return (Object.keys(numbers) as K[]).find((name) => numbers[name] === value);
}
