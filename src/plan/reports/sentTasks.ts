import { NO_TASK, type DayTask } from "../inputs/dayTask";
import { entriesOf } from "../inputs/entriesOf";
import type { Inputs } from "../inputs/inputs";
import { fingerprint } from "../text/fingerprint";
import { bucketOrder } from "../time/quadrants";
import { shownId } from "./dayLists";
import { markedId } from "./ids";

/**
 * What a manager's day begins with beside his visits: what he has to do by then (时间管理矩阵), in the order into the bucket; and, on the first
 * day of a list, what was put off on the last day before it. What stands on a daily list already is left out. Each has an id that is made
 * of what it is, so that it is never there twice.
 *
 * @param since a day: what was put off from then on and is not carried on yet comes, too; null: nothing does
 */
export function sentTasks({ priorities, tasks }: Inputs, manager: string, date: string, since: string | null): readonly DayTask[] {
  const own = entriesOf(tasks, manager);
  const ids = new Set(own.map(({ id }) => id));
  const due = priorities.filter((one) => one.who === manager && one.due === date && one.task !== "");
  const order = bucketOrder(due, date);
  const place = (at: number): number => order[at] ?? due.length + 1;
  const sent = [...due.keys()]
    .sort((a, b) => place(a) - place(b) || a - b)
    .flatMap((at): readonly DayTask[] => {
      const one = due[at];
      if (one === undefined) return [];
      const { task, important, urgent, hours } = one;
      const id = markedId("tasks", { manager, date }, fingerprint(task));
      return [{ ...NO_TASK, id, manager, date, line: 1, task, important, urgent, hours }];
    });
  const putOff = own
    .filter((task) => since !== null && task.status === "moved" && task.date >= since && task.date < date)
    .map((task) => ({ ...NO_TASK, id: shownId(task.id), manager, date, line: 1, task: task.task }));
  const seen = new Set<string>();
  return [...putOff, ...sent].filter(({ id }) => !ids.has(id) && !seen.has(id) && seen.add(id));
}
