import { dayOf } from "../../calendar/date";
import type { Inputs } from "../../inputs/inputs";
import type { LogEntry, Summary } from "../../inputs/logEntry";
import type { Presence } from "./presence";
import { isIn, type Span } from "./span";

/** Which reports are asked for: a log of each day or week, so many working days after its end. */
export interface Asking {
  readonly inputs: Pick<Inputs, "checking">;
  /** The day as of which it is asked. */
  readonly on: number;
  readonly isWorked: (day: number) => boolean;
}

export interface Reporting {
  readonly presence: Presence;
  readonly log: readonly Pick<LogEntry, "date">[];
  readonly summaries: readonly Pick<Summary, "from" | "to" | "submitted" | "received">[];
}

/** How a report came; so many working days late, at least one. */
export type ReportState = { readonly type: "inTime" | "missing" } | { readonly type: "late"; readonly days: number };

/** A Monday. */
const SOME_MONDAY = 5;
const WEEK = 7;

/** Days or weeks, from the one of `first` on, that somebody was there in and that are due before the day of asking. */
export function dueReports(asking: Asking, person: Reporting, first: number): readonly Span[] {
  const step = asking.inputs.checking.report === "week" ? WEEK : 1;
  const { span: there, away } = person.presence;
  const spans: Span[] = [];
  for (let from = first - ((((first - SOME_MONDAY) % step) + step) % step); from <= asking.on; from += step) {
    const span = { from, to: from + step - 1 };
    const days = Array.from({ length: step }, (_, i) => from + i);
    const isAsked = days.some((day) => asking.isWorked(day) && isIn(there, day) && !away.has(day));
    if (isAsked && dueOn(asking, person, span.to) < asking.on) spans.push(span);
  }
  return spans;
}

/** By the day that was typed under it, else that of taking it in; what nobody dated is in time. */
export function stateOfReport(asking: Asking, person: Reporting, span: Span): ReportState {
  const own = person.summaries.filter(
    ({ from, to }) => (dayOf(from) ?? Infinity) <= span.to && (dayOf(to || from) ?? -Infinity) >= span.from,
  );
  const dates = own.flatMap(({ submitted, received }) => dayOf(submitted || received) ?? []).filter((day) => day <= asking.on);
  if (dates.length > 0) {
    const [came, due] = [Math.min(...dates), dueOn(asking, person, span.to)];
    return came <= due ? { type: "inTime" } : { type: "late", days: Math.max(1, workedBetween(asking, person, due, came)) };
  }
  const isUndated = own.some(({ submitted, received }) => submitted === "" && received === "");
  const isLogged = person.log.some(({ date }) => isIn(span, dayOf(date) ?? 0));
  return { type: isUndated || isLogged ? "inTime" : "missing" };
}

/** Days of absences do not count, so nobody is late who is away. */
function dueOn({ isWorked, on, inputs }: Asking, { presence: { away } }: Reporting, end: number): number {
  let day = end;
  for (let left = inputs.checking.dueDays; left > 0 && day <= on;) if (isWorked(++day) && !away.has(day)) left--;
  return day;
}

function workedBetween({ isWorked }: Asking, { presence: { away } }: Reporting, after: number, until: number): number {
  let days = 0;
  for (let day = after + 1; day <= until; day++) if (isWorked(day) && !away.has(day)) days++;
  return days;
}
