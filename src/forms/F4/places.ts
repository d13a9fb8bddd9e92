import type { Inputs } from "../../plan/inputs/inputs";
import { MONTHS } from "../../plan/calendar/months";
import type { Position } from "../../sheet/place/place";
import type { Texts } from "../texts";

/**
 * Where F4 keeps its parts: labels in A and B, numbers from C on. Above the months and above the products is the same grid of columns.
 *
 *     C 上月   D … O 1月 … 12月   P 全年合计
 *     C 计划   D 实际 (of the first product)   E 计划   F 实际 …   退订   总计 计划   总计 实际
 */
/** Columns of labels; the first of numbers is the next. */
export const LABELS = 2;
export const LAST_MONTH = LABELS;
export const FIRST_MONTH = LAST_MONTH + 1;
export const YEAR = FIRST_MONTH + MONTHS;

export const HINT_ROW = 2;
export const HEAD_ROW = 3;
/** In that row, the day on which the sheet is handed in. */
export const DATE_COLUMN = 11;
/** Hidden: says which column is which. */
export const TAG_ROW = 4;
const TARGETS_BAND = 6;

/**
 * Columns of the table of sign-ups needed: product, share, net plan, to sign,
 * signed, signed ÷ to sign, cancelled, net actual, net ÷ plan.
 */
export const GROSS_COLUMNS = 9;

export interface PlacesF4 {
  /** Columns that show something; the one after them is hidden and says which row is which. */
  readonly columns: number;
  readonly stamp: Position;
  readonly targetsBand: number;
  /** Rows of 计划, 实际 and 累积. */
  readonly target: (metric: number) => { readonly planned: number; readonly actual: number; readonly cumulative: number };
  /** What the rows below it say; null where no month is closed. */
  readonly noteRow: number | null;
  /** Rows of 原计划 and 现计划 once months are closed, which add up to the year before and after; null where none is. */
  readonly years: ((metric: number) => { readonly original: number; readonly current: number }) | null;
  /** Where a row stood in versions that did not have these rows; null: nowhere. */
  readonly formerRow: (row: number) => number | null;
  readonly ratesBand: number;
  readonly rates: (metric: number) => number;
  readonly clients: (metric: number) => { readonly band: number; readonly first: number; readonly total: number };
  readonly planned: (product: number) => number;
  readonly sold: (product: number) => number;
  readonly cancelled: number;
  readonly totalPlanned: number;
  readonly totalActual: number;
  /** The row in which is signed, below everything else. */
  readonly signed: number;
  /** null where no cancellations are expected. */
  readonly gross: ((metric: number) => { readonly band: number; readonly first: number; readonly total: number }) | null;
}

/** The heading of a metric's clients: the sections go on counting, the third is the first of them. */
export function clientsBand(metric: number, name: string, texts: Texts): string {
  return texts.forms.F4.clients(name, FIRST_CLIENTS + metric);
}

/** What it said in versions that counted no further. */
export function formerBand(name: string, texts: Texts): string {
  return texts.forms.F4.clients(name, FIRST_CLIENTS);
}

const FIRST_CLIENTS = 2;

export function placesF4({ metrics, products }: Inputs, rows: number, closed: number): PlacesF4 {
  const firstTarget = TARGETS_BAND + 2;
  const afterTargets = firstTarget + 3 * metrics.length;
  const noteRow = closed > 0 ? afterTargets : null;
  const added = closed > 0 ? 2 * metrics.length : 0;
  const ratesBand = afterTargets + added + (closed > 0 ? 2 : 1);
  const firstTable = ratesBand + 1 + metrics.length + 1;
  // Band, two rows of headings, the clients, 本月合计, an empty row.
  const tableRows = rows + 5;
  const firstGross = firstTable + tableRows * metrics.length;
  const grossRows = products.length + 4;
  const cancelled = LABELS + 2 * products.length;
  const columns = Math.max(YEAR + 1, cancelled + 3, GROSS_COLUMNS);
  return {
    columns,
    stamp: { row: TAG_ROW, column: columns },
    targetsBand: TARGETS_BAND,
    target: (metric) => ({
      planned: firstTarget + 3 * metric,
      actual: firstTarget + 3 * metric + 1,
      cumulative: firstTarget + 3 * metric + 2,
    }),
    noteRow,
    years: noteRow === null ? null : (metric) => ({ original: noteRow + 1 + 2 * metric, current: noteRow + 2 + 2 * metric }),
    formerRow: (row) => (row <= afterTargets || added === 0 ? row : row <= afterTargets + added ? null : row - added),
    ratesBand,
    rates: (metric) => ratesBand + 1 + metric,
    clients: (metric) => {
      const band = firstTable + tableRows * metric;
      return { band, first: band + 3, total: band + 3 + rows };
    },
    planned: (product) => LABELS + 2 * product,
    sold: (product) => LABELS + 2 * product + 1,
    cancelled,
    totalPlanned: cancelled + 1,
    totalActual: cancelled + 2,
    signed: firstGross + (products.every(({ cancellation }) => cancellation === 0) ? 0 : grossRows * metrics.length),
    gross: products.every(({ cancellation }) => cancellation === 0)
      ? null
      : (metric) => {
          const band = firstGross + grossRows * metric;
          return { band, first: band + 2, total: band + 2 + products.length };
        },
  };
}
