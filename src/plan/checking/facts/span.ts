import { dayNumber, daysIn } from "../../calendar/date";
import { MONTHS } from "../../calendar/months";
import type { Inputs } from "../../inputs/inputs";
import { calendarMonth } from "../../periods/calendarMonth";

/** First and last day, as numbers. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function isIn({ from, to }: Span, day: number): boolean {
  return from <= day && day <= to;
}

/** The days of each of the plan's twelve months. */
export function monthSpans(inputs: Pick<Inputs, "year" | "firstMonth" | "periods">): readonly Span[] {
  return Array.from({ length: MONTHS }, (_, m) => {
    const { year, month } = calendarMonth(inputs, m);
    const from = dayNumber(year, month, 1);
    return { from, to: from + daysIn(year, month) - 1 };
  });
}

/** The last so many working days up to a day. */
export function lastWorkdays(on: number, days: number, isWorked: (day: number) => boolean): Span {
  let from = on + 1;
  for (let left = days; left > 0;) if (isWorked(--from)) left--;
  return { from, to: on };
}
