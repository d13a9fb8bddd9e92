import { MONTHS } from "../../calendar/months";
import { once, type Facts } from "../facts/facts";
import { clientId, clientsById } from "../team/clients";
import { cancellationsOf, countsUsers, usersAfter } from "../team/cancellations";
import { placesOf, type Place } from "../team/sales";

/** A client as one, whoever had him before: where he is known by an id of the plan. */
export interface KnownClient {
  readonly id: string;
  readonly name: string;
  readonly class: string;
  /** Position among the managers of the course, on the day of checking. */
  readonly manager: number;
}

/** Every client of the plan once, in its order; of those who were handed over, with whoever has them now. */
export const knownClients = once((facts): readonly KnownClient[] => {
  const { clients, managers } = facts.course.current.inputs;
  const now = new Map(managers.flatMap(({ id }, at) => facts.owners.inCharge(id, facts.month).map((client) => [client, at] as const)));
  const seen = new Set<string>();
  return clients.flatMap(({ id, manager }): KnownClient[] => {
    const known = facts.owners.sameAs(id);
    if (seen.has(known)) return [];
    seen.add(known);
    const { name = "", class: grade = "" } = clientsById(facts).get(known) ?? {};
    return [{ id: known, name, class: grade, manager: now.get(known) ?? manager }];
  });
});

/** The day of the last visit that took place, by id of the client. */
export const lastVisits = once((facts): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  for (const { done } of facts.people) {
    for (const { client, day } of done) {
      const id = clientId(facts, client);
      if (id !== null) days.set(id, Math.max(day, days.get(id) ?? day));
    }
  }
  return days;
});

/** Users of a client after some months, as a rule all closed ones: under contract before the year, and sold since, less cancellations. */
export function netUsers(facts: Facts, client: string, months = facts.closed): number | null {
  return countsUsers(facts) ? usersAfter(facts, clientPlaces(facts).get(client) ?? [], months) : null;
}

/** What clients cancelled in the last three closed months and in the three before; null where fewer than six are closed. */
export function cancelledLately(facts: Facts, client: string): { readonly before: number; readonly recent: number } | null {
  if (facts.closed.length < 2 * LATELY) return null;
  const series = cancellationsOf(facts, clientPlaces(facts).get(client) ?? []);
  const sum = (months: readonly number[]): number => months.reduce((all, month) => all + (series[month]?.cancelled ?? 0), 0);
  return { before: sum(facts.closed.slice(-2 * LATELY, -LATELY)), recent: sum(facts.closed.slice(-LATELY)) };
}

const LATELY = MONTHS / 4;

/** The places of each client, whoever has or had him. */
export const clientPlaces = once((facts): ReadonlyMap<string, readonly Place[]> => {
  const all = new Map<string, Place[]>();
  for (const place of placesOf(facts).flat()) {
    if (place.client === null) continue;
    const own = all.get(place.client);
    if (own) own.push(place);
    else all.set(place.client, [place]);
  }
  return all;
});
