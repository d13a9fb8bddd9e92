import { isWorkday } from "../calendar/workingDays";
import { dateOf, dayOf } from "../calendar/date";
import { holidayLists, type HolidayList } from "../calendar/holidays";
import { NO_TASK, type DayTask } from "../inputs/dayTask";
import type { Visit } from "../inputs/visit";
import { TASK_ROWS } from "./kinds";
import type { ReturnedRow } from "./merge";
import { codeIn, codeText, markOf } from "./rowCode";

/**
 * Daily lists beside the visit plan: a line that shows a planned visit, or what was put off the day before, is known by the id of what it
 * shows, so that nothing is said twice: "tv:jia:2603:001" is the visit on its own day, "ttv:jia:2603:001" the same a day later.
 */
export function shownId(source: string): string {
  return `t${source}`;
}

/** What a line says of a visit. */
export function visitText(client: string, purpose: string): string {
  return [client, purpose].filter((part) => part !== "").join(BETWEEN);
}

export const BETWEEN = " · ";

export interface ReturnedTask extends ReturnedRow<DayTask> {
  /** Id of the visit, or of the line of the day before, that it shows and that was not typed over; "": none. */
  readonly shows: string;
  /** What stood there. */
  readonly shown: string;
}

/**
 * Lines that say something: that were written, or of which something was said that they show. What is as it was handed out is no news,
 * and a line that was emptied deletes nothing.
 */
export function tasksTold(
  rows: readonly ReturnedTask[],
  known: readonly DayTask[],
  visits: readonly Visit[],
): readonly ReturnedRow<DayTask>[] {
  const times = new Map(visits.map(({ id, time }) => [id, time]));
  // A program that leaves values in place of formulas leaves the visit's time as if it were typed.
  const said = rows.map((row) => (row.entry.time === times.get(row.shows) ? { ...row, entry: { ...row.entry, time: "" } } : row));
  const ids = new Set(known.map(({ id }) => id));
  return withoutCopies(said).flatMap(({ code, entry, shows }): readonly ReturnedRow<DayTask>[] => {
    const isShowing = shows !== "";
    const own = isShowing ? codeText({ ...entry, ...NO_TASK, id: shownId(shows) }, TASK_ROWS.fields) : code;
    const { id, marks } = codeIn(own) ?? { id: "", marks: [] };
    const isUntouched = TASK_ROWS.fields.every((field, at) => markOf(entry[field]) === marks[at]);
    // A line without a text says nothing.
    const isSaid = isShowing ? ids.has(id) || !isEmpty(entry) : entry.task !== "";
    return isSaid && (ids.has(id) || !isUntouched) ? [{ code: own, entry }] : [];
  });
}

/**
 * Of lines that show the same, one is what it shows, whatever their order; another that says something of its own says it in words. One
 * that says just the same was copied, and says it only once.
 */
function withoutCopies(rows: readonly ReturnedTask[]): readonly ReturnedTask[] {
  const sorted = rows.map((row) => ({ row, key: `${isEmpty(row.entry) ? 1 : 0}${JSON.stringify(row.entry)}` }));
  sorted.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const [seen, said] = [new Set<string>(), new Set<string>()];
  return sorted.flatMap(({ row, key }) => {
    const { entry, shows, shown } = row;
    const isCopy = shows !== "" && seen.has(shows);
    const isSaid = isCopy && said.has(`${shows} ${key}`);
    seen.add(shows);
    said.add(`${shows} ${key}`);
    if (!isCopy) return [row];
    return isEmpty(entry) || isSaid ? [] : [{ ...row, code: "", entry: { ...entry, task: shown }, shows: "" }];
  });
}

/** Whether nothing was said but that there is a line. */
export function isEmpty({ time, task, status, rating, important, urgent }: DayTask): boolean {
  return time + task === "" && status === "open" && rating === null && important === null && urgent === null;
}

/** Lines that say nothing of their own say what they show. @param nameOf of a client's id */
export function withShown(
  tasks: readonly DayTask[],
  visits: readonly Visit[],
  rows: readonly ReturnedTask[],
  nameOf: (client: string) => string,
): readonly DayTask[] {
  if (tasks.every(({ task }) => task !== "")) return tasks;
  const texts = new Map(rows.flatMap(({ shows, shown }) => (shows === "" ? [] : [[shownId(shows), shown] as const])));
  for (const { id, client, purpose } of visits) if (client !== "") texts.set(shownId(id), visitText(nameOf(client), purpose));
  const times = new Map(visits.map(({ id, time }) => [shownId(id), time]));
  const byId = new Map(tasks.map((task) => [shownId(task.id), task]));
  const textOf = (id: string): string => {
    const before = byId.get(id);
    return texts.get(id) || (before === undefined ? "" : before.task || textOf(before.id));
  };
  return tasks.map((one) => (one.task === "" ? { ...one, task: textOf(one.id), time: one.time || (times.get(one.id) ?? "") } : one));
}

/**
 * What daily lists say of planned visits: done on its day, done on a later one after it was put off, put off to the next working day,
 * or cancelled. What was said of a visit on its own plan or in the log stands.
 */
export function visitsListed(visits: readonly Visit[], tasks: readonly DayTask[], holidays: readonly HolidayList[]): VisitsListed {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const isWorked = isWorkday(holidayLists(holidays));
  const next = (date: string): string => {
    let day = (dayOf(date) ?? 0) + 1;
    while (!isWorked(day)) day += 1;
    return dateOf(day);
  };
  const doneOn = new Map<string, string>();
  const after = visits.map((visit): Visit => {
    const chain: DayTask[] = [];
    for (let task = byId.get(shownId(visit.id)); task !== undefined; task = byId.get(shownId(task.id))) chain.push(task);
    const done = chain.find(({ status }) => status === "done");
    if (done !== undefined) doneOn.set(visit.id, done.date);
    const moved = chain.flatMap(({ status, date }) => (status === "moved" && dayOf(date) !== null ? [next(date)] : []));
    // A day that a list has given may be given anew by it.
    const isOpen = visit.status === "planned" || (visit.status === "moved" && moved.includes(visit.movedTo));
    if (!isOpen) return visit;
    if (done !== undefined) {
      return done.date === visit.date ? { ...visit, status: "done", movedTo: "" } : { ...visit, status: "moved", movedTo: done.date };
    }
    const last = chain.at(-1);
    if (last?.status === "moved") return { ...visit, status: "moved", movedTo: moved.at(-1) ?? "" };
    return last?.status === "dropped" ? { ...visit, status: "cancelled", movedTo: "" } : visit;
  });
  return { visits: after, doneOn };
}

export interface VisitsListed {
  readonly visits: readonly Visit[];
  /** By ids of visits: when they took place. */
  readonly doneOn: ReadonlyMap<string, string>;
}
