import { dateOf, dayOf } from "../../calendar/date";
import { holidayLists } from "../../calendar/holidays";
import { isWorkday } from "../../calendar/workingDays";
import type { Course } from "../../course/courseOf";
import type { Inputs } from "../../inputs/inputs";
import type { LogEntry, Summary } from "../../inputs/logEntry";
import { lastLetGo } from "../../reports/letGo";
import { folded } from "../../typed/name";
import { onceEach, onceFor } from "../../steps/once";
import { allAtOnce, eachInSteps, type Steps } from "../../steps/steps";
import { ownersOf, type Owners } from "./owners";
import { presenceOf, type Presence } from "./presence";
import { isIn, lastWorkdays, monthSpans, type Span } from "./span";
import { visitedBy, type Visited } from "./visits";

/** All that is known on a day, by person; people in the order of their ids, so that the order of rows does not matter. */
export interface Facts {
  readonly inputs: Inputs;
  readonly course: Course;
  /** The day of checking; what is dated later is not known. */
  readonly on: number;
  readonly isWorked: (day: number) => boolean;
  /** The days that most rules look at. */
  readonly window: Span;
  /** The first day whose texts are not past keeping: earlier ones may be gone, and are not looked at. */
  readonly keptFrom: number;
  readonly months: readonly Span[];
  /** Months, from 0, that have ended and of which anything was reported. */
  readonly closed: readonly number[];
  /** The month of checking, from 0; the last one where the year is over. */
  readonly month: number;
  readonly owners: Owners;
  readonly people: readonly Person[];
}

export interface Person extends Visited {
  readonly id: string;
  readonly name: string;
  /** Position among the managers of the course. */
  readonly at: number;
  /** From 1. */
  readonly from: number;
  readonly ramp: number;
  readonly presence: Presence;
  /** Up to the day of checking. */
  readonly log: readonly LogEntry[];
  readonly summaries: readonly Summary[];
}

/** Steps of one person or so many rows each, so that nobody has to wait for all at once. */
export function* factsOf(course: Course, on: number): Steps<Facts> {
  const { inputs } = course.current;
  const months = monthSpans(inputs);
  const isWorked = isWorkday(holidayLists(inputs.holidays));
  const window = lastWorkdays(on, inputs.checking.window, isWorked);
  const visits = yield* byManager(inputs.visits);
  const log = yield* byManager(inputs.log);
  const summaries = yield* byManager(inputs.summaries);
  const people: Person[] = [];
  for (const [at, manager] of inputs.managers.entries()) {
    const presence = presenceOf(inputs, manager, months, isWorked);
    if (presence === null || presence.span.from > on) continue;
    const own = log(manager).filter(({ date }) => (dayOf(date) ?? Infinity) <= on);
    people.push({
      id: manager.id,
      name: manager.name,
      at,
      from: manager.from,
      ramp: manager.ramp.length,
      presence,
      log: own,
      summaries: summaries(manager),
      ...visitedBy(visits(manager), own, on),
    });
    yield;
  }
  const month = months.findIndex(({ to }) => to >= on);
  return {
    inputs,
    course,
    on,
    isWorked,
    window,
    keptFrom: (dayOf(lastLetGo(dateOf(on), inputs.checking.keepMonths)) ?? 0) + 1,
    months,
    closed: months.flatMap(({ to }, m) => (to <= on && course.reported.months.includes(m + 1) ? [m] : [])),
    month: month < 0 ? months.length - 1 : month,
    owners: ownersOf(course),
    people: people.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** All steps at once. @param on "2026-06-30" */
export function factsOn(course: Course, on: string): Facts {
  return allAtOnce(factsOf(course, dayOf(on) ?? 0));
}

/** Rows by id, or by the name of whoever joined in the course of the year. */
function* byManager<T extends { readonly manager: string }>(
  rows: readonly T[],
): Steps<(manager: Pick<Person, "id" | "name">) => readonly T[]> {
  const groups = new Map<string, T[]>();
  yield* eachInSteps(rows, (row) => {
    const own = groups.get(row.manager);
    if (own) own.push(row);
    else groups.set(row.manager, [row]);
  });
  const names = [...groups.keys()];
  return ({ id, name }) => names.filter((who) => who === id || folded(who) === folded(name)).flatMap((who) => groups.get(who) ?? []);
}

/** Whether somebody may be asked for something of a day: it is worked, he is there, and not new. */
export function counts(facts: Facts, { presence: { span, away } }: Person, day: number): boolean {
  return facts.isWorked(day) && isIn(span, day) && !away.has(day);
}

/** Of rules that look at the window: what happened there, on days that count. */
export function doneInWindow(facts: Facts, person: Person) {
  return person.done.filter(({ day }) => isIn(facts.window, day) && isIn(person.presence.span, day));
}

/** Counted once for the same facts, whoever asks first. */
export function once<T>(count: (facts: Facts) => T): (facts: Facts) => T {
  return onceFor(count);
}

/** Counted once for a person, whoever asks first; the team's sums are made of these, and `check` asks for them one person at a time. */
export function oncePerPerson<T>(count: (facts: Facts, person: Person) => T): (facts: Facts, person: Person) => T {
  const people = once((facts) => onceEach((person: Person) => count(facts, person)));
  return (facts, person) => people(facts)(person);
}

/** Counted once for the same days, whoever asks first. */
export function oncePerSpan<T>(count: (facts: Facts, span: Span) => T): (facts: Facts, span: Span) => T {
  const spans = once((facts) =>
    onceEach(
      (span: Span) => count(facts, span),
      ({ from, to }) => `${from} ${to}`,
    ),
  );
  return (facts, span) => spans(facts)(span);
}
