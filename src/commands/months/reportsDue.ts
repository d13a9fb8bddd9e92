/** When the reports of a month came, and whose are missing; of days and weeks as rule 1 asks about them. */
import { handedWords } from "../../forms/handed/words";
import type { Texts } from "../../forms/texts";
import { dateOf, dayOf } from "../../plan/calendar/date";
import { holidayLists } from "../../plan/calendar/holidays";
import { isWorkday } from "../../plan/calendar/workingDays";
import { dueReports, stateOfReport, type Asking, type Reporting } from "../../plan/checking/facts/due";
import { presenceOf } from "../../plan/checking/facts/presence";
import { isIn, monthSpans, type Span } from "../../plan/checking/facts/span";
import type { Inputs } from "../../plan/inputs/inputs";
import { calendarMonth, monthText } from "../../plan/periods/calendarMonth";
import type { MissingReports, Submitted } from "../../plan/reports/said";
import { folded } from "../../plan/typed/name";

interface Person extends Reporting {
  readonly id: string;
  readonly name: string;
}

/**
 * Of one month of the plan, counted from 1.
 *
 * @param inputs with everything taken in
 * @param today "2026-03-31": what is not due by then is not asked for
 */
export function reportsDue(inputs: Inputs, texts: Texts, month: number, today: string) {
  const months = monthSpans(inputs);
  const span = months[month - 1] ?? { from: 0, to: -1 };
  const asking: Asking = { inputs, on: dayOf(today) ?? 0, isWorked: isWorkday(holidayLists(inputs.holidays)) };
  const [log, summaries] = [byManager(inputs.log), byManager(inputs.summaries)];
  const people = inputs.managers.flatMap((manager): readonly Person[] => {
    const presence = presenceOf(inputs, manager, months, asking.isWorked);
    if (presence === null) return [];
    return [{ id: manager.id, name: manager.name, presence, log: log(manager), summaries: summaries(manager) }];
  });
  const periodText = ({ from, to }: Span): string => handedWords(texts).F8.period(dateOf(from), dateOf(to));
  const dueOf = (person: Person) =>
    dueReports(asking, person, span.from).flatMap((due) =>
      due.from <= span.to ? [{ due, state: stateOfReport(asking, person, due) }] : [],
    );
  return {
    submitted: (manager: string): Submitted => {
      const person = people.find(({ id }) => id === manager);
      const all =
        person === undefined ? [] : dueOf(person).filter(({ due }) => person.summaries.some(({ from }) => isIn(due, dayOf(from) ?? 0)));
      return {
        inTime: all.filter(({ state }) => state.type === "inTime").length,
        late: all.flatMap(({ due, state }) => (state.type === "late" ? [{ period: periodText(due), days: state.days }] : [])),
      };
    },
    /** Nothing is asked for that nobody has handed in yet. */
    missing: (): readonly MissingReports[] => [
      ...missingPlans(
        inputs,
        texts,
        month,
        people.filter((person) => isThere(asking, person, span)),
      ),
      ...missingLogs(),
    ],
  };

  function missingLogs(): readonly MissingReports[] {
    const dates = [...inputs.log.map(({ date }) => date), ...inputs.summaries.map(({ from }) => from)];
    const begin = dates.reduce((first, date) => Math.min(first, dayOf(date) ?? Infinity), Infinity);
    const missing = new Map<number, { readonly due: Span; readonly managers: string[] }>();
    for (const person of people)
      for (const { due, state } of dueOf(person)) {
        if (due.to < begin || state.type !== "missing") continue;
        const { managers } = missing.get(due.from) ?? { managers: [] };
        missing.set(due.from, { due, managers: [...managers, person.name] });
      }
    return [...missing.values()]
      .sort((a, b) => a.due.from - b.due.from)
      .map(({ due, managers }) => ({ form: texts.forms.handed.F8, period: periodText(due), managers }));
  }
}

/** Ids of those who are away on every working day of a month of the plan, so that nothing is asked of them. */
export function awayAllMonth(inputs: Inputs, month: number): ReadonlySet<string> {
  const months = monthSpans(inputs);
  const asking: Asking = { inputs, on: 0, isWorked: isWorkday(holidayLists(inputs.holidays)) };
  const away = inputs.managers.filter((manager) => {
    const presence = presenceOf(inputs, manager, months, asking.isWorked);
    const span = months[month - 1];
    return presence !== null && span !== undefined && !isThere(asking, { presence }, span);
  });
  return new Set(away.map(({ id }) => id));
}

/** Whose each entry is, by his id or his name. */
function byManager<T extends { readonly manager: string }>(entries: readonly T[]): (manager: Inputs["managers"][number]) => readonly T[] {
  const own = new Map<string, T[]>();
  for (const entry of entries) {
    const known = own.get(entry.manager);
    if (known) known.push(entry);
    else own.set(entry.manager, [entry]);
  }
  return ({ id, name }) => [...own].flatMap(([who, all]) => (who === id || folded(who) === folded(name) ? all : []));
}

/** Plans of the month: what to do, whom to visit, what for each day. */
function missingPlans(inputs: Inputs, texts: Texts, month: number, there: readonly Person[]): readonly MissingReports[] {
  const at = calendarMonth(inputs, month - 1);
  const isDated = ({ date }: { readonly date: string }): boolean => date.startsWith(monthText(at));
  const { F5, F6, F7 } = texts.forms.handed;
  const forms: readonly (readonly [string, readonly { readonly manager: string }[]])[] = [
    [F5, inputs.actions.filter(({ goal }) => goal === null || (goal.from <= month && month <= goal.to))],
    [F6, inputs.visits.filter(isDated)],
    [F7, inputs.tasks.filter(isDated)],
  ];
  return forms.flatMap(([form, entries]) => {
    const who = new Set(entries.map(({ manager }) => folded(manager)));
    const silent = there.filter(({ id, name }) => !who.has(folded(id)) && !who.has(folded(name))).map(({ name }) => name);
    return who.size === 0 || silent.length === 0 ? [] : [{ form, period: texts.forms.calendar.month(at), managers: silent }];
  });
}

function isThere({ isWorked }: Asking, { presence: { span, away } }: Pick<Person, "presence">, month: Span): boolean {
  return Array.from({ length: month.to - month.from + 1 }, (_, at) => month.from + at).some(
    (day) => isWorked(day) && isIn(span, day) && !away.has(day),
  );
}
