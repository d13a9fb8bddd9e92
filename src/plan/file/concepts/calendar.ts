import * as v from "valibot";
import { dayNumber, dayOf } from "../../calendar/date";
import { HOLIDAYS, type HolidayList } from "../../calendar/holidays";
import { CALENDARS } from "../../inputs/inputs";
import type { Path } from "../../problem/problem";
import type { Report } from "../checking/report";
import { date, fields, list, oneOf, text, whole } from "../fields/fields";
import { concept, type Given } from "./concept";

/** The days off and the worked weekends of one year, in place of the published ones. */
const holidayList = fields({
  year: whole(1900, 9999),
  source: v.optional(text, ""),
  /** First and last day. */
  daysOff: v.optional(list(list(date)), []),
  workdays: v.optional(list(date), []),
});

const entries = {
  /** What months weigh without a seasonality: the same, their working days, what was sold last year, or weeks of quarters. */
  calendar: v.optional(oneOf(CALENDARS), "months"),
  holidays: v.optional(list(holidayList), []),
};

/**
 * What months weigh by themselves, and the holiday lists that somebody gives in place of the published ones, one for each year, in the
 * order of years. A list that says the same as the published one is left out: then the published one counts.
 */
export const calendar = concept({
  fields: entries,
  blank: { calendar: "months", holidays: [] },
  check: (file, _known, report) => {
    const lists = new Map<number, HolidayList>();
    file.holidays.forEach((given, i) => {
      const own = checkList(given, ["holidays", i], report);
      const before = lists.get(own.year);
      lists.set(own.year, before ? joined(before, own) : own);
    });
    const holidays = [...lists.values()].filter((own) => !isPublished(own)).sort((a, b) => a.year - b.year);
    return { calendar: file.calendar, holidays };
  },
  toFile: (inputs) => ({
    calendar: inputs.calendar,
    holidays: inputs.holidays.map(({ year, source, daysOff, workdays }) => ({
      year,
      source,
      daysOff: daysOff.map((range) => [...range]),
      workdays: [...workdays],
    })),
  }),
});

function checkList({ year, source, daysOff, workdays }: Given<typeof entries>["holidays"][number], at: Path, report: Report): HolidayList {
  const off = new Set<number>();
  const ranges = daysOff.flatMap((dates, d): HolidayList["daysOff"] => {
    const own = [...at, "daysOff", d];
    const [first = "", last = first, ...more] = dates;
    if (more.length > 0) report(own, { type: "WrongKind", expected: "date", found: dates.join(", ") });
    const from = checkDay(first, year, [...own, 0], report);
    const to = checkDay(last, year, [...own, 1], report);
    if (from === null || to === null) return [];
    if (to < from) report([...own, 1], { type: "DatesReversed", first, last });
    for (let day = from; day <= to; day++) off.add(day);
    return [[first, last]];
  });
  workdays.forEach((one, d) => {
    const day = checkDay(one, year, [...at, "workdays", d], report);
    if (day !== null && off.has(day)) report([...at, "workdays", d], { type: "DayOffAndWorked", found: one });
  });
  return { year, source, daysOff: ranges, workdays };
}

/** Dates of a year's list reach into the neighbouring years at most. */
function checkDay(given: string, year: number, at: Path, report: Report): number | null {
  const day = dayOf(given);
  if (given === "") report(at, { type: "Missing" });
  else if (day !== null && (day < dayNumber(year - 1, 1, 1) || day >= dayNumber(year + 2, 1, 1))) {
    report(at, { type: "DateOutsideYear", found: given, year });
    return null;
  }
  return day;
}

function joined(a: HolidayList, b: HolidayList): HolidayList {
  return { year: a.year, source: a.source || b.source, daysOff: [...a.daysOff, ...b.daysOff], workdays: [...a.workdays, ...b.workdays] };
}

function isPublished({ year, daysOff, workdays }: HolidayList): boolean {
  const published = HOLIDAYS.find((list) => list.year === year);
  const days = (list: Pick<HolidayList, "daysOff" | "workdays">): string =>
    JSON.stringify([list.daysOff.map((range) => range.join()).sort(), [...list.workdays].sort()]);
  return published !== undefined && days(published) === days({ daysOff, workdays });
}
