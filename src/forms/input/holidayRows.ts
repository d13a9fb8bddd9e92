import { holidayLists } from "../../plan/calendar/holidays";
import type { Inputs } from "../../plan/inputs/inputs";

/**
 * The holiday lists as rows: own ones, and the published ones of the plan's years, so that people see which days count and can change
 * them. What is not changed reads as the published list again.
 *
 *     2026  2026-02-15  2026-02-23  休
 *     2026  2026-02-14              班
 */
export interface HolidayRow {
  readonly year: number;
  /** null: a list without any day. */
  readonly first: string | null;
  readonly last: string | null;
  readonly kind: HolidayKind | null;
  /** On the first row of a year. */
  readonly source: string;
}

export type HolidayKind = "off" | "work";

export function holidayRows({ year, firstMonth, holidays }: Pick<Inputs, "year" | "firstMonth" | "holidays">): readonly HolidayRow[] {
  const years = firstMonth === 1 ? [year] : [year, year + 1];
  const lists = holidayLists(holidays).filter((list) => years.includes(list.year) || holidays.includes(list));
  return lists.flatMap(({ year: own, source, daysOff, workdays }): readonly HolidayRow[] => {
    const off = daysOff.map(([first, last]) => ({ year: own, first, last, kind: "off" as const }));
    const work = workdays.map((first) => ({ year: own, first, last: null, kind: "work" as const }));
    const rows = off.length + work.length === 0 ? [{ year: own, first: null, last: null, kind: null }] : [...off, ...work];
    return rows.map((row, position) => ({ ...row, source: position === 0 ? source : "" }));
  });
}
