import type { Facts, Person } from "../facts/facts";
import { cancellationRate, cancellationsOf, leftClients } from "../team/cancellations";
import { placesOf } from "../team/sales";

/** M11: cancellations of a month, and which clients left in it. */
export interface LeavingMonth {
  /** From 0. */
  readonly month: number;
  /** Users. */
  readonly cancelled: number;
  /** Of net users at the month's start and those signed in it; null where there are none. */
  readonly rate: number | null;
  /** Ids. */
  readonly left: readonly string[];
}

/** M11 by closed month. @param person null: the team */
export function leavingOf(facts: Facts, person: Person | null): readonly LeavingMonth[] {
  const places = person === null ? facts.people.flatMap(({ at }) => placesOf(facts)[at] ?? []) : (placesOf(facts)[person.at] ?? []);
  const clients = new Set(places.flatMap(({ client }) => client ?? []));
  const series = cancellationsOf(facts, places);
  return facts.closed.map((month) => {
    const own = series[month] ?? { cancelled: 0, users: 0 };
    const left = [...(leftClients(facts)[month] ?? [])].filter((client) => clients.has(client)).sort();
    return { month, cancelled: own.cancelled, rate: cancellationRate(own), left };
  });
}
