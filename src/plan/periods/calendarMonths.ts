import { holidayLists } from "../calendar/holidays";
import type { Inputs } from "../inputs/inputs";
import { MONTHS } from "../calendar/months";
import { workingDays } from "../calendar/workingDays";

export type CalendarInputs = Pick<Inputs, "calendar" | "holidays" | "year" | "firstMonth">;

/**
 * What the plan's twelve months weigh where no seasonality is given: 1 each, or their working days, 21 for January 2026 and 16 for
 * February. Lists that contradict each other are reported by the checks; until then months weigh the same.
 */
export function calendarMonths({ calendar, holidays, year, firstMonth }: CalendarInputs): readonly number[] {
  if (calendar === "months") return BY_MONTHS;
  const counted = workingDays(year, firstMonth, holidayLists(holidays));
  return counted.type === "Days" && counted.days.some((days) => days > 0) ? counted.days : BY_MONTHS;
}

const BY_MONTHS: readonly number[] = Array<number>(MONTHS).fill(1);
