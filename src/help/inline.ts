/** What stands within a line: labels by name, `{F4.date}`, and links to other pages, `[[F4]]`. */

export interface Quoting {
  readonly words: object;
  /** Between several labels. */
  readonly comma: string;
  /** A link to a page as HTML; throws where there is no such page. */
  readonly link: (page: string) => string;
}

/**
 * As HTML. `{F4.planned,actual}` quotes several labels, `{F4.columns.*}` all that there are, `{=guide.title}` says a sentence of the
 * product as if the page said it. Throws where there are no such words.
 */
export function inline(line: string, { words, comma, link }: Quoting): string {
  return line
    .split(/(\{[^}]*\}|\[\[[^\]]*\]\])/)
    .map((piece) => {
      if (piece.startsWith("{=")) return escaped(said(words, piece.slice(2, -1)));
      if (piece.startsWith("{"))
        return labels(words, piece.slice(1, -1))
          .map((label) => `<b>${escaped(label)}</b>`)
          .join(escaped(comma));
      return piece.startsWith("[[") ? link(piece.slice(2, -2)) : escaped(piece);
    })
    .join("");
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function labels(words: object, path: string): readonly string[] {
  if (path.endsWith(".*")) return Object.values(at(words, path.slice(0, -2)) as object).flatMap(text);
  const [first = "", ...others] = path.split(",");
  const within = first.slice(0, first.lastIndexOf(".") + 1);
  return [first, ...others.map((other) => within + other)].map((each) => said(words, each));
}

function said(words: object, path: string): string {
  const [found] = text(at(words, path));
  if (found === undefined) throw new Error(`${path} is no text`);
  return found;
}

function at(words: object, path: string): unknown {
  return path.split(".").reduce<unknown>((within, name) => {
    if (typeof within !== "object" || within === null || !(name in within)) throw new Error(`there are no words ${path}`);
    return (within as Record<string, unknown>)[name];
  }, words);
}

/** As one reads it: headings may be of two lines. */
function text(value: unknown): readonly string[] {
  return typeof value === "string" && value !== "" ? [value.replaceAll("\n", " ")] : [];
}
