import { dateOf, dayOf } from "../../calendar/date";
import { dueReports, stateOfReport, type ReportState } from "../facts/due";
import { once, oncePerPerson, type Facts, type Person } from "../facts/facts";
import { tested, UNTESTED, type PersonRule } from "./found";

/** So many reports are looked at; one missing of the last few is worth a note; fewer due say nothing. */
const LAST = 8;
const LATELY = 4;
const LEAST = 4;

/**
 * Rule 1, 报表缺交或迟交: reports that were due and are missing or late. A report is the log of a day or a week with its summary: it is in where
 * either is there, on the day that was typed under it, or else on that of taking it in; a day that nobody wrote down is in time. Nothing is
 * due of days off and of absences, before anybody in the team has handed anything in, and until `dueDays` working days after its end.
 */
export const reports: PersonRule = (facts, person) => {
  const { rules } = facts.inputs.checking;
  const all = dueReports(facts, person, firstReport(facts));
  if (all.length < LEAST) return UNTESTED;
  const looked = all.slice(-LAST).map((span) => ({ span, state: stateOfReport(facts, person, span).type }));
  const of = (state: ReportState["type"], list = looked): number => list.filter((one) => one.state === state).length;
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
    // What is not in stands in no row; its day says which it is.
    rows: looked.filter(({ state }) => state !== "inTime").map(({ span }) => `${person.id}:${dateOf(span.from)}`),
    fact: { type: "Reports", due: looked.length, inTime: of("inTime"), late, missing },
  });
};

/** Of the last few reports that were due, how many are not in. */
export function missingLately(facts: Facts, person: Person): number {
  const looked = dueReports(facts, person, firstReport(facts)).slice(-LATELY);
  return looked.filter((span) => stateOfReport(facts, person, span).type === "missing").length;
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
