import { dayNumber, dayOf } from "../calendar/date";
import { HOLIDAYS, type HolidayList } from "../calendar/holidays";
import type { ShapedFile } from "../file/planFile";
import type { Path } from "../problem/problem";
import type { Report } from "./report";

/**
 * The holiday lists that somebody gives in place of the published ones, one for each year, in the order of years. A list that says
 * the same as the published one is left out: then the published one counts.
 */
export function checkHolidays(file: ShapedFile, report: Report): readonly HolidayList[] {
  const lists = new Map<number, HolidayList>();
  file.holidays.forEach((given, i) => {
    const list = checkList(given, ["holidays", i], report);
    const before = lists.get(list.year);
    lists.set(list.year, before ? joined(before, list) : list);
  });
  return [...lists.values()].filter((list) => !isPublished(list)).sort((a, b) => a.year - b.year);
}

function checkList({ year, source, daysOff, workdays }: ShapedFile["holidays"][number], at: Path, report: Report): HolidayList {
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
  workdays.forEach((date, d) => {
    const day = checkDay(date, year, [...at, "workdays", d], report);
    if (day !== null && off.has(day)) report([...at, "workdays", d], { type: "DayOffAndWorked", found: date });
  });
  return { year, source, daysOff: ranges, workdays };
}

/** Dates of a year's list reach into the neighbouring years at most. */
function checkDay(date: string, year: number, at: Path, report: Report): number | null {
  const day = dayOf(date);
  if (date === "") report(at, { type: "Missing" });
  else if (day !== null && (day < dayNumber(year - 1, 1, 1) || day >= dayNumber(year + 2, 1, 1))) {
    report(at, { type: "DateOutsideYear", found: date, year });
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
