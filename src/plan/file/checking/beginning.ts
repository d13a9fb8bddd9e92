import { dateOf, dayOf } from "../../calendar/date";
import { MONTHS } from "../../calendar/months";
import type { Beginning } from "../../inputs/change";
import { firstDay, type Calendar } from "../../periods/calendarMonth";
import type { Detail } from "../../problem/problem";

type PlanYear = Pick<Calendar, "year" | "firstMonth">;

/** The first days of the plan's months, and of the one after them. */
export function monthStarts(plan: PlanYear): readonly number[] {
  return Array.from({ length: MONTHS + 1 }, (_, month) => firstDay(plan, month));
}

/** The month that a month or a day stands for, and the day where it is within a month: the first of a month is the month. */
export function beginning(given: number | string, plan: PlanYear): Beginning {
  if (typeof given === "number") return { month: given };
  const starts = monthStarts(plan);
  const day = dayOf(given) ?? starts[0] ?? 0;
  const month = Math.min(Math.max(starts.filter((start) => start <= day).length, 1), MONTHS);
  return { month, ...(given !== "" && !starts.slice(0, MONTHS).includes(day) && { firstDay: given }) };
}

export function dayOutside(plan: PlanYear, found: number): Extract<Detail, { readonly type: "DayOutsidePlan" }> {
  const starts = monthStarts(plan);
  return { type: "DayOutsidePlan", found: dateOf(found), first: dateOf(starts[0] ?? 0), last: dateOf((starts[MONTHS] ?? 1) - 1) };
}
