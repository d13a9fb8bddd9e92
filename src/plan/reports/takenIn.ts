import type { Contact } from "../inputs/contact";
import type { Action, ExpectedContract } from "../inputs/action";
import type { DayTask } from "../inputs/dayTask";
import type { Inputs } from "../inputs/inputs";
import type { LogEntry, Summary } from "../inputs/logEntry";
import type { Visit } from "../inputs/visit";
import type { VisitPlan } from "../inputs/visitCounts";
import { folded } from "../typed/name";
import { isHolder, withExpected } from "./expected";
import { tasksTold, visitsListed, withShown, type ReturnedTask } from "./dayLists";
import { markedId } from "./ids";
import { ACTION_ROWS, LOG_ROWS, TASK_ROWS, VISIT_ROWS } from "./kinds";
import { withSentHours } from "./sentTasks";
import { settled } from "./settled";
import type { Conflict, Decided } from "./conflict";
import { mergeRows, type Merged, type ReturnedRow } from "./merge";
import { codeIn } from "./rowCode";

/** What came back of one manager's month; null: that form did not. */
export interface ReturnedReports {
  /** Id. */
  readonly manager: string;
  /** "2026-03": of what is known and belongs there, all should be on the forms. */
  readonly month: string;
  readonly actions: readonly ReturnedRow<Action>[] | null;
  /** What is expected to be signed. */
  readonly expected: readonly ReturnedRow<ExpectedContract>[] | null;
  readonly visits: readonly ReturnedRow<Visit>[] | null;
  readonly tasks: readonly ReturnedTask[] | null;
  readonly log: readonly ReturnedRow<LogEntry>[] | null;
  readonly wanted: readonly VisitPlan[];
  readonly summaries: readonly Omit<Summary, "received">[];
}

export interface TakenIn {
  readonly inputs: Inputs;
  readonly actions: Counts;
  readonly expected: Counts;
  readonly visits: Counts;
  readonly tasks: Counts;
  readonly log: Counts;
  /** Those that are new or say something else. */
  readonly summaries: number;
}

export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly unreturned: number;
  readonly conflicts: readonly Conflict[];
}

/**
 * Takes a manager's action plan, visit plan, daily lists and work log in: every line merged with what is known of it, visits, lists and
 * log linked, contacts that were typed kept, summaries with the day on which they came. The same forms taken in again change nothing;
 * nothing is ever deleted.
 *
 * @param today "2026-03-09"
 * @param turned keys of conflicts that end the other way than they would by themselves
 */
export function takenIn(inputs: Inputs, returned: ReturnedReports, today: string, turned: ReadonlySet<string> = new Set()): TakenIn {
  const decided: Decided = { turned, declined: new Set(inputs.declined.map(({ id }) => id)) };
  const { manager, month } = returned;
  const isOwn = (entry: { readonly manager: string }): boolean => entry.manager === manager;
  const [ownVisits, ownTasks, ownLog] = [inputs.visits.filter(isOwn), inputs.tasks.filter(isOwn), inputs.log.filter(isOwn)];
  const ownActions = inputs.actions.filter(isOwn);
  const actions = merged(ACTION_ROWS, "actions", ownActions, returned.actions, decided);
  const forecast = withExpected(actions.entries, returned.expected ?? [], manager, month, decided);
  const visits = merged(VISIT_ROWS, "visits", ownVisits, returned.visits, decided);
  const tasks = merged(
    TASK_ROWS,
    "tasks",
    ownTasks,
    returned.tasks === null ? null : tasksTold(returned.tasks, ownTasks, visits.entries),
    decided,
  );
  const log = merged(LOG_ROWS, "log", ownLog, returned.log === null ? null : told(returned.log, visits.entries, ownLog), decided);
  const listed = visitsListed(visits.entries, tasks.entries, inputs.holidays);
  const together = settled(listed.visits, log.entries, listed.doneOn);
  const names = new Map(inputs.clients.map(({ id, name }) => [id, name]));
  const lists = withShown(tasks.entries, visits.entries, returned.tasks ?? [], (client) => names.get(client) ?? client);
  const shown = new Set(returned.log?.map(({ entry }) => entry.visit));
  const summaries = withSummaries(inputs.summaries, returned.summaries, today);
  return {
    inputs: {
      ...inputs,
      actions: inPlace(inputs.actions, ownActions, forecast.actions),
      visits: inPlace(inputs.visits, ownVisits, together.visits),
      tasks: inPlace(inputs.tasks, ownTasks, withSentHours(lists, inputs.priorities, manager)),
      log: inPlace(inputs.log, ownLog, together.log),
      contacts: withContacts(inputs.contacts, together.visits),
      visitPlans: withWanted(inputs.visitPlans, returned.wanted),
      summaries,
    },
    actions: countsOf(actions, (one) => one.status === "open" && !isHolder(one)),
    expected: countsOf(forecast.merged, () => false),
    visits: countsOf(
      inTheEnd(visits, ownVisits, together.visits),
      ({ date, movedTo }) => date.startsWith(month) || movedTo.startsWith(month),
    ),
    tasks: countsOf(tasks, ({ date }) => date.startsWith(month)),
    // What the plan says of a visit in the log stands on the line that shows the visit.
    log: countsOf(log, ({ date, visit }) => date.startsWith(month) && !(visit !== "" && shown.has(visit))),
    summaries: summaries.filter((one) => !inputs.summaries.includes(one)).length,
  };
}

function merged<T extends Action | Visit | DayTask | LogEntry>(
  kind: Parameters<typeof mergeRows<T>>[0],
  list: "actions" | "visits" | "tasks" | "log",
  known: readonly T[],
  rows: readonly ReturnedRow<T>[] | null,
  decided: Decided,
): Merged<T> {
  if (rows === null) return { entries: known, added: 0, changed: [], unreturned: [], conflicts: [] };
  return mergeRows(kind, known, rows, (entry, mark) => markedId(list, entry, mark), decided);
}

