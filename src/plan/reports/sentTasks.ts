import { NO_TASK, type DayTask } from "../inputs/dayTask";
import { entriesOf } from "../inputs/entriesOf";
import type { Inputs } from "../inputs/inputs";
import type { Priority } from "../inputs/priority";
import { fingerprint } from "../text/fingerprint";
import { bucketOrder } from "../time/quadrants";
import { shownId } from "./dayLists";
import { markedId } from "./ids";

/** A day of a daily list. */
export interface ListedDay {
  readonly date: string;
  /** What is due on days that no list has stands on the last one before: from the first of these days until before the second. */
  readonly dueFrom: string;
  readonly dueBefore: string;
  /** What was put off from then on and is not carried on yet comes, too; null: nothing does. */
  readonly putOffSince: string | null;
}

/**
 * What a manager's day begins with beside his visits: what he has to do by then (时间管理矩阵), in the order into the bucket; and, on the first
 * day of a list, what was put off on the last day before it. What stands on a daily list already is left out. Each has an id that is made
 * of what it is, so that it is never there twice.
 *
 * @param due says of what to do that it is due on another day
 */
export function sentTasks(
  { priorities, tasks }: Inputs,
  manager: string,
  { date, dueFrom, dueBefore, putOffSince: since }: ListedDay,
  due: (task: string, on: string) => string,
): readonly DayTask[] {
  const own = entriesOf(tasks, manager);
  const ids = new Set(own.map(({ id }) => id));
  const owed = priorities.filter((one) => one.who === manager && one.due >= dueFrom && one.due < dueBefore && one.task !== "");
  const order = bucketOrder(owed, date);
  const place = (at: number): number => order[at] ?? owed.length + 1;
  const sent = [...owed.keys()]
    .sort((a, b) => place(a) - place(b) || a - b)
    .flatMap((at): readonly DayTask[] => {
      const one = owed[at];
      if (one === undefined) return [];
      const { important, urgent, hours } = one;
      const task = one.due === date ? one.task : due(one.task, one.due);
      return [{ ...NO_TASK, id: sentId(one), manager, date, line: 1, task, important, urgent, hours }];
    });
  const putOff = own
    .filter((task) => since !== null && task.status === "moved" && task.date >= since && task.date < date)
    .map((task) => ({ ...NO_TASK, id: shownId(task.id), manager, date, line: 1, task: task.task }));
  const seen = new Set<string>();
  return [...putOff, ...sent].filter(({ id }) => !ids.has(id) && !seen.has(id) && seen.add(id));
}

/** Lines that were sent take as long as they were said to: lists have no column for it. */
export function withSentHours(tasks: readonly DayTask[], priorities: readonly Priority[], manager: string): readonly DayTask[] {
  const hoursOf = new Map(
    priorities.flatMap((one) => (one.who === manager && one.hours !== null ? [[sentId(one), one.hours] as const] : [])),
  );
  return tasks.map((task) => (task.hours === null && hoursOf.has(task.id) ? { ...task, hours: hoursOf.get(task.id) ?? null } : task));
}

function sentId({ who, due, task }: Priority): string {
  return markedId("tasks", { manager: who, date: due }, fingerprint(task));
}
