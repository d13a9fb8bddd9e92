import { dateOf, dayOf } from "../../calendar/date";
import { counts, once, oncePerPerson, type Facts, type Person } from "../facts/facts";
import type { Span } from "../facts/span";
import { tested, UNTESTED, type PersonRule } from "./found";

/** So many reports are looked at; one missing of the last few is worth a note; fewer due say nothing. */
const LAST = 8;
const LATELY = 4;
const LEAST = 4;

/** A Monday. */
const SOME_MONDAY = 5;
const WEEK = 7;

/**
 * Rule 1, 报表缺交或迟交: reports that were due and are missing or late. A report is the log of a day or a week with its summary: it is in where
 * either is there, on the day that was typed under it, or else on that of taking it in; a day that nobody wrote down is in time. Nothing is
 * due of days off and of absences, before anybody in the team has handed anything in, and until `dueDays` working days after its end.
 */
export const reports: PersonRule = (facts, person) => {
  const { rules, dueDays } = facts.inputs.checking;
  const all = dueReports(facts, person);
  if (all.length < LEAST) return UNTESTED;
  const looked = all.slice(-LAST).map((span) => ({ span, state: stateOf(facts, person, span, dueDays) }));
  const of = (state: State, list = looked): number => list.filter((one) => one.state === state).length;
  const [missing, late] = [of("missing"), of("late")];
  const level =
    missing >= rules[1].missing || late >= rules[1].late ? "attention" : of("missing", looked.slice(-LATELY)) > 0 ? "note" : null;
  const concerned = looked.filter(({ state }) => state === "missing" || (state === "late" && late >= rules[1].late));
  const [first, last] = [concerned[0], concerned.at(-1)];
  if (level === null || !first || !last) return tested();
  return tested({
    rule: 1,
    level,
    manager: person.id,
    subject: null,
    from: first.span.from,
    to: last.span.to,
    period: dateOf(first.span.from),
    rows: looked.filter(({ state }) => state === "late").map(({ span }) => `${person.id}:${dateOf(span.from)}`),
    fact: { type: "Reports", due: looked.length, inTime: of("inTime"), late, missing },
  });
};

/** Of the last few reports that were due, how many are not in. */
export function missingLately(facts: Facts, person: Person): number {
  const { dueDays } = facts.inputs.checking;
  const looked = dueReports(facts, person).slice(-LATELY);
  return looked.filter((span) => stateOf(facts, person, span, dueDays) === "missing").length;
}

type State = "inTime" | "late" | "missing";

function dueReports(facts: Facts, person: Person): readonly Span[] {
  const { report, dueDays } = facts.inputs.checking;
  const begin = firstReport(facts);
  const spans: Span[] = [];
  const step = report === "week" ? WEEK : 1;
  const start = begin - ((((begin - SOME_MONDAY) % step) + step) % step);
  for (let from = start; from <= facts.on; from += step) {
    const span = { from, to: from + step - 1 };
    const asked = Array.from({ length: step }, (_, i) => from + i).some((day) => counts(facts, person, day));
    if (asked && dueOn(facts, person, span.to, dueDays) < facts.on) spans.push(span);
  }
  return spans;
}

/** Days of absences do not count, so nobody is late who is away. */
function dueOn(facts: Facts, { presence }: Person, end: number, days: number): number {
  let day = end;
  for (let left = days; left > 0 && day <= facts.on;) if (facts.isWorked(++day) && !presence.away.has(day)) left--;
  return day;
}

function stateOf(facts: Facts, person: Person, span: Span, dueDays: number): State {
  const own = person.summaries.filter(
    ({ from, to }) => (dayOf(from) ?? Infinity) <= span.to && (dayOf(to || from) ?? -Infinity) >= span.from,
  );
  const dates = own.flatMap(({ submitted, received }) => dayOf(submitted || received) ?? []).filter((day) => day <= facts.on);
  if (dates.length > 0) return Math.min(...dates) <= dueOn(facts, person, span.to, dueDays) ? "inTime" : "late";
  const isUndated = own.some(({ submitted, received }) => submitted === "" && received === "");
  const isLogged = person.log.some(({ date }) => {
    const day = dayOf(date) ?? 0;
    return span.from <= day && day <= span.to;
  });
  return isUndated || isLogged ? "inTime" : "missing";
}

/** The first day of which somebody has reported anything; "": nothing. Days are compared as they are written, which is much faster. */
export const countFirst = oncePerPerson((_facts, { log, summaries }): string => {
  let first = "";
  const take = (date: string): void => {
    if (date !== "" && (first === "" || date < first)) first = date;
  };
  for (const { date } of log) take(date);
  for (const { from } of summaries) take(from);
  return first;
});

/** The first day of which anybody has reported anything. */
const firstReport = once((facts) => Math.min(facts.on + 1, ...facts.people.flatMap((person) => dayOf(countFirst(facts, person)) ?? [])));
