import type { SheetCodes } from "../personal/codedSheet";
import { F17 } from "./form";
import { FOOT, HEAD, rowCode } from "../personal/codedSheet";

/**
 * Where a time ledger keeps what, when the add-in writes it: the span of years and the switch on top, the items under their headings, and
 * behind them, hidden, what is needed to print years that add up. Read again, rows and columns are found by their hidden codes.
 */
const COLUMNS = ["item", "hours", "years", "balance", "tenths", "remainder"] as const;
export type ColumnF17 = (typeof COLUMNS)[number];

/** The row of the span and of the switch. */
export const SETTINGS_ROW = 1;
export const SETTINGS = "settings";
/** The switch stands in the column of the balance, the span in that of the hours. */
const CODES_ROW = 2;
export const HEAD_ROW = 3;
export const ITEMS_ROW = 4;

export function columnOf(column: ColumnF17): number {
  return COLUMNS.indexOf(column);
}

export interface RowsF17 {
  /** Rows for items, spare ones included. */
  readonly items: number;
  /** A thin row that ends them: sums go from the headings to here, so that a row inserted anywhere between is counted. */
  readonly foot: number;
  readonly total: number;
  readonly check: number;
}

/** Rows there are at least, and behind those that are filled. */
const LEAST_ITEMS = 12;
const SPARE = 4;

export function rowsOf(items: number): RowsF17 {
  const rows = Math.max(LEAST_ITEMS, items + SPARE);
  const foot = ITEMS_ROW + rows;
  return { items: rows, foot, total: foot + 1, check: foot + 2 };
}

export function codesF17({ items, foot, total, check }: RowsF17): SheetCodes {
  return {
    corner: { row: CODES_ROW, column: COLUMNS.length },
    layout: F17.layout,
    rows: new Map([
      [SETTINGS_ROW, SETTINGS],
      [HEAD_ROW, HEAD],
      ...Array.from({ length: items }, (_, item) => [ITEMS_ROW + item, rowCode(item)] as const),
      [foot, FOOT],
      [total, "total"],
      [check, "check"],
    ]),
    columns: COLUMNS,
  };
}
