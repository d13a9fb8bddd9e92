import type { LogEntry } from "../inputs/logEntry";
import type { Visit } from "../inputs/visit";
import { linked } from "./linked";

/**
 * Visits and log of one manager, each fact said once: a line of the log that tells of a planned visit makes it done, or moved where it
 * was on another day; a visit that is done has its line in the log. What belongs together is linked, never copied; each line tells of
 * one visit. Settled again, nothing changes.
 *
 * @param doneOn by ids of visits: the day on which a daily list says that it took place
 */
export function settled(
  visits: readonly Visit[],
  log: readonly LogEntry[],
  doneOn: ReadonlyMap<string, string> = new Map(),
): { readonly visits: readonly Visit[]; readonly log: readonly LogEntry[] } {
  const told = linked(visits, log);
  const visitOf = new Map([...told].map(([visit, entry]) => [entry.id, visit]));
  const after = visits.map((visit) => settledBy(visit, told.get(visit.id)));
  const tellings = after.flatMap((visit) => {
    const { id, status, client, date } = visit;
    const on = status === "done" ? date : status === "moved" ? doneOn.get(id) : undefined;
    return on === undefined || client === "" || told.has(id) ? [] : [lineOf({ ...visit, date: on })];
  });
  return { visits: after, log: [...log.map((entry) => ({ ...entry, visit: visitOf.get(entry.id) ?? entry.visit })), ...tellings] };
}

/** What the log says of a visit that is still planned. */
function settledBy(visit: Visit, entry: LogEntry | undefined): Visit {
  if (visit.status !== "planned" || entry === undefined) return visit;
  return entry.date === visit.date || entry.date === "" ? { ...visit, status: "done" } : { ...visit, status: "moved", movedTo: entry.date };
}

/** The line of a visit of which nothing else was written; its id is made of the visit's, so that it is never made twice. */
function lineOf({ id, manager, date, time, place, client, purpose }: Visit): LogEntry {
  return { id: `l${id}`, manager, date, time, place, client, content: "", purpose, result: "", visit: id };
}
