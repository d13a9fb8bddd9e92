/**
 * How wide text stands, in characters of the default font: Chinese characters count two, so "客户A" is 5.
 * The wide ranges are those of Unicode's East Asian Width, W and F: https://www.unicode.org/reports/tr11/
 */
const wide = /[ᄀ-ᅟ⺀-〾ぁ-㏿㐀-䶿一-鿿ꀀ-꓏가-힣豈-﫿︰-﹯＀-｠￠-￦\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** The column width for these texts: the widest, with room for borders, between `least` and `most`. */
export function columnWidth(texts: readonly string[], least: number, most: number): number {
  let width = least;
  for (const text of texts) width = Math.max(width, textWidth(text) + 2);
  return Math.min(width, most);
}

/** The column width for amounts, which stand bold in totals and must never be cut. */
export function amountWidth(amounts: readonly string[], least: number): number {
  return Math.max(least, ...amounts.map((text) => Math.ceil(textWidth(text) * 1.1) + 2));
}

/** What a filter button takes from its heading's width. */
const BUTTON = 4;

/** The column width for a heading with a filter button, at most `most`. */
export function filterHeadingWidth(text: string, least: number, most: number): number {
  return Math.min(columnWidth([text], least, most) + BUTTON, most);
}

/** The narrowest column, between `least` and `most`, in which a heading with a filter button takes two lines and no word is broken. */
export function wrappedHeadingWidth(text: string, least: number, most: number): number {
  const words = text.split(" ").filter((word) => !wide.test(word));
  for (let width = least; width < most; width++) {
    const room = width - BUTTON;
    if (boldLines(text, room) <= 2 && words.every((word) => boldWidth(word) < room)) return width;
  }
  return most;
}

/** Height in points of a row of headings, which stand bold and are wrapped in columns of these widths. */
export function headingHeight(headings: readonly string[], widths: readonly number[]): number {
  return 8 + 16 * Math.max(1, ...headings.map((text, column) => boldLines(text, widths[column] as number)));
}

/** The same with filter buttons. */
export function filterHeadingHeight(headings: readonly string[], widths: readonly number[]): number {
  return headingHeight(
    headings,
    widths.map((width) => width - BUTTON),
  );
}

/** Bold letters are a tenth wider, Chinese characters are not. */
function boldLines(text: string, width: number): number {
  return linesOf(text, width, boldWidth);
}

/** Words go to the next line whole where they fit there. */
function linesOf(text: string, width: number, widthOf: (word: string) => number): number {
  const room = Math.max(1, width - 1);
  let [lines, used] = [1, 0];
  for (const word of text.split(" ")) {
    const own = widthOf(word);
    const beside = used === 0 ? own : used + 1 + own;
    if (beside <= room) used = beside;
    else {
      const more = Math.ceil(own / room);
      lines += used === 0 ? more - 1 : more;
      used = own - (more - 1) * room;
    }
  }
  return lines;
}

function boldWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1.1;
  return width;
}

/** Lines that a text takes when it is wrapped in a column. */
export function wrappedLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, width - 1))), 0);
}

/**
 * The height in points that a row takes for a text that is wrapped in a column, a little more than less; 0 where it is a single line.
 *
 * @param width as a file counts, the cell's padding included
 */
export function wrappedHeight(text: string, width: number, { size, bold }: { readonly size: number; readonly bold: boolean }): number {
  const room = (width * USUAL_SIZE) / size;
  // Most texts are short: no character is wider than this.
  if (text.length * 2 < room - 1 && !text.includes("\n")) return 0;
  const lines = text.split("\n").reduce((sum, line) => sum + linesOf(line, room, bold ? boldWidth : textWidth), 0);
  return lines > 1 ? Math.round(3 + (15 / USUAL_SIZE) * size * lines) : 0;
}

const USUAL_SIZE = 11;

/** Heights in points for those rows whose labels take more than one line; `texts[row]` are a row's labels, side by side. */
export function wrappedHeights(
  first: number,
  texts: readonly (readonly string[])[],
  widths: readonly number[],
): readonly (readonly [row: number, height: number])[] {
  return texts.flatMap((labels, row) => {
    const lines = Math.max(...labels.map((label, column) => wrappedLines(label, widths[column] as number)));
    return lines > 1 ? [[first + row, 4 + 15 * lines] as const] : [];
  });
}
