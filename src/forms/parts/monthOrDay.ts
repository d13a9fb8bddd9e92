import { dateOf } from "../../plan/calendar/date";
import type { Beginning } from "../../plan/inputs/change";
import { firstDay, type Calendar } from "../../plan/periods/calendarMonth";
import { serialOf } from "../../sheet/look/formats";

/** Numbers from here on are days as Excel keeps them, 18 May 1927 and later, and no months. */
export const FIRST_DAY = 10_000;

/** Where a column of months and days says a day, all of it does: a month is its first. Days that would pass for months stand as text. */
export function dayCell(calendar: Pick<Calendar, "year" | "firstMonth">, { month, firstDay: own }: Beginning): number | string {
  const date = own ?? dateOf(firstDay(calendar, month - 1));
  const serial = serialOf(date);
  return serial === null || serial < FIRST_DAY ? date : serial;
}
