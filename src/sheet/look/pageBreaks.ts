import type { SheetSpec } from "../spec/spec";

/** The same sheet with pages that end between its blocks, each of which begins with a band across. */
export function withPageBreaks(sheet: SheetSpec): SheetSpec {
  const { titleRows } = sheet.print;
  const bands = sheet.blocks.flatMap(({ style, row, column }) => (style === "band" && column === 0 && row > titleRows ? [row] : []));
  const end = Math.max(...sheet.blocks.map(({ row, cells }) => row + cells.length));
  const starts = [titleRows, ...bands].sort((one, other) => one - other);
  const breaks = breaksBetween(starts, end, sheet);
  return breaks.length === 0 ? sheet : { ...sheet, print: { ...sheet.print, breaks } };
}

/**
 * Rows that begin a page, so that pages of a sheet that is printed one page wide end between blocks: a block that does not fit under the
 * one before begins anew; one that is longer than a page goes on over several.
 *
 * @param starts the first row of each block, in order; @param end the row behind the last
 */
export function breaksBetween(
  starts: readonly number[],
  end: number,
  {
    widths,
    heights,
    print: { titleRows },
  }: Pick<SheetSpec, "widths" | "heights"> & { readonly print: Pick<SheetSpec["print"], "titleRows"> },
): readonly number[] {
  const known = new Map(heights);
  const height = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += known.get(row) ?? USUAL_ROW;
    return sum;
  };
  const scale = Math.min(1, PAGE.width / widths.reduce((sum, width) => sum + (7 * width + 5) * POINTS_PER_PIXEL, 0));
  const room = PAGE.height / scale - height(0, titleRows);
  const breaks: number[] = [];
  let used = 0;
  for (const [block, start] of starts.entries()) {
    const own = height(start, starts[block + 1] ?? end);
    if (used > 0 && used + own > room) {
      breaks.push(start);
      used = 0;
    }
    used = (used + own) % room;
  }
  return breaks;
}

/** What A4 across leaves between our margins, in points, a little less than there is. */
const PAGE = { width: 750, height: 470 };
const USUAL_ROW = 15;
const POINTS_PER_PIXEL = 0.75;
