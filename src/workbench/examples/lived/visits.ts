import { dateOf, mondayOf } from "../../../plan/calendar/date";
import { shownId, visitText } from "../../../plan/reports/dayLists";
import type { PurposePhrases } from "./phrases";
import { fill, range, type ListOf, type Team } from "./team";

export type Visit = ListOf<"visits">[number];

/** A visit as it is planned, and as the log tells of it. */
export function visitOn(
  team: Team,
  own: readonly { readonly id: string; readonly name: string }[],
  who: string,
  date: string,
  time: string,
) {
  const { phrases, chance, contacts } = team;
  const isProspect = own.length === 0 || chance.happens(0.1);
  const client = isProspect ? chance.oneOf(phrases.prospects) : chance.oneOf(own).id;
  const known = contacts.filter((one) => one.client === client);
  const contact = known.length > 0 ? chance.oneOf(known) : null;
  const kind = chance.oneOf(WEIGHTED);
  const { purpose, contents, results, shown, signed }: PurposePhrases = phrases.purposes[kind] ?? chance.oneOf(phrases.purposes);
  const place = chance.oneOf(phrases.places);
  const words = { contact: contact?.name ?? chance.oneOf(phrases.people) };
  const ticked = [
    ...(chance.happens(0.8) ? (["learned"] as const) : []),
    ...(chance.happens(shown) ? (["demonstrated"] as const) : []),
    ...(!isProspect && chance.happens(signed) ? (["signed"] as const) : []),
  ];
  const same = { manager: who, date, time, place, client, purpose };
  return {
    planned: {
      ...same,
      ...(contact && { contact: contact.name, title: contact.title, phone: contact.phone }),
      results: ticked.length > 0 ? ticked : ["learned" as const],
    },
    entry: { ...same, content: fill(team, chance.oneOf(contents), words), result: fill(team, chance.oneOf(results), words) },
  };
}

/** Renewals, new products, check-ins, complaints, invoices, signings: how often each comes, by position. */
const WEIGHTED = [0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 4, 4, 5] as const;

/** Most planned visits take place; some move, some are cancelled, a few are left open. */
export function whatCameOf({ phrases, chance }: Team, { results, ...visit }: Visit, month: readonly number[]): Visit {
  const chances = chance.whole(100);
  if (chances < 82) return { ...visit, results: results ?? [], status: "done" };
  if (chances < 90) {
    const later = month.find((day) => dateOf(day) > (visit.date ?? ""));
    return { ...visit, status: "moved", reason: chance.oneOf(phrases.moved), by: "client", ...(later && { movedTo: dateOf(later) }) };
  }
  return chances < 97 ? { ...visit, status: "cancelled", ...chance.oneOf(phrases.cancelled) } : { ...visit, status: "planned" };
}

/** What a list says of a visit that came to this. */
const LISTED = { done: "done", moved: "moved", cancelled: "dropped", planned: "open" } as const;

/** Of the last month: lines for the day's visits, as lists show them, and what else there was. */
export function dailyLists(team: Team, who: string, days: readonly number[], visits: readonly Visit[]): ListOf<"tasks"> {
  const { chance, phrases, plan } = team;
  const names = new Map(plan.inputs.clients.map(({ id, name }) => [id, name]));
  return days.flatMap((day) => {
    const date = dateOf(day);
    const planned = visits
      .filter((visit) => visit.date === date)
      .map(({ id = "", time, purpose = "", client = "", status = "planned" }) => ({
        id: shownId(id),
        time,
        task: visitText(names.get(client) ?? client, purpose),
        status: LISTED[status],
      }));
    const office = range(1, 1 + chance.whole(3)).map(() => ({ time: "", task: fill(team, chance.oneOf(phrases.internal)) }));
    return [...planned, ...office].slice(0, 12).map((line, i) => {
      const status = chance.oneOf(["done", "done", "done", "done", "partly", "moved", "open"] as const);
      const rating = status === "done" ? 3 + chance.whole(3) : USUAL;
      const own = { manager: who, date, line: i + 1, status, ...line };
      return own.status === "done" ? { ...own, rating } : own;
    });
  });
}

const USUAL = 4;

/** Days in runs of calendar weeks, Monday first. */
export function weeksOf(days: readonly number[]): readonly (readonly number[])[] {
  const weeks = new Map<number, number[]>();
  for (const day of days) weeks.set(mondayOf(day), [...(weeks.get(mondayOf(day)) ?? []), day]);
  return [...weeks.values()];
}

/** Most are in by the next working day, some late, and a few never come. */
export function weeklyReport(team: Team, who: string, week: readonly number[], visits: readonly Visit[]): ListOf<"summaries"> {
  const { chance, phrases } = team;
  const [first = 0, last = 0] = [week[0], week.at(-1)];
  const done = visits.filter(({ date = "", status }) => status === "done" && date >= dateOf(first) && date <= dateOf(last));
  const signed = done.filter(({ results = [] }) => results.includes("signed"));
  if (chance.happens(0.04)) return [];
  const text = fill(team, chance.oneOf(phrases.summaries), { visits: String(done.length), signed: String(signed.length) });
  const submitted = dateOf(last + (chance.happens(0.1) ? 5 : chance.oneOf([0, 0, 3])));
  return [{ manager: who, kind: "week", from: dateOf(first), to: dateOf(last), text, submitted }];
}
