import { dayNumber } from "../calendar/date";
import type { Inputs } from "../inputs/inputs";

/**
 * Which calendar month each month of the plan is: in a fiscal year 2026 that starts in April, the tenth month is January 2027.
 */
export interface CalendarMonth {
  /** 1–12 */
  readonly month: number;
  readonly year: number;
  /** The calendar year after the one in which the plan starts. */
  readonly next: boolean;
}

export type Calendar = Pick<Inputs, "year" | "firstMonth" | "periods">;

/** The calendar month of a month of the plan, counted from 0. */
export function calendarMonth(calendar: Pick<Calendar, "year" | "firstMonth">, month: number): CalendarMonth {
  const count = calendar.firstMonth - 1 + month;
  const next = count >= 12;
  return { month: (count % 12) + 1, year: calendar.year + (next ? 1 : 0), next };
}

/** "2026-03", as dates begin. */
export function monthText({ year, month }: Pick<CalendarMonth, "year" | "month">): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** The number of the first day of a month of the plan, counted from 0. */
export function firstDay(calendar: Pick<Calendar, "year" | "firstMonth">, month: number): number {
  const first = calendarMonth(calendar, month);
  return dayNumber(first.year, first.month, 1);
}

/** First and last calendar month of some consecutive periods. */
export function monthsOf(
  calendar: Calendar,
  firstPeriod: number,
  periods: number,
): { readonly first: CalendarMonth; readonly last: CalendarMonth } {
  const before = calendar.periods.slice(0, firstPeriod).reduce((sum, months) => sum + months, 0);
  const through = calendar.periods.slice(0, firstPeriod + periods).reduce((sum, months) => sum + months, 0);
  return { first: calendarMonth(calendar, before), last: calendarMonth(calendar, through - 1) };
}
