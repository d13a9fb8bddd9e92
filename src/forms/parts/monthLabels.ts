import { MONTHS } from "../../plan/calendar/months";
import { calendarMonth, type Calendar } from "../../plan/periods/calendarMonth";
import type { Texts } from "../texts";

/** What the plan's twelve months are called: 1月 … 12月. */
export function monthLabels(calendar: Calendar, texts: Texts): readonly string[] {
  return Array.from({ length: MONTHS }, (_, month) => texts.forms.calendar.month(calendarMonth(calendar, month)));
}
