import { dateOf, dayNumber, dayOf, daysIn, isWeekend } from "./date";
import { HOLIDAYS, holidayLists, type HolidayList } from "./holidays";
import { MONTHS } from "./months";

/**
 * Seasonality from the working-day calendar of the People's Republic of China: a month weighs as many days as are worked in it, that
 * is its weekdays without the announced days off and with the make-up workdays (调休). February 2026 has 20 weekdays, 6 of them off
 * and two Saturdays worked: 16. The twelve counts can stand as they are as a plan's seasonality.
 */
export type WorkingDays =
  | {
      readonly type: "Days";
      /** Twelve counts, from the plan's first month on. */
      readonly days: readonly number[];
      /** "weekdays": at least one of the plan's calendar years has no list; worth telling. */
      readonly basis: "published" | "weekdays";
      /** These calendar years; their months count weekdays only. */
      readonly unpublished: readonly number[];
    }
  /** A list has a date that does not exist, ends before it begins, or has a day that is both off and worked. */
  | { readonly type: "BadDate"; readonly year: number; readonly found: string };

/**
 * @param year the calendar year that the plan begins in
 * @param firstMonth 1–12, the calendar month that the plan begins with
 */
export function workingDays(year: number, firstMonth: number, lists: readonly HolidayList[] = HOLIDAYS): WorkingDays {
  const changed = changedDays(lists);
  if (!(changed instanceof Map)) return changed;
  const months = Array.from({ length: MONTHS }, (_, m) => ({
    year: year + Math.floor((firstMonth - 1 + m) / MONTHS),
    month: ((firstMonth - 1 + m) % MONTHS) + 1,
  }));
  const years = [...new Set(months.map((month) => month.year))];
  const unpublished = years.filter((one) => lists.every((list) => list.year !== one));
  const days = months.map((month) => {
    const start = dayNumber(month.year, month.month, 1);
    return worked(start, start + daysIn(month.year, month.month) - 1, unpublished.includes(month.year) ? new Map() : changed);
  });
  return { type: "Days", days, basis: unpublished.length > 0 ? "weekdays" : "published", unpublished };
}

/** Whether a day is worked. Where lists contradict each other weekdays are: their problem is reported elsewhere. */
export function isWorkday(lists: readonly HolidayList[]): (day: number) => boolean {
  const changed = changedDays(lists);
  const known: ReadonlyMap<number, "off" | "worked"> = changed instanceof Map ? changed : new Map();
  return (day) => (known.get(day) ?? (isWeekend(day) ? "off" : "worked")) === "worked";
}

/**
 * How many days are worked from one day to another of a calendar year, both counted, by their numbers. Null: the lists have a bad date.
 */
export function workedDays(year: number, first: number, last: number, lists: readonly HolidayList[]): number | null {
  const changed = changedDays(lists);
  if (!(changed instanceof Map)) return null;
  return worked(first, last, lists.some((list) => list.year === year) ? changed : new Map());
}

/** Every day of the lists, by its number: worked or off. */
function changedDays(lists: readonly HolidayList[]): Map<number, "off" | "worked"> | Extract<WorkingDays, { type: "BadDate" }> {
  const changed = new Map<number, "off" | "worked">();
  for (const { year, daysOff, workdays } of lists) {
    for (const [first, last] of daysOff) {
      const from = dayOf(first);
      const to = dayOf(last);
      if (from === null || to === null || to < from) return { type: "BadDate", year, found: from === null ? first : last };
      for (let day = from; day <= to; day++) changed.set(day, "off");
    }
    for (const date of workdays) {
      const day = dayOf(date);
      if (day === null || changed.get(day) === "off") return { type: "BadDate", year, found: date };
      changed.set(day, "worked");
    }
  }
  return changed;
}

function worked(first: number, last: number, changed: ReadonlyMap<number, "off" | "worked">): number {
  let count = 0;
  for (let day = first; day <= last; day++) if (isWorked(day, changed)) count += 1;
  return count;
}

/** The days of a calendar month that are worked. Lists that somebody gives replace the published ones of their years. */
export function workedDates(year: number, month: number, given: readonly HolidayList[]): readonly string[] {
  const lists = holidayLists(given);
  const found = changedDays(lists);
  const changed = found instanceof Map && lists.some((list) => list.year === year) ? found : new Map<number, "off" | "worked">();
  const start = dayNumber(year, month, 1);
  return Array.from({ length: daysIn(year, month) }, (_, at) => start + at)
    .filter((day) => isWorked(day, changed))
    .map(dateOf);
}

function isWorked(day: number, changed: ReadonlyMap<number, "off" | "worked">): boolean {
  return (changed.get(day) ?? (isWeekend(day) ? "off" : "worked")) === "worked";
}
