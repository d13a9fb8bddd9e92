import { dayOf } from "../../calendar/date";
import { once, type Facts, type Person } from "../facts/facts";
import { clientId } from "./clients";
import { isForecast } from "./forecasts";
import { salesOf, type Place } from "./sales";

/** Days before a month in which a visit counts as the beginning of what is sold in it. */
const BEFORE = 60;

/** Whether nobody planned it, expected it, or was there before, whoever it was. */
export function isUnplanned(facts: Facts, person: Person, { client, product, start }: Place, metric: number, month: number): boolean {
  if (client === null || (salesOf(facts)[metric]?.planned[start + month] ?? 0) > 0) return false;
  if (isForecast(facts, person, metric, month, product, client)) return false;
  if (fromElsewhere(facts).has(JSON.stringify([client, product, metric, month]))) return false;
  const { from, to } = facts.months[month] ?? { from: 0, to: 0 };
  return !(visitDays(facts).get(client) ?? []).some((day) => day >= from - BEFORE && day <= to);
}

/** Actuals that are marked as coming from elsewhere. */
const fromElsewhere = once(
  (facts) =>
    new Set(
      facts.inputs.actuals.flatMap(({ client, product, metric, month, source }) =>
        source === undefined ? [] : [JSON.stringify([clientId(facts, client ?? ""), product, metric, month - 1])],
      ),
    ),
);

/** Days for which visits to a client were planned or done. */
const visitDays = once((facts) => {
  const days = new Map<string, number[]>();
  const add = (name: string, day: number): void => {
    const id = clientId(facts, name) ?? name;
    const own = days.get(id);
    if (own) own.push(day);
    else days.set(id, [day]);
  };
  for (const { planned, done } of facts.people) {
    for (const { visit } of planned) add(visit.client, dayOf(visit.date) ?? 0);
    for (const { client, day } of done) add(client, day);
  }
  return days;
});
