import { HOURS_A_DAY } from "../calendar/hours";
import { exactSum } from "../numbers/exact";
import { largestRemainder } from "../split/largestRemainder";

/**
 * Hours a day as years of a span: whoever sleeps 8 hours a day sleeps 13.3 of 40 years, and 26.7 are left. Behind every item what the
 * items so far leave.
 *
 *     8, 2.5 of 40 years  →  years 13.33…, 4.16…; balance 26.66…, 22.5; rest 22.5
 */
export interface Ledger {
  /** By item; null where its hours are not known. */
  readonly years: readonly (number | null)[];
  readonly balance: readonly (number | null)[];
  /** What nothing was counted for, below 0 where the hours are more than a day has. */
  readonly rest: number;
}

/** With nothing rounded. @param hours a day, by item; null: not known; @param span whole years */
export function ledger(hours: readonly (number | null)[], span: number): Ledger {
  return balanced(
    hours.map((one) => (one === null ? null : (one / HOURS_A_DAY) * span)),
    span,
  );
}

/** Years are printed in tenths. */
const PER_YEAR = 10;

/**
 * With years in whole tenths that add up to the span together with the rest, by largest remainder, equal ones in the items' order. Null
 * where the hours are more than a day has: then there is no rest to share in.
 */
export function printedLedger(hours: readonly (number | null)[], span: number): Ledger | null {
  const rest = exactSum([HOURS_A_DAY, ...hours.map((one) => (one === null ? null : -one))]);
  if (rest < 0) return null;
  const split = largestRemainder(span * PER_YEAR, [...hours.map((one) => one ?? 0), rest]);
  if (split.type !== "Split") return null;
  const tenths = (units: number): number => units / PER_YEAR;
  const years = hours.map((one, at) => (one === null ? null : tenths(split.cells[at] ?? 0)));
  let left = span * PER_YEAR;
  const balance = hours.map((one, at) => (one === null ? null : tenths((left -= split.cells[at] ?? 0))));
  return { years, balance, rest: tenths(left) };
}

function balanced(years: Ledger["years"], span: number): Ledger {
  let spent = 0;
  const balance = years.map((one) => (one === null ? null : span - (spent += one)));
  return { years, balance, rest: span - spent };
}
