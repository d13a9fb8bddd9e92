/**
 * The period that begins with a month, counted from the plan's first month: with six months and a half-year, month 7 is the seventh
 * period. A month inside a block does not begin one: the block has one amount, and nobody has said how much of it comes later.
 */
export type FromMonth = { readonly type: "Period"; readonly period: number } | InsideBlock;

/** The block's months, first and last, counted from the plan's first month. */
export interface InsideBlock {
  readonly type: "InsideBlock";
  readonly month: number;
  readonly first: number;
  readonly last: number;
}

/** @param month 1–12 */
export function fromMonth(periods: readonly number[], month: number): FromMonth {
  let first = 1;
  for (const [period, length] of periods.entries()) {
    if (month === first) return { type: "Period", period };
    if (month < first + length) return { type: "InsideBlock", month, first, last: first + length - 1 };
    first += length;
  }
  throw new RangeError(`no month ${month} in the plan`);
}
