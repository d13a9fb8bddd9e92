import { dayOf } from "../../calendar/date";
import { once, type Facts } from "../facts/facts";
import { clientId } from "./clients";
import { placesOf, salesOf, type Place } from "./sales";

/** The metric by which users are counted: the plan's first. */
export const USERS = 0;

/** Cancellations of a month, and of how many users. */
export interface Cancellations {
  readonly cancelled: number;
  /** Net users at the month's start and what was signed in it. */
  readonly users: number;
}

/** By month, from 0, of some places together. */
export function cancellationsOf(facts: Facts, places: readonly Place[]): readonly Cancellations[] {
  const sales = salesOf(facts)[USERS];
  let users = places.reduce((sum, place) => sum + stockOf(facts, place), 0);
  return facts.months.map((_, month) => {
    let [cancelled, sold] = [0, 0];
    for (const { start } of places) {
      cancelled += sales?.cancelled[start + month] ?? 0;
      sold += sales?.sold[start + month] ?? 0;
    }
    const before = Math.max(0, users);
    users += sold - cancelled;
    return { cancelled, users: before + sold };
  });
}

/** How many users there are after some months, as a rule all closed ones. */
export function usersAfter(facts: Facts, places: readonly Place[], months = facts.closed): number {
  const sales = salesOf(facts)[USERS];
  return places.reduce(
    (sum, place) => months.reduce((all, month) => all + (sales?.net[place.start + month] ?? 0), sum + stockOf(facts, place)),
    0,
  );
}

/** Whether the metric by which users are counted counts people: contracts have nothing to do with another one. */
export function countsUsers({ inputs }: Facts): boolean {
  const { size = 1, decimals = 0 } = inputs.metrics[USERS]?.unit ?? {};
  return size === 1 && decimals === 0;
}

/** null: there was nobody who could have cancelled. */
export function cancellationRate({ cancelled, users }: Cancellations): number | null {
  return users > 0 ? cancelled / users : null;
}

/** Users under contract before the year began, as the client's file has them. */
function stockOf(facts: Facts, { client, product }: Place): number {
  return client === null ? 0 : (stocks(facts).get(`${product} ${client}`) ?? 0);
}

const stocks = once((facts) => {
  const { clientFiles, products } = facts.inputs;
  const all = new Map<string, number>();
  if (!countsUsers(facts)) return all;
  const begin = facts.months[0]?.from ?? 0;
  for (const { client, contracts } of clientFiles) {
    for (const { product: named, users, from, to } of contracts) {
      const product = products.findIndex(({ id, name }) => id === named || name === named);
      if (product < 0 || users === null || (dayOf(from) ?? begin) >= begin || (dayOf(to) ?? begin) < begin) continue;
      const key = `${product} ${clientId(facts, client) ?? client}`;
      all.set(key, (all.get(key) ?? 0) + users);
    }
  }
  return all;
});

/** Clients who left, by month from 0: whose users fell to nothing by cancellations, or of whom the file says so. */
export const leftClients = once((facts): readonly ReadonlySet<string>[] => {
  const left = facts.months.map(() => new Set<string>());
  for (const { client, left: month } of facts.inputs.clientFiles)
    if (month !== null) left[month - 1]?.add(clientId(facts, client) ?? client);
  const ofClients = new Map<string, Place[]>();
  for (const place of placesOf(facts).flat()) {
    if (place.client === null) continue;
    const own = ofClients.get(place.client);
    if (own) own.push(place);
    else ofClients.set(place.client, [place]);
  }
  for (const [client, places] of ofClients) {
    for (const [month, { cancelled, users }] of cancellationsOf(facts, places).entries())
      if (cancelled > 0 && users > 0 && cancelled >= users) left[month]?.add(client);
  }
  return left;
});
