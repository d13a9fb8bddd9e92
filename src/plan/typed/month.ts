import { numberIn } from "./number";
import { plain } from "./plain";

/** Months and years as people name them: 4月, 四月, "Apr", 2026年4月, "2026-04", 2026年. */

export interface NamedMonth {
  /** Null: not said. */
  readonly year: number | null;
  /** 1–12 */
  readonly month: number;
}

/** The calendar month that a text names; a number alone, such as "4", names the one that it counts. Null for anything else. */
export function monthIn(text: string): NamedMonth | null {
  const name = plain(text).toLowerCase();
  const [, year, , number] = /^(?:(\d{4}) ?(年|[-/.]) ?)?(\d{1,2})(?: ?月份?)?$/.exec(name) ?? [];
  const month = number === undefined ? MONTHS.findIndex((names) => names.includes(name)) + 1 : Number(number);
  return month >= 1 && month <= MONTHS.length ? { year: year === undefined ? null : Number(year), month } : null;
}

/**
 * The month of the plan, counted from its first: "4" and 第4个月 are the fourth; 4月 is April, wherever the plan begins. Null for what is no
 * number and no month of the plan; a number is given back even where no plan has so many months.
 */
export function planMonthIn(
  text: string,
  { year, firstMonth }: { readonly year: number | null; readonly firstMonth: number },
): number | null {
  const [, counted] = /^第 ?(\d{1,2}) ?个?[月期]$/.exec(plain(text)) ?? [];
  const number = numberIn(counted ?? text);
  const named = monthIn(text);
  if (named === null || (named.year === null && number !== null)) return number;
  const month = ((named.month - firstMonth + MONTHS.length) % MONTHS.length) + 1;
  const itsYear = year === null ? null : year + (firstMonth - 1 + month > MONTHS.length ? 1 : 0);
  return named.year === null || itsYear === null || named.year === itsYear ? month : null;
}

/** 2026年 and 2026年度 are 2026; a number is a year. Null for anything else. */
export function yearIn(text: string): number | null {
  const [, year] = /^(\d{4}) ?(?:年度?|财年)$/.exec(plain(text)) ?? [];
  return numberIn(year ?? text);
}

const MONTHS: readonly (readonly string[])[] = [
  ["一月", "january", "jan", "jan."],
  ["二月", "february", "feb", "feb."],
  ["三月", "march", "mar", "mar."],
  ["四月", "april", "apr", "apr."],
  ["五月", "may"],
  ["六月", "june", "jun", "jun."],
  ["七月", "july", "jul", "jul."],
  ["八月", "august", "aug", "aug."],
  ["九月", "september", "sep", "sept", "sep.", "sept."],
  ["十月", "october", "oct", "oct."],
  ["十一月", "november", "nov", "nov."],
  ["十二月", "december", "dec", "dec."],
];
