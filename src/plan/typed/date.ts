import { dateOfSerial, dayOf, isDate } from "../calendar/date";
import { monthIn } from "./month";
import { plain } from "./plain";

/**
 * The day that a text or a date cell means, as "2026-07-01": "2026 年 7 月 1 日", "2026-7-1", "2026/7/1", "2026.7.1", "２０２６－７－１",
 * "20260701", with a time of day or a weekday behind it or without, and the number under which Excel keeps a day. Null for a day that does
 * not exist, and for what leaves a doubt: "7/1/2026" is January here and July there.
 */
export function dateIn(typed: string | number): string | null {
  const text = plain(String(typed));
  if (/^\d{1,7}(?:\.\d+)?$/.test(text)) return typeof typed === "number" || /^\d{5}$/.test(text) ? dateOfSerial(Number(text)) : null;
  const [, year, month, day] = WRITTEN.exec(text) ?? TOGETHER.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? date : null;
}

/**
 * The same of a day that may be without its year, "3月9日", "3/9", "9 March", "Mar 9", and without its month, "9日", "9号": of the years and
 * months around a day, those in which it is nearest.
 */
export function dateNear(typed: string, near: string): string | null {
  const own = dateIn(typed);
  const [year, day] = [Number(near.slice(0, YEAR)), dayOf(near)];
  if (own !== null || day === null) return own;
  const text = plain(typed);
  const [, only] = /^(\d{1,2}) ?[日号]$/.exec(text) ?? [];
  const parts =
    only !== undefined
      ? `${near.slice(YEAR + 1, YEAR + 3)}-${only}`
      : (namedDay(text) ?? text.replace(/[月/.]/, "-").replace(/[日号].*$/, ""));
  const dates = [year - 1, year, year + 1].flatMap((one) => dateIn(`${one}-${parts}`) ?? []);
  const apart = (date: string): number => Math.abs((dayOf(date) ?? 0) - day);
  return dates.sort((a, b) => apart(a) - apart(b))[0] ?? null;
}

/** "9 March", "March 9th" as "3-9"; null: neither. */
function namedDay(text: string): string | null {
  const [, before, after] = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}\.?)$/i.exec(text) ?? [];
  const [, name = after, day = before] = /^([a-z]{3,9}\.?) (\d{1,2})(?:st|nd|rd|th)?$/i.exec(text) ?? [];
  const month = name === undefined ? null : monthIn(name);
  return month === null || day === undefined ? null : `${month.month}-${day}`;
}

const YEAR = 4;

const WRITTEN = dated("(\\d{4}) ?[年\\-‐-―−/.] ?(\\d{1,2}) ?[月\\-‐-―−/.] ?(\\d{1,2}) ?[日号]?");
const TOGETHER = dated("((?:19|20)\\d{2})(\\d{2})(\\d{2})");

/** Followed by a time of day or a weekday, or by nothing. */
function dated(day: string): RegExp {
  return new RegExp(`^${day}(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?(?: ?\\(?(?:星期|周)[一二三四五六日天]\\)?)?$`);
}
