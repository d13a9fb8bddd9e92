import type { Manager } from "../inputs/inputs";
import { MONTHS } from "../calendar/months";
import type { CalendarInputs } from "./calendarMonths";
import { partOfMonth } from "./partOfMonth";

/**
 * The share of a full month that a manager counts in each of the plan's twelve months: nothing before joining, the ramp's
 * shares in the first months, then all of it. Of a month in which somebody joins or leaves, the part between.
 *
 *     from 4, ramp [0.5, 0.75]  →  0 0 0 0.5 0.75 1 1 1 1 1 1 1
 *     from 16 April             →  0 0 0 0.5 1 1 1 1 1 1 1 1
 */
export function presence(plan: CalendarInputs, manager: Pick<Manager, "from" | "ramp" | "firstDay" | "lastDay">): readonly number[] {
  const { from, ramp, firstDay = null, lastDay = null } = manager;
  return Array.from({ length: MONTHS }, (_, month) => {
    const since = month + 1 - from;
    if (since < 0) return 0;
    const full = ramp[since] ?? 1;
    if (firstDay === null && lastDay === null) return full;
    const { days, of } = partOfMonth(plan, month, firstDay, lastDay);
    return days === of ? full : (full * days) / of;
  });
}
