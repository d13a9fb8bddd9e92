/**
 * Our looks as named cell styles of the workbook, "TC Input", "TC Total": who wants all cells to type into in another colour changes one
 * style, as people who know Excel do. One that is there is the user's and never set again.
 */
import { isTyped, styles } from "../../sheet/look/styles";
import type { StyleName } from "../../sheet/spec/spec";
import { small, type Operation } from "../request/requests";

/** "inputText" → "TC Input text". */
export function namedStyle(style: StyleName): string {
  const words = style.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${OURS}${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const OURS = "TC ";

/** The workbook's styles, by name, with the fonts that they write with. */
export type Fonts = ReadonlyMap<string, string>;

/** Asks for them; the answer is there after the next request. */
export function askStyles({ workbook }: Excel.RequestContext): () => Fonts {
  const { styles } = workbook;
  styles.load("items/name,items/font/name");
  return () => new Map(styles.items.map(({ name, font }) => [name, font.name]));
}

/**
 * Makes those that were not there before. `known`: the workbook's styles before the writing; `there`: now, when an attempt may
 * have stopped half way through one; `font`: what they write with where there are none of ours yet;
 * null: as the workbook does.
 */
export function styleOperations(
  context: Excel.RequestContext,
  wanted: Iterable<StyleName>,
  font: string | null,
  known: Fonts,
  there: Fonts,
): readonly Operation[] {
  const missing = [...new Set(wanted)].filter((style) => !known.has(namedStyle(style)));
  if (missing.length === 0) return [];
  const ours = mostOf([...known].flatMap(([name, own]) => (name.startsWith(OURS) ? [own] : []))) ?? font;
  const said = ours === known.get("Normal") ? null : ours;
  return missing.map((style) => small(6, () => makeStyle(context, style, said, there.has(namedStyle(style)))));
}

function makeStyle({ workbook }: Excel.RequestContext, name: StyleName, ownFont: string | null, isThere: boolean): void {
  const { font, fill, border, horizontal, vertical, wrap } = styles[name];
  if (!isThere) workbook.styles.add(namedStyle(name));
  const style = workbook.styles.getItem(namedStyle(name));
  // A number's format belongs to the number, not to what the cell is for.
  style.includeNumber = false;
  // What a new style has of its own accord is not said again.
  style.font.set({
    ...(ownFont === null ? {} : { name: ownFont }),
    size: font.size,
    color: font.color,
    ...(font.bold ? { bold: true } : {}),
  });
  if (fill !== null) style.fill.color = fill;
  style.set({
    verticalAlignment: vertical,
    ...(horizontal === "General" ? {} : { horizontalAlignment: horizontal }),
    ...(wrap ? { wrapText: true } : {}),
    ...(isTyped(name) ? { locked: false } : {}),
  });
  if (border === null) return;
  for (const edge of EDGES) style.borders.getItem(edge as Excel.BorderIndex).set({ style: "Continuous", color: border.color });
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** The text that is said most often; null: none is. */
export function mostOf(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
