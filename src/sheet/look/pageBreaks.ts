import type { PrintSpec, SheetSpec } from "../spec/spec";

/** The same sheet with pages that end between its blocks, each of which begins with a band across. */
export function withPageBreaks(sheet: SheetSpec): SheetSpec {
  const { titleRows } = sheet.print;
  const bands = sheet.blocks.flatMap(({ style, row, column }) => (style === "band" && column === 0 && row > titleRows ? [row] : []));
  return withBreaksAt(
    sheet,
    [titleRows, ...bands].sort((one, other) => one - other),
  );
}

/**
 * The same sheet with pages that end between its parts.
 *
 * @param starts the first row of each part, in order; @param end the row behind the last. Left out: where the sheet ends
 */
export function withBreaksAt(sheet: SheetSpec, starts: readonly number[], end = endOf(sheet)): SheetSpec {
  const breaks = breaksBetween(starts, end, sheet);
  return breaks.length === 0 ? sheet : { ...sheet, print: { ...sheet.print, breaks } };
}

/** The row behind the last that says anything. */
function endOf({ blocks }: SheetSpec): number {
  return blocks.reduce((most, { row, cells }) => Math.max(most, row + cells.length), 0);
}

/**
 * The same sheet on one page where it takes little more than that, so that no line of signatures stands alone on a second one; a long one
 * goes on over several.
 */
export function onOnePage(sheet: SheetSpec): SheetSpec {
  const { height, room } = measured(sheet);
  return height(0, endOf(sheet)) > room * LITTLE_MORE ? sheet : { ...sheet, print: { ...sheet.print, pagesTall: 1 } };
}

/** Of a page; beyond, what is shrunk to one could not be read. */
const LITTLE_MORE = 1.4;

/** A sheet that is printed one page wide, as far as its pages go. */
type Paged = Pick<SheetSpec, "widths" | "heights"> & { readonly print: Pick<SheetSpec["print"], "titleRows" | "sides" | "orientation"> };

/**
 * Rows that begin a page, so that pages of a sheet that is printed one page wide end between blocks: a block that does not fit under the
 * one before begins anew; one that is longer than a page goes on over several.
 *
 * @param starts the first row of each block, in order; @param end the row behind the last
 */
export function breaksBetween(starts: readonly number[], end: number, sheet: Paged): readonly number[] {
  const { height, room } = measured(sheet);
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

/**
 * The same where blocks have parts: one that fits a page is never torn, one that does not ends pages between its parts, so that they are
 * full.
 *
 * @param blocks the first rows of each one's parts, in order
 */
export function breaksAmong(blocks: readonly (readonly number[])[], end: number, sheet: Paged): readonly number[] {
  const { height, room } = measured(sheet);
  const starts = blocks.flatMap((parts, nth) => {
    const [start = 0] = parts;
    return height(start, blocks[nth + 1]?.[0] ?? end) > room ? parts : [start];
  });
  return breaksBetween(starts, end, sheet);
}

/** How high rows are, and how much of a page is left under those that stand on every one, in points of the sheet. */
function measured({ widths, heights, print: { titleRows, sides, orientation = "landscape" } }: Paged) {
  const page = PAGES[orientation];
  const known = new Map(heights);
  const height = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += known.get(row) ?? USUAL_ROW;
    return sum;
  };
  const scale = sides ? sides.scale / 100 : Math.min(1, page.width / points(widths));
  return { height, room: page.height / scale - height(0, titleRows) };
}

/**
 * How many pages stand side by side, and where each begins: one while it can be read; else as few as can be read, of parts that are left
 * whole, all as even as can be; where a part alone is too wide for a page, between any of its columns.
 *
 * @param lead the first columns, which stand on every page; @param starts the first column of each part behind them
 * @param least the least that print may be shrunk to
 */
export function sidesBySide(
  widths: readonly number[],
  lead: number,
  starts: readonly number[],
  least = LEGIBLE,
): Pick<PrintSpec, "pagesWide" | "sides"> {
  if (PAGES.landscape.width / points(widths) >= least) return { pagesWide: 1 };
  const room = PAGES.landscape.width / least - points(widths.slice(0, lead));
  const every = widths.map((_, column) => column).slice(lead);
  const parts = partsIn(widths, starts).every((part) => part <= room) ? starts : every;
  const sizes = partsIn(widths, parts);
  let pages = 1;
  while (pages < sizes.length && widest(sizes, pages) > room) pages += 1;
  const most = widest(sizes, pages);
  const columns: number[] = [];
  let used = 0;
  sizes.forEach((size, part) => {
    if (used > 0 && used + size > most) {
      columns.push(parts[part] ?? 0);
      used = 0;
    }
    used += size;
  });
  const scale = Math.floor(100 * Math.min(1, PAGES.landscape.width / (points(widths.slice(0, lead)) + most) / WIDER));
  return { pagesWide: columns.length + 1, sides: { scale: Math.max(10, scale), columns } };
}

/** The least width into which so many pages side by side take the parts in their order. */
function widest(sizes: readonly number[], pages: number): number {
  const sums = sizes.flatMap((_, from) => sizes.map((_, to) => total(sizes.slice(from, to + 1)))).filter((sum) => sum > 0);
  const fits = (most: number): boolean => {
    let [count, used] = [1, 0];
    for (const size of sizes) {
      if (size > most) return false;
      if (used + size > most) [count, used] = [count + 1, 0];
      used += size;
    }
    return count <= pages;
  };
  return Math.min(...sums.filter(fits));
}

function partsIn(widths: readonly number[], starts: readonly number[]): readonly number[] {
  return starts.map((start, part) => points(widths.slice(start, starts[part + 1])));
}

function points(widths: readonly number[]): number {
  return total(widths.map((width) => (7 * width + 5) * POINTS_PER_PIXEL));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

const LEGIBLE = 0.58;
/** Columns are a seventh wider where the workbook's own font is a Chinese one; nothing but the scale keeps them on the page. */
const WIDER = 8 / 7;
/** Print of which running text has seven points of its eleven, in any font. */
export const READABLE = (7 / 11) * WIDER;

/** What A4 leaves between our margins, in points, a little less than there is. */
const PAGES = { landscape: { width: 750, height: 470 }, portrait: { width: 490, height: 715 } };
const USUAL_ROW = 15;
const POINTS_PER_PIXEL = 0.75;
