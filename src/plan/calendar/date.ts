const MONTHS = 12;

/** Calendar days as text, "2026-02-15", and as numbers that can be counted with. No clock, no time zone. */

/** Is there such a day, written with four, two and two digits? */
export function isDate(text: string): boolean {
  return dayOf(text) !== null;
}

/** The number of a date such as "2026-02-15"; null if there is no such day. */
export function dayOf(date: string): number | null {
  if (date.length !== LENGTH || date[4] !== "-" || date[7] !== "-") return null;
  const [year, month, day] = [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)];
  return month >= 1 && month <= MONTHS && day >= 1 && day <= daysIn(year, month) ? dayNumber(year, month, day) : null;
}

const LENGTH = 10;

/** NaN where there is anything else: reports have hundreds of thousands of dates, so nothing is made of parts. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

const ZERO = 48;

/** The date of a number: the inverse of `dayOf`, for the years 0 to 9999. */
export function dateOf(day: number): string {
  const era = Math.floor(day / 146_097);
  const ofEra = day - era * 146_097;
  const years = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const sinceMarch = Math.floor((5 * ofYear + 2) / 153);
  const ofMonth = ofYear - Math.floor((153 * sinceMarch + 2) / 5) + 1;
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  const year = years + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(ofMonth).padStart(2, "0")].join("-");
}

export function daysIn(year: number, month: number): number {
  const [nextYear, nextMonth] = month === MONTHS ? [year + 1, 1] : [year, month + 1];
  return dayNumber(nextYear, nextMonth, 1) - dayNumber(year, month, 1);
}

/**
 * Days since Wednesday, 1 March of the year 0, in the Gregorian calendar: years begin in March, so that a leap day comes last
 * (days_from_civil and civil_from_days, https://howardhinnant.github.io/date_algorithms.html).
 */
export function dayNumber(year: number, month: number, day: number): number {
  const since = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % MONTHS;
  return (
    since * 365 +
    Math.floor(since / 4) -
    Math.floor(since / 100) +
    Math.floor(since / 400) +
    Math.floor((153 * monthsSinceMarch + 2) / 5) +
    day -
    1
  );
}

/** The Monday of a day's week; day 0 was a Wednesday. */
export function mondayOf(day: number): number {
  return day - ((day + 2) % 7);
}

export function isWeekend(day: number): boolean {
  const sinceWednesday = day % 7;
  return sinceWednesday === 3 || sinceWednesday === 4;
}

/** Day 0 of Excel's count. Its 29 February 1900, which never was, makes it one day earlier from March 1900 on. */
const FIRST_DAY = dayNumber(1899, 12, 30);

/** 9999-12-31, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/** A day as Excel keeps it: "2026-03-01" → 46082. Null if there is no such day. */
export function serialOf(date: string): number | null {
  const number = dayOf(date);
  return number === null ? null : number - FIRST_DAY;
}

/** The day of a serial number; hours are left out: 46082.75 → "2026-03-01". Null for a number that Excel shows as no day. */
export function dateOfSerial(serial: number): string | null {
  return serial >= 0 && serial < LAST_SERIAL + 1 ? dateOf(FIRST_DAY + Math.floor(serial)) : null;
}
