import { monthIn } from "../plan/typed/month";
import type { Months } from "./field";

/**
 * The calendar months that a heading names, and what is left of it: "3月收入" is March and 收入, "7月–12月", "Q3", 三季度, 上半年, "Jul–Dec",
 * "2025-03", "Mar-25", "202503". `year`: the year that stood with it.
 */
export interface MonthsFound {
  readonly months: Months;
  readonly year: number | null;
  readonly rest: string;
}

export function monthsIn(text: string): MonthsFound | null {
  const half = HALVES.find(({ word }) => word.test(text));
  if (half) return { months: half.months, year: null, rest: text.replace(half.word, " ") };
  const [quarter, ...named] = QUARTER.exec(text) ?? [];
  if (quarter !== undefined) {
    const number = Number(named.map((each) => QUARTERS[each ?? ""]).find((each) => each !== undefined));
    return { months: { from: 3 * number - 2, through: 3 * number }, year: null, rest: text.replace(quarter, " ") };
  }
  const [span, first = "", second = ""] = SPAN.exec(text) ?? [];
  if (span !== undefined) {
    const [from, through] = [monthIn(suffixed(first)), monthIn(suffixed(second))];
    if (from && through && from.month < through.month)
      return { months: { from: from.month, through: through.month }, year: from.year, rest: text.replace(span, " ") };
  }
  const [dated, name = "", ofYear = "", compact = "", ofMonth = ""] = DATED.exec(text) ?? [];
  if (dated !== undefined) {
    const month = monthIn(name === "" ? ofMonth : name)?.month ?? 0;
    const year = Number(compact || `20${ofYear.slice(-2)}`);
    return { months: { from: month, through: month }, year, rest: text.replace(dated, " ") };
  }
  const [single] = MONTH.exec(text) ?? [];
  const month = single === undefined ? null : monthIn(single.trim());
  if (single === undefined || month === null) return null;
  return { months: { from: month.month, through: month.month }, year: month.year, rest: text.replace(single, " ") };
}

/** "7" of "7-12月" is 7月. */
function suffixed(text: string): string {
  const name = text.trim();
  return /^\d+$/.test(name) ? `${name}月` : name;
}

const HALVES: readonly { readonly word: RegExp; readonly months: Months }[] = [
  { word: /上半年|\bh1\b|first half/, months: { from: 1, through: 6 } },
  { word: /下半年|\bh2\b|second half/, months: { from: 7, through: 12 } },
];

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const QUARTER = /第? ?([一二三四1-4]) ?季度?|\bq ?([1-4])\b|\b([1-4]) ?q\b/;

const ENGLISH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december" +
  "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?";
const CHINESE = "(?:十[一二]|[一二三四五六七八九十])月";
const NUMBER = "(?:\\d{4} ?[年/.-] ?)?\\d{1,2} ?月份?";
const DASHES = "[-–—−~至到]";
const SPAN = new RegExp(
  `(${NUMBER}|\\d{1,2}|${CHINESE}|(?<![a-z])${ENGLISH}) ?(?:${DASHES}|\\bto\\b) ?(${NUMBER}|${CHINESE}|(?<![a-z])${ENGLISH}(?![a-z]))`,
);
/** As workbooks show dates, and other programs write months: "Jan-25", "Jan 2025", "202501". */
const DATED = new RegExp(`(?<![a-z])(${ENGLISH}) ?[-/'’ ] ?((?:20)?\\d{2})(?!\\d)|(?<!\\d)(20\\d{2})(0[1-9]|1[0-2])(?!\\d)`);
const MONTH = new RegExp(`${NUMBER}|${CHINESE}|(?<![a-z])${ENGLISH}(?![a-z])|(?<!\\d)20\\d{2} ?[-/.] ?(?:1[0-2]|0?[1-9])(?!\\d)`);
