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

/** @param people one, or all of the team */
export function routingOf(span: Span, ...people: readonly Pick<Person, "id" | "done">[]): Routing {
  const days = new Map<string, { clients: Set<string>; places: Set<string> }>();
  const byPlace = new Map<string, number>();
  const late: number[] = [];
  for (const { id, day, client, entry, visit } of people.flatMap((one) => one.done.map((visit) => ({ ...visit, id: one.id })))) {
    if (!isIn(span, day)) continue;
    const place = (entry?.place || visit?.place) ?? "";
    const own = days.get(`${id} ${day}`) ?? { clients: new Set<string>(), places: new Set<string>() };
    days.set(`${id} ${day}`, own);
    own.clients.add(client);
    if (place !== "") own.places.add(markOf(place));
    byPlace.set(place, (byPlace.get(place) ?? 0) + 1);
    const [planned, actual] = [timeIn(visit?.time ?? ""), timeIn(entry?.time ?? "")];
    if (planned !== null && actual !== null) late.push(actual - planned);
  }
  const all = [...days.values()];
  return {
    clientsADay: all.length === 0 ? null : all.reduce((sum, { clients }) => sum + clients.size, 0) / all.length,
    byPlace: Object.fromEntries([...byPlace].sort(([a], [b]) => (a < b ? -1 : 1))),
    scattered: all.filter(({ places }) => places.size > FEW_PLACES).length,
    minutesLate: late.length === 0 ? null : late.reduce((sum, one) => sum + one, 0) / late.length,
  };
}

/** Minutes since midnight of "9:30"; null for words such as 上午. */
function timeIn(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})[:：](\d{2})$/.exec(text.trim())?.map(Number) ?? [];
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
}
