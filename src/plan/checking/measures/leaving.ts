import type { Facts, Person } from "../facts/facts";
import { isIn, type Span } from "../facts/span";
import { cancellationRate, cancellationsOf, leftClients, USERS, usersAfter } from "../team/cancellations";
import { clientId } from "../team/clients";
import { placesOf, salesOf, type Place } from "../team/sales";

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

/** M11 of several months together. */
export interface Leaving {
  readonly cancelled: number;
  /** Net users before the first of them; and those signed in them. */
  readonly before: number;
  readonly sold: number;
  readonly rate: number | null;
  readonly left: number;
}

/** M11 of the closed months that end within the days. @param person null: the team */
export function leavingOver(facts: Facts, span: Span, person: Person | null): Leaving {
  const places = person === null ? facts.people.flatMap(({ at }) => placesOf(facts)[at] ?? []) : (placesOf(facts)[person.at] ?? []);
  const { cancelled, before, sold } = movedIn(facts, span, places);
  const users = Math.max(0, before) + sold;
  return {
    cancelled,
    before: Math.max(0, before),
    sold,
    rate: users > 0 ? cancelled / users : null,
    left: leftIn(facts, span, places).size,
  };
}

/** Users before the closed months that end within the days, and those signed and cancelled in them; before may be below 0. */
export function movedIn(facts: Facts, span: Span, places: readonly Place[]): Pick<Leaving, "cancelled" | "before" | "sold"> {
  const months = closedIn(facts, span);
  if (months.length === 0) return { cancelled: 0, before: 0, sold: 0 };
  const earlier = facts.closed.filter((month) => month < (months[0] ?? 0));
  const sales = salesOf(facts)[USERS];
  const sum = (cells: Float64Array | undefined): number =>
    places.reduce((all, { start }) => months.reduce((own, month) => own + (cells?.[start + month] ?? 0), all), 0);
  return { cancelled: sum(sales?.cancelled), sold: sum(sales?.sold), before: usersAfter(facts, places, earlier) };
}

/** Which clients of these places left in the closed months that end within the days. */
export function leftIn(facts: Facts, span: Span, places: readonly Place[]): ReadonlySet<string> {
  const clients = new Set(places.flatMap(({ client }) => client ?? []));
  return new Set(closedIn(facts, span).flatMap((month) => [...(leftClients(facts)[month] ?? [])].filter((client) => clients.has(client))));
}

function closedIn({ closed, months }: Facts, span: Span): readonly number[] {
  return closed.filter((month) => isIn(span, months[month]?.to ?? 0));
}

/** M11: a client who cancelled something in a month, or left in it, and why, as far as anybody has said. */
export interface LeavingClient {
  /** Id. */
  readonly client: string;
  readonly cancelled: number;
  readonly isGone: boolean;
  /** What was noted down of the client's leaving, or else explained for the month; "": nothing. */
  readonly reason: string;
}

/** M11 client by client, who cancelled most first. @param month from 0 */
export function leavingClients(facts: Facts, person: Person, month: number): readonly LeavingClient[] {
  const { clientFiles, explanations } = facts.inputs;
  const gone = leftClients(facts)[month] ?? new Set<string>();
  const own = new Map<string, Place[]>();
  for (const place of placesOf(facts)[person.at] ?? [])
    if (place.client !== null) own.set(place.client, [...(own.get(place.client) ?? []), place]);
  const reasonOf = (client: string): string =>
    clientFiles.find((one) => clientId(facts, one.client) === client)?.leftReason ||
    explanations.find((one) => one.month === month + 1 && one.client !== "" && clientId(facts, one.client) === client)?.reason ||
    "";
  return [...own]
    .map(([client, places]): LeavingClient => {
      const cancelled = cancellationsOf(facts, places)[month]?.cancelled ?? 0;
      return { client, cancelled, isGone: gone.has(client), reason: reasonOf(client) };
    })
    .sort((a, b) => b.cancelled - a.cancelled || (a.client < b.client ? -1 : 1));
}
