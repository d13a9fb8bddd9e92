import { entriesOf } from "../../plan/inputs/entriesOf";
import type { Inputs } from "../../plan/inputs/inputs";
import { LINES_A_DAY, NO_TASK, type DayTask } from "../../plan/inputs/dayTask";
import { dateOf, dayOf } from "../../plan/calendar/date";
import { holidayLists } from "../../plan/calendar/holidays";
import { isWorkday } from "../../plan/calendar/workingDays";
import { calendarMonth, monthText } from "../../plan/periods/calendarMonth";
import { shownId } from "../../plan/reports/dayLists";
import { sentTasks } from "../../plan/reports/sentTasks";
import type { WorkMonth } from "../handed/workMonth";

/** A day of a daily list. */
export interface DayLines {
  readonly date: string;
  /** Twelve, or more where more is known. */
  readonly lines: readonly DayLine[];
}

export interface DayLine {
  /** With an id of its own also where nobody has written anything yet. */
  readonly entry: DayTask;
  /**
   * What an empty line shows until it is typed over: a line of the visit plan by its position in the month, or what was put off the day
   * before.
   */
  readonly shows: number | "putOff" | null;
  /** Where it is written already what became of it after it was put off. */
  readonly isCarried: boolean;
}

/**
 * A manager's days: what is known on its lines, then the day's lines of the visit plan, one each, and what he has to do by then; what
 * is left shows what was put off the day before. A line of the visit plan keeps its line here, so that what is said of it stays with it,
 * whatever else is planned.
 *
 * @param due says of what to do that it is due on another day
 */
export function dayLines(inputs: Inputs, month: WorkMonth, due: (task: string, on: string) => string): readonly DayLines[] {
  const { manager, dates, visits, freeId } = month;
  const own = entriesOf(inputs.tasks, manager);
  const ids = new Set(own.map(({ id }) => id));
  const lineId = freeId(
    "tasks",
    own.filter(({ date }) => dates.includes(date)),
  );
  return dates.map((date, day) => {
    const lines = new Map<number, DayTask>();
    const known = own.filter((task) => task.date === date);
    for (const task of [...known].sort((a, b) => a.line - b.line || (a.id < b.id ? -1 : 1))) {
      let line = task.line;
      while (lines.has(line)) line += 1;
      lines.set(line, task);
    }
    const shown = visits.flatMap(({ entry }, at) => {
      const isOpen = entry.status === "planned" || entry.status === "done";
      return entry.date === date && isOpen && !ids.has(shownId(entry.id)) ? [at] : [];
    });
    const planned = shown.filter((at) => visits[at]?.entry.client !== "");
    const spare = shown.filter((at) => visits[at]?.entry.client === "");
    const sent = sentTasks(
      inputs,
      manager,
      { date, ...daysDue(inputs, dates, day), putOffSince: day === 0 ? daysBefore(date, NEAR) : null },
      due,
    );
    const count = Math.max(LINES_A_DAY, ...lines.keys(), lines.size + planned.length + sent.length);
    const queue: (number | DayTask)[] = [...planned, ...sent, ...spare];
    return {
      date,
      lines: Array.from({ length: count }, (_, at): DayLine => {
        const entry = lines.get(at + 1);
        if (entry !== undefined) return { entry, shows: null, isCarried: ids.has(shownId(entry.id)) };
        const next = queue.shift() ?? (day > 0 ? "putOff" : null);
        const line = Math.min(at + 1, LINES_A_DAY);
        if (typeof next === "object" && next !== null) return { entry: { ...next, line }, shows: null, isCarried: false };
        const free = { ...NO_TASK, id: lineId(), manager, date, line };
        return { entry: free, shows: next, isCarried: false };
      }),
    };
  });
}

/** Days off belong to the day before them, also those with which the next month begins; and those of the plan's beginning to its first. */
function daysDue(inputs: Inputs, dates: readonly string[], day: number): { readonly dueFrom: string; readonly dueBefore: string } {
  const date = dates[day] ?? "";
  const first = `${monthText(calendarMonth(inputs, 0))}-01`;
  const dueFrom = day === 0 && date.slice(0, 7) === first.slice(0, 7) ? first : date;
  const isWorked = isWorkday(holidayLists(inputs.holidays));
  let next = (dayOf(date) ?? 0) + 1;
  while (!isWorked(next)) next += 1;
  const after = dates[day + 1];
  return { dueFrom, dueBefore: after ?? dateOf(next) };
}

/** What was put off within a week before the first day goes on there. */
const NEAR = 7;

function daysBefore(date: string, days: number): string {
  return dateOf((dayOf(date) ?? days) - days);
}
