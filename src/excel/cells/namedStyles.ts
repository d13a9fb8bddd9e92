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
  return `TC ${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The names of the workbook's styles. */
export async function stylesThere(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const { styles } = context.workbook;
  styles.load("items/name");
  await context.sync();
  return new Set(styles.items.map(({ name }) => name));
}

/**
 * Makes those that were not there before. `known`: the names of the workbook's styles before the writing; `there`: now, when an attempt may
 * have stopped half way through one.
 */
export function styleOperations(
  context: Excel.RequestContext,
  wanted: Iterable<StyleName>,
  known: ReadonlySet<string>,
  there: ReadonlySet<string>,
): readonly Operation[] {
  return [...new Set(wanted)]
    .filter((style) => !known.has(namedStyle(style)))
    .map((style) => small(6, () => makeStyle(context, style, there.has(namedStyle(style)))));
}

function makeStyle({ workbook }: Excel.RequestContext, name: StyleName, isThere: boolean): void {
  const { font, fill, border, horizontal, vertical, wrap } = styles[name];
  if (!isThere) workbook.styles.add(namedStyle(name));
  const style = workbook.styles.getItem(namedStyle(name));
  // A number's format belongs to the number, not to what the cell is for.
  style.includeNumber = false;
  // What a new style has of its own accord is not said again.
  style.font.set({ size: font.size, color: font.color, ...(font.bold ? { bold: true } : {}) });
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
