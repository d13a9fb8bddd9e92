import { MONTHS } from "../../plan/calendar/months";
import type { Area } from "../../sheet/place/place";
import type { NewsRow } from "./news";

/** The hidden row with the first day of each month, and of the one after them. */
export const MONTHS_ROW = 3;
export const HEAD = 4;
export const FIRST_MONTH = 1;
export const TOTAL = FIRST_MONTH + MONTHS;
export const WIDTHS = [18, ...Array<number>(MONTHS).fill(11), 11, 13, 15];
export const COLUMNS = WIDTHS.length;

/** Where each field of a piece of news stands: column, and how many. */
export const NEWS = [
  ["date", 0, 1],
  ["manager", 1, 1],
  ["client", 2, 2],
  ["competitor", 4, 1],
  ["news", 5, 3],
  ["product", 8, 1],
  ["source", 9, 1],
  ["credibility", 10, 1],
  ["impact", 11, 2],
  ["action", 13, 2],
  ["outcome", 15, 1],
] as const satisfies readonly (readonly [keyof NewsRow, number, number])[];

/** Of what is said of a client whose cancellations rise. */
export const RISING = [
  [0, 2],
  [2, 2],
  [4, 4],
  [8, 2],
  [10, 2],
  [12, 2],
] as const;

export interface Rows {
  readonly competitors: number;
  readonly total: number;
  /** The first row below the headings. */
  readonly rising: number;
  readonly news: number;
  readonly signed: number;
}

export function rowsOf(competitors: number, rising: number, news: number): Rows {
  const first = HEAD + 2;
  const total = first + competitors;
  const risingRow = total + 4;
  const newsRow = risingRow + rising + 3;
  return { competitors: first, total, rising: risingRow, news: newsRow, signed: newsRow + Math.max(1, news) + 1 };
}

export function across(row: number, column: number, columns: number): Area {
  return { row, column, rows: 1, columns };
}

export function widthOf([, column, columns]: (typeof NEWS)[number]): number {
  return WIDTHS.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}
