import { dayOf } from "../calendar/date";
import { holidayLists } from "../calendar/holidays";
import { workedDays } from "../calendar/workingDays";
import { calendarMonth, firstDay } from "./calendarMonth";
import type { CalendarInputs } from "./calendarMonths";

/** How much of a month lies between two days: 11 of its 22 working days, or 15 of its 30 days. */
export interface PartOfMonth {
  readonly days: number;
  readonly of: number;
  readonly counted: "workingDays" | "days";
}

/**
 * The part of a month of the plan from a first day on and until a last one, both counted; null is no limit. Working days count where the
 * plan's months weigh by them and the month has any, else calendar days.
 *
 * @param month from 0, counted from the plan's first
 * @param first as "2026-04-16", also outside of the month; likewise `last`
 */
export function partOfMonth(plan: CalendarInputs, month: number, first: string | null, last: string | null): PartOfMonth {
  const { year } = calendarMonth(plan, month);
  const start = firstDay(plan, month);
  const end = firstDay(plan, month + 1) - 1;
  const from = Math.max(start, (first === null ? null : dayOf(first)) ?? start);
  const until = Math.min(end, (last === null ? null : dayOf(last)) ?? end);
  if (plan.calendar === "workingDays") {
    const lists = holidayLists(plan.holidays);
    const of = workedDays(year, start, end, lists) ?? 0;
    if (of > 0) return { days: workedDays(year, from, until, lists) ?? 0, of, counted: "workingDays" };
  }
  return { days: Math.max(0, until - from + 1), of: end - start + 1, counted: "days" };
}
