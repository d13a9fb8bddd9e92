import { dayOf } from "../calendar/date";
import type { LogEntry } from "../inputs/logEntry";
import type { Visit } from "../inputs/visit";
import { folded } from "../typed/name";

/** How many days beside its date a visit is looked for in the log. */
const NEAR = 7;

/**
 * Which entry of the log tells of which planned visit, by the visit's id; each entry tells of one. By the id that the entry names; else on
 * the same day at the same client; else, for visits that are still planned or were moved, the nearest free entry within seven days. A
 * cancelled visit is told of only by name. The order of rows does not matter.
 *
 * @param visits and the log of one manager
 */
export function linked(visits: readonly Visit[], log: readonly LogEntry[]): ReadonlyMap<string, LogEntry> {
  const found = new Map<string, LogEntry>();
  const taken = new Set<string>();
  const link = (visit: Visit, entry: LogEntry): void => {
    found.set(visit.id, entry);
    taken.add(entry.id);
  };
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  const entries = inOrder(log);
  for (const entry of entries) {
    const visit = byId.get(entry.visit);
    if (visit && !found.has(visit.id)) link(visit, entry);
  }
  const free = byClient(entries.filter(({ id, client }) => client !== "" && !taken.has(id)));
  for (const [client, own] of byClient(inOrder(visits, heldOn).filter(({ id, status }) => status !== "cancelled" && !found.has(id)))) {
    const there = free.get(client) ?? [];
    const days = there.map(({ date }) => dayOf(date) ?? NaN);
    for (const near of [0, NEAR]) {
      let from = 0;
      for (const visit of own) {
        const day = dayOf(heldOn(visit));
        if (day === null || found.has(visit.id) || (near > 0 && visit.status === "done")) continue;
        while (from < days.length && (days[from] ?? 0) < day - near) from++;
        let best = -1;
        for (let at = from; at < days.length && (days[at] ?? 0) <= day + near; at++) {
          const entry = there[at];
          if (!entry || taken.has(entry.id)) continue;
          if (best < 0 || Math.abs((days[at] ?? 0) - day) < Math.abs((days[best] ?? 0) - day)) best = at;
        }
        const entry = there[best];
        if (entry) link(visit, entry);
      }
    }
  }
  return found;
}

interface Dated {
  readonly id: string;
  readonly date: string;
  readonly time: string;
}

/** The day on which a visit was to take place in the end. */
function heldOn({ status, date, movedTo }: Visit): string {
  return status === "moved" && movedTo !== "" ? movedTo : date;
}

function inOrder<T extends Dated>(rows: readonly T[], on: (row: T) => string = ({ date }) => date): readonly T[] {
  return rows
    .map((row) => ({ row, key: `${on(row)}\u0000${row.time}\u0000${row.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

function byClient<T extends { readonly client: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const client = folded(row.client);
    const group = groups.get(client);
    if (group) group.push(row);
    else groups.set(client, [row]);
  }
  return groups;
}
