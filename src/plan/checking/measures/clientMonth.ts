import { isIn, type Span } from "../facts/span";
import { once, type Facts } from "../facts/facts";
import { clientId } from "../team/clients";
import { leftClients, USERS } from "../team/cancellations";
import { salesOf } from "../team/sales";
import { clientPlaces, knownClients, netUsers, type KnownClient } from "./clients";
import { roleOf } from "./visits";

/** A client's month: what was planned and brought in it and so far, and what was done for it. Whole units. */
export interface ClientMonth {
  readonly client: KnownClient;
  readonly metrics: readonly Brought[];
  /** Users. */
  readonly cancelled: number;
  readonly visits: number;
  /** Days from the last visit to the end of the month, or to the day of checking; null: never. */
  readonly sinceVisit: number | null;
  /** Whether anybody who decides was visited in the year so far. */
  readonly metDecider: boolean;
  /** Of how many products anything was brought so far. */
  readonly products: number;
  /** What this month and the two before brought of the plan's first metric, the earliest first. */
  readonly lately: readonly number[];
  readonly moves: Move | null;
}

export interface Brought {
  readonly planned: number;
  readonly net: number;
  readonly plannedSoFar: number;
  readonly netSoFar: number;
}

/** New: the first month that brings anything; lost: the client left in it; else a fifth, and a unit, more or less than in those before. */
export type Move = "new" | "lost" | "growing" | "shrinking";

const SHARE = 0.2;
const BEFORE = 3;

/** Of every client. @param month from 0 */
export function clientMonths(facts: Facts, month: number): readonly ClientMonth[] {
  const span = facts.months[month] ?? facts.window;
  const end = Math.min(span.to, facts.on);
  const met = visitsBefore(facts, span, end);
  return knownClients(facts).map((client): ClientMonth => {
    const places = clientPlaces(facts).get(client.id) ?? [];
    const sum = (cells: Float64Array | undefined, from: number, to: number): number =>
      places.reduce((all, { start }) => {
        for (let m = Math.max(0, from); m <= to; m++) all += cells?.[start + m] ?? 0;
        return all;
      }, 0);
    const sales = salesOf(facts);
    const netIn = (m: number): number => sum(sales[USERS]?.net, m, m);
    const own = met.get(client.id);
    const products = new Set(places.flatMap(({ product, start }) => (sumAt(sales[USERS]?.net, start, month) > 0 ? [product] : [])));
    return {
      client,
      metrics: sales.map(({ planned, net }) => ({
        planned: sum(planned, month, month),
        net: sum(net, month, month),
        plannedSoFar: sum(planned, 0, month),
        netSoFar: sum(net, 0, month),
      })),
      cancelled: sum(sales[USERS]?.cancelled, month, month),
      visits: own?.visits ?? 0,
      sinceVisit: own === undefined ? null : end - own.last,
      metDecider: own?.metDecider ?? false,
      products: products.size,
      lately: [month - 2, month - 1, month].flatMap((m) => (m < 0 ? [] : [netIn(m)])),
      moves: moveOf(facts, client.id, month, netIn),
    };
  });
}

function sumAt(cells: Float64Array | undefined, start: number, month: number): number {
  let all = 0;
  for (let m = 0; m <= month; m++) all += cells?.[start + m] ?? 0;
  return all;
}

function moveOf(facts: Facts, client: string, month: number, netIn: (month: number) => number): Move | null {
  if (leftClients(facts)[month]?.has(client)) return "lost";
  const now = netIn(month);
  const before = Array.from({ length: Math.min(BEFORE, month) }, (_, back) => netIn(month - 1 - back));
  const year = Array.from({ length: month }, (_, m) => netIn(m));
  const hadUsers = year.some((one) => one !== 0) || (netUsers(facts, client, []) ?? 0) > 0;
  if (now > 0 && !hadUsers) return "new";
  if (before.length === 0) return null;
  const usual = before.reduce((sum, one) => sum + one, 0) / before.length;
  const least = Math.max(1, SHARE * Math.abs(usual));
  return now - usual >= least ? "growing" : usual - now >= least ? "shrinking" : null;
}

/** Visits until the last day: of the month, the last of all, and whether somebody who decides was among them. */
function visitsBefore(facts: Facts, span: Span, end: number) {
  const begin = facts.months[0]?.from ?? 0;
  const all = new Map<string, { visits: number; last: number; metDecider: boolean }>();
  for (const { day, id, decides } of visitsByClient(facts)) {
    if (day > end) continue;
    const own = all.get(id) ?? { visits: 0, last: day, metDecider: false };
    all.set(id, {
      visits: own.visits + (isIn(span, day) ? 1 : 0),
      last: Math.max(own.last, day),
      metDecider: own.metDecider || (decides && day >= begin),
    });
  }
  return all;
}

const visitsByClient = once((facts) =>
  facts.people.flatMap(({ done }) =>
    done.flatMap((visit) => {
      const id = clientId(facts, visit.client);
      return id === null ? [] : [{ id, day: visit.day, decides: roleOf(facts, visit) === "decider" }];
    }),
  ),
);
