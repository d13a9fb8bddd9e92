import { sum } from "../../numbers/table";
import { markOf } from "../../reports/standIn";
import type { Person } from "../facts/facts";
import { isIn, type Span } from "../facts/span";

/** M15: how a manager gets around; no more than the places and times that he wrote down himself. */
export interface Routing {
  /** Clients visited on a day, on average; null without days. */
  readonly clientsADay: number | null;
  /** Visits by place; "" where none was written down. */
  readonly byPlace: Readonly<Record<string, number>>;
  /** Days with more than three places. */
  readonly scattered: number;
  /** Of planned visits of which both times are known, minutes from the planned to the other, on average. */
  readonly minutesLate: number | null;
}

/** More places than this on a day are a long way. */
const FEW_PLACES = 3;

/** What is counted of one person, and adds up to the team's. */
export interface RoutingCounts {
  readonly days: number;
  /** Clients of each day, added up. */
  readonly clients: number;
  readonly byPlace: ReadonlyMap<string, number>;
  readonly scattered: number;
  /** How many visits have both times, and their minutes added up. */
  readonly timed: number;
  readonly minutes: number;
}

export function countRouting(span: Span, { done }: Pick<Person, "done">): RoutingCounts {
  const days = new Map<number, { clients: Set<string>; places: Set<string> }>();
  const byPlace = new Map<string, number>();
  let [timed, minutes] = [0, 0];
  for (const { day, client, entry, visit } of done) {
    if (!isIn(span, day)) continue;
    const place = (entry?.place || visit?.place) ?? "";
    const own = days.get(day) ?? { clients: new Set<string>(), places: new Set<string>() };
    days.set(day, own);
    own.clients.add(client);
    if (place !== "") own.places.add(markOf(place));
    byPlace.set(place, (byPlace.get(place) ?? 0) + 1);
    const [planned, actual] = [timeIn(visit?.time ?? ""), timeIn(entry?.time ?? "")];
    if (planned === null || actual === null) continue;
    timed += 1;
    minutes += actual - planned;
  }
  const all = [...days.values()];
  return {
    days: all.length,
    clients: sum(all.map(({ clients }) => clients.size)),
    byPlace,
    scattered: all.filter(({ places }) => places.size > FEW_PLACES).length,
    timed,
    minutes,
  };
}

/** @param people one, or all of the team */
export function routingOf(people: readonly RoutingCounts[]): Routing {
  const total = (of: "days" | "clients" | "scattered" | "timed" | "minutes"): number => sum(people.map((one) => one[of]));
  const byPlace = new Map<string, number>();
  for (const one of people) for (const [place, visits] of one.byPlace) byPlace.set(place, (byPlace.get(place) ?? 0) + visits);
  const [days, timed] = [total("days"), total("timed")];
  return {
    clientsADay: days === 0 ? null : total("clients") / days,
    byPlace: Object.fromEntries([...byPlace].sort(([a], [b]) => (a < b ? -1 : 1))),
    scattered: total("scattered"),
    minutesLate: timed === 0 ? null : total("minutes") / timed,
  };
}

/** Minutes since midnight of "9:30"; null for words such as 上午. */
function timeIn(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})[:：](\d{2})$/.exec(text.trim())?.map(Number) ?? [];
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
}