/**
 * Lines of the log that show planned visits: what was not typed over is the visit's. One that says nothing but what the plan says is not
 * written yet; of a line that is known and its copies it counts only where none says more.
 */
function told(
  rows: readonly ReturnedRow<LogEntry>[],
  visits: readonly Visit[],
  known: readonly LogEntry[],
): readonly ReturnedRow<LogEntry>[] {
  const lines = rows.map((row) => {
    const visit = row.entry.visit === "" ? undefined : visits.find(({ id }) => id === row.entry.visit);
    return { row, visit, id: codeIn(row.code)?.id, isWritten: visit === undefined ? !isEmpty(row.entry) : saysMore(row.entry, visit) };
  });
  const written = new Set(lines.flatMap(({ id, isWritten }) => (isWritten && id !== undefined ? [id] : [])));
  return lines.flatMap(({ row, visit, id, isWritten }) => {
    if (visit === undefined) return isWritten ? [{ ...row, entry: { ...row.entry, visit: "" } }] : [];
    const isAlone = !written.has(id ?? "") && known.some((one) => one.id === id);
    return isWritten || isAlone ? [{ ...row, entry: { ...row.entry, ...asPlanned(row.entry, visit) } }] : [];
  });
}

const SHOWN = ["date", "place", "client", "purpose"] as const;

function saysMore(entry: LogEntry, visit: Visit): boolean {
  return entry.time + entry.content + entry.result !== "" || SHOWN.some((field) => entry[field] !== "" && entry[field] !== visit[field]);
}

function asPlanned(entry: LogEntry, visit: Visit): Partial<LogEntry> {
  return Object.fromEntries(SHOWN.map((field) => [field, entry[field] || visit[field]]));
}

/** A day alone is a line that waits to be written. */
function isEmpty({ time, place, client, content, purpose, result }: LogEntry): boolean {
  return time + place + client + content + purpose + result === "";
}

/** Without what log and lists make of it again what was known: that has changed nothing, and deciding it would not, either. */
function inTheEnd(merged: Merged<Visit>, known: readonly Visit[], settled: readonly Visit[]): Merged<Visit> {
  const [before, after] = [known, settled].map(
    (visits) => new Map<string, Readonly<Record<string, unknown>>>(visits.map((one) => [one.id, { ...one }])),
  );
  const isKept = (id: string, field: string): boolean =>
    JSON.stringify(before?.get(id)?.[field]) === JSON.stringify(after?.get(id)?.[field]);
  return {
    ...merged,
    changed: merged.changed.filter((id) => !VISIT_ROWS.fields.every((field) => isKept(id, field))),
    conflicts: merged.conflicts.filter(({ id, field, stays }) => stays === "ours" || !isKept(id, field)),
  };
}

function countsOf<T>({ added, changed, unreturned, conflicts }: Merged<T>, isIn: (entry: T) => boolean): Counts {
  return { added, changed: changed.length, unreturned: unreturned.filter(isIn).length, conflicts };
}

/** The entries of others stay where they stand; own ones likewise, new ones behind all. */
function inPlace<T extends { readonly id: string }>(all: readonly T[], known: readonly T[], own: readonly T[]): readonly T[] {
  const byId = new Map(own.map((entry) => [entry.id, entry]));
  const now = new Map(known.map((entry) => [entry, byId.get(entry.id) ?? entry]));
  const ids = new Set(known.map(({ id }) => id));
  return [...all.map((entry) => now.get(entry) ?? entry), ...own.filter(({ id }) => !ids.has(id))];
}

/** Whoever was met and is not known yet; what was typed of him where that was not known. Who stands in the list twice stays there twice. */
function withContacts(contacts: readonly Contact[], visits: readonly Visit[]): readonly Contact[] {
  const key = (client: string, name: string): string => `${client}\n${folded(name)}`;
  const all = [...contacts];
  const places = new Map<string, number>();
  for (const [at, { client, name }] of contacts.entries()) if (!places.has(key(client, name))) places.set(key(client, name), at);
  for (const { client, contact: name, title, phone } of visits) {
    if (client === "" || name === "") continue;
    const at = places.get(key(client, name)) ?? all.length;
    places.set(key(client, name), at);
    const known = all[at] ?? { client, name, title, phone, role: null };
    all[at] = { ...known, title: known.title || title, phone: known.phone || phone };
  }
  return all;
}

function withWanted(known: readonly VisitPlan[], typed: readonly VisitPlan[]): readonly VisitPlan[] {
  const isSame = (a: VisitPlan, b: VisitPlan): boolean => a.client === b.client && a.month === b.month;
  return [...known.filter((one) => !typed.some((other) => isSame(one, other))), ...typed];
}

/** What was written stays where nothing comes back; the day of the first coming counts. */
function withSummaries(known: readonly Summary[], typed: ReturnedReports["summaries"], today: string): readonly Summary[] {
  const isSame = (a: Omit<Summary, "received">, b: Omit<Summary, "received">): boolean =>
    a.manager === b.manager && a.kind === b.kind && a.from === b.from;
  const written = typed.filter(({ text, submitted }) => text !== "" || submitted !== "");
  const after = known.map((one) => {
    const { text = "", submitted = "" } = written.find((other) => isSame(one, other)) ?? {};
    const now = { text: text || one.text, submitted: submitted || one.submitted };
    return now.text === one.text && now.submitted === one.submitted ? one : { ...one, ...now };
  });
  return [...after, ...written.filter((one) => !known.some((other) => isSame(one, other))).map((one) => ({ ...one, received: today }))];
}
