import { dayOf } from "../../calendar/date";
import type { LogEntry } from "../../inputs/logEntry";
import type { Visit } from "../../inputs/visit";
import { linked } from "../../reports/linked";
import { folded } from "../../typed/name";

/** A visit that was planned, and what came of it. */
export interface PlannedVisit {
  readonly visit: Visit;
  /** What the log says of it. */
  readonly entry: LogEntry | null;
  readonly outcome: Outcome;
  /** The day for which it was planned, or to which it was moved. */
  readonly day: number;
}

/**
 * `moved`: on another day; `replaced`: moved to a day for which there is another row, which counts; `missed`: its day has passed, and
 * nobody says that it took place; `open`: its day has not passed, or the reports have not come that far.
 */
export type Outcome = "done" | "moved" | "replaced" | "cancelled" | "missed" | "open";

/** A visit that took place, planned or not. */
export interface DoneVisit {
  readonly day: number;
  /** Id of a client of the plan, or the name of whoever may become one. */
  readonly client: string;
  readonly visit: Visit | null;
  readonly entry: LogEntry | null;
  readonly isSigned: boolean;
}

export interface Visited {
  readonly planned: readonly PlannedVisit[];
  /** In the order of days. */
  readonly done: readonly DoneVisit[];
  /** The last day of which anything was told; -1: none. */
  readonly reported: number;
}

/** How long after its day a visit that was moved still counts as done. */
const MOVED_WITHIN = 14;

/** Of one manager. @param on nothing after this day is known */
export function visitedBy(visits: readonly Visit[], log: readonly LogEntry[], on: number): Visited {
  const known = log.filter(({ date }) => (dayOf(date) ?? Infinity) <= on);
  const dated = visits.filter(({ date }) => dayOf(date) !== null);
  const entries = linked(dated, known);
  const reported = Math.max(-1, ...lastDays(dated, known).filter((day) => day <= on));
  const rows = new Set(dated.map((visit) => key(visit.client, visit.date)));
  const planned = dated.map((visit): PlannedVisit => {
    const entry = entries.get(visit.id) ?? null;
    const day = dayOf((visit.status === "moved" && visit.movedTo) || visit.date) ?? 0;
    const isReplaced =
      visit.status === "moved" && entry === null && visit.movedTo !== visit.date && rows.has(key(visit.client, visit.movedTo));
    return { visit, entry, day, outcome: isReplaced ? "replaced" : outcomeOf(visit, entry, day, Math.min(on, reported)) };
  });
  const told = new Set([...entries.values()].map(({ id }) => id));
  const done = [
    ...planned.flatMap(({ visit, entry, outcome, day }): DoneVisit[] => {
      if ((outcome !== "done" && outcome !== "moved") || day > on) return [];
      const on_ = dayOf(entry?.date ?? "") ?? day;
      return [{ day: on_, client: visit.client, visit, entry, isSigned: visit.results.includes("signed") }];
    }),
    ...known.flatMap((entry): DoneVisit[] =>
      entry.client === "" || told.has(entry.id)
        ? []
        : [{ day: dayOf(entry.date) ?? 0, client: entry.client, visit: null, entry, isSigned: false }],
    ),
  ];
  return { planned, done: inOrder(done), reported };
}

function outcomeOf({ status, date }: Visit, entry: LogEntry | null, day: number, reported: number): Outcome {
  if (status === "cancelled") return "cancelled";
  if (status === "done") return "done";
  if (entry !== null) {
    const late = (dayOf(entry.date) ?? 0) - (dayOf(date) ?? 0);
    if (late === 0) return "done";
    return late <= MOVED_WITHIN ? "moved" : "missed";
  }
  return day <= reported ? "missed" : "open";
}

/** Days on which something was written down as done, moved or cancelled. */
function lastDays(visits: readonly Visit[], log: readonly LogEntry[]): readonly number[] {
  let [last, told] = [-1, -1];
  for (const { date } of log) last = Math.max(last, dayOf(date) ?? -1);
  for (const { date, status } of visits) if (status !== "planned") told = Math.max(told, dayOf(date) ?? -1);
  return [last, told];
}

function key(client: string, date: string): string {
  return `${date} ${folded(client)}`;
}

function inOrder(done: readonly DoneVisit[]): readonly DoneVisit[] {
  return done
    .map((one) => ({ one, time: one.entry?.time || one.visit?.time || "", id: one.entry?.id ?? one.visit?.id ?? "" }))
    .sort((a, b) => a.one.day - b.one.day || compare(a.time, b.time) || compare(a.id, b.id))
    .map(({ one }) => one);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The row that tells of a visit. */
export function rowOf({ entry, visit }: DoneVisit): string {
  return entry?.id ?? visit?.id ?? "";
}
