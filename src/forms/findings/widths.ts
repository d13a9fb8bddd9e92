import { textWidth, wrappedHeadingWidth } from "../../sheet/look/width";
import { COLUMNS, columnOf, type FindingColumn } from "./places";
import type { FindingTexts } from "./texts";

/** Together hardly wider than a page across shows at two thirds: whatever is longer goes on in lines below. */
const LEAST: readonly number[] = [10, 12, 9, 10, 13, 9, 24, 11, 11, 8, 7, 10, 14, 10, 10, 6, 9, 9, 4];
const MOST = 14;
/** What a filter button takes. */
const BUTTON = 4;

/** Of every column, so that beside its filter button no word of its heading is broken; a short one stands on one line. */
export function widthsOf({ columns }: FindingTexts): readonly number[] {
  return COLUMNS.map((column, at) => {
    const [text, least = 10] = [columns[column], LEAST[at]];
    return Math.max(least, Math.min(textWidth(text) + BUTTON, MOST), wrappedHeadingWidth(text, least, MOST));
  });
}

export function widthOf(column: FindingColumn, words: FindingTexts): number {
  return widthsOf(words)[columnOf(column)] ?? MOST;
}

/** What a row that a finding rests on says goes over the columns from the fact to the sample. */
export const SAID = columnOf("rows") - columnOf("fact");

export function saidWidth(words: FindingTexts): number {
  return widthsOf(words)
    .slice(columnOf("fact"), columnOf("rows"))
    .reduce((sum, width) => sum + width, 0);
}
