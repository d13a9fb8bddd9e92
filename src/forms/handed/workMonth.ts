import { dayOf, mondayOf } from "../../plan/calendar/date";
import { workedDates } from "../../plan/calendar/workingDays";
import { entriesOf } from "../../plan/inputs/entriesOf";
import type { Inputs } from "../../plan/inputs/inputs";
import { NO_LINE, type LogEntry } from "../../plan/inputs/logEntry";
import { NO_VISIT, type Visit } from "../../plan/inputs/visit";
import { calendarMonth, monthText } from "../../plan/periods/calendarMonth";
import { ID_KINDS } from "../../plan/reports/ids";
import { fingerprint } from "../../plan/text/fingerprint";

/** A manager's month, as its forms are laid out: his days and weeks, and a line for everything that is planned, with free ones beside. */
export interface WorkMonth {
  readonly manager: string;
  /** From the first to the last working day of each. */
  readonly weeks: readonly Week[];
  /** Working days, and those for which something is planned or was written. */
  readonly dates: readonly string[];
  readonly visits: readonly Line<Visit>[];
  readonly log: readonly LogLine[];
  /**
   * Gives free lines of a kind their ids, one after the other.
   *
   * @param of what is known of the month: lines that are handed out with another state of things are other lines
   */
  readonly freeId: (kind: keyof typeof ID_KINDS, of: readonly object[]) => () => string;
}

export interface Week {
  readonly from: string;
  readonly to: string;
}

export interface Line<T> {
  /** With an id of its own also where nobody has planned anything yet. */
  readonly entry: T;
  /** Position in `weeks`. */
  readonly week: number;
}

export interface LogLine extends Line<LogEntry> {
  /** The line of the visit plan that it shows, until it is typed over. */
  readonly shows: number | null;
}

/** At least so many lines a day, for what is planned; and free lines of a week, for what was not. */
const LINES_A_DAY = 3;
const FREE_LINES = 10;

export function workMonth(inputs: Inputs, position: number, month: number): WorkMonth {
  const manager = inputs.managers[position]?.id ?? "";
  const at = calendarMonth(inputs, month - 1);
  const isIn = (date: string): boolean => date.startsWith(monthText(at));
  const known = entriesOf(inputs.visits, manager).filter((one) => isIn(one.date) || isIn(one.movedTo));
  const written = entriesOf(inputs.log, manager).filter(({ date }) => isIn(date));
  const worked = workedDates(at.year, at.month, inputs.holidays);
  const listed = entriesOf(inputs.tasks, manager);
  const dates = [...new Set([...worked, ...[...known, ...written, ...listed].map(({ date }) => date)])].filter(isIn).sort();
  const weeks = weeksOf(dates);
  const weekOf = (date: string): number => Math.max(0, weeks.filter(({ from }) => from <= date).length - 1);
  const months = `${String(at.year).slice(2)}${String(at.month).padStart(2, "0")}`;
  const free = (kind: keyof typeof ID_KINDS, of: readonly object[]): (() => string) => {
    // However entries have come in, they say the same.
    const said = of.map((entry) => Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1)));
    const issue = fingerprint(JSON.stringify(said)).slice(0, 4);
    let count = 0;
    return () => `${ID_KINDS[kind]}:${manager}:${months}:h${issue}${String((count += 1)).padStart(2, "0")}`;
  };

  const visitId = free("visits", known);
  const outside = known.filter(({ date }) => !isIn(date));
  const visits = [
    ...outside.map((entry) => ({ entry, week: weekOf(entry.movedTo) })),
    ...dates.flatMap((date) => {
      const own = byTime(known.filter((one) => one.date === date));
      const spare = Array.from({ length: Math.max(1, LINES_A_DAY - own.length) }, () => ({ ...NO_VISIT, id: visitId(), manager, date }));
      return [...own, ...spare].map((entry) => ({ entry, week: weekOf(date) }));
    }),
  ].sort((a, b) => a.week - b.week);

  const logId = free("log", written);
  const told = new Map(written.map((entry) => [entry.visit, entry]));
  const planned = new Set(visits.map(({ entry }) => entry.id));
  const log = weeks.flatMap((_, week): readonly LogLine[] => [
    ...visits.flatMap(({ entry, week: own }, shows): readonly LogLine[] =>
      own === week ? [{ entry: told.get(entry.id) ?? { ...NO_LINE, id: logId(), manager, visit: entry.id }, week, shows }] : [],
    ),
    ...byTime(written.filter(({ visit, date }) => !planned.has(visit) && weekOf(date) === week)).map((entry) => ({
      entry,
      week,
      shows: null,
    })),
    ...Array.from({ length: FREE_LINES }, () => ({ entry: { ...NO_LINE, id: logId(), manager }, week, shows: null })),
  ]);
  return { manager, weeks, dates, visits, log, freeId: free };
}

/** Days that follow each other within a week, Monday to Sunday. */
function weeksOf(dates: readonly string[]): readonly Week[] {
  const weeks = new Map<number, Week>();
  for (const date of dates) {
    const monday = mondayOf(dayOf(date) ?? 0);
    weeks.set(monday, { from: weeks.get(monday)?.from ?? date, to: date });
  }
  return [...weeks.values()];
}

function byTime<T extends { readonly date: string; readonly time: string; readonly id: string }>(entries: readonly T[]): readonly T[] {
  const key = ({ date, time, id }: T): string => `${date} ${time} ${id}`;
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
