import { dayOf } from "../../calendar/date";
import { once, type Facts, type Person } from "../facts/facts";
import { clientId } from "../team/clients";
import { isForecast } from "../team/forecasts";
import { actualRow, placesOf, salesOf, type Place } from "../team/sales";
import { UNTESTED, type Found, type PersonRule } from "./found";

/** Closed months that are looked at, and days before a month in which a visit counts as its beginning. */
const LAST = 3;
const BEFORE = 60;

/**
 * Rule 9, 无人计划的订单: orders of clients that nobody had planned, expected or visited in the 60 days before, as a share of what was signed.
 * Renewals and orders that came in another way are marked and not counted. Where a manager keeps no visits there is nothing to tell.
 */
export const unplannedOrders: PersonRule = (facts, person) => {
  const { share, orders } = facts.inputs.checking.rules[9];
  const months = facts.closed.slice(-LAST);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || (person.planned.length === 0 && person.done.length === 0)) return UNTESTED;
  const found = facts.inputs.metrics.flatMap((_, metric): Found[] => {
    const sales = salesOf(facts)[metric];
    let signed = 0;
    const unplanned: { place: Place; month: number; units: number }[] = [];
    for (const place of placesOf(facts)[person.at] ?? []) {
      for (const month of months) {
        const units = sales?.sold[place.start + month] ?? 0;
        if (units <= 0) continue;
        signed += units;
        if (isUnplanned(facts, person, place, metric, month)) unplanned.push({ place, month, units });
      }
    }
    const amount = unplanned.reduce((sum, { units }) => sum + units, 0);
    if (unplanned.length < orders || amount <= share * signed) return [];
    return [
      {
        rule: 9,
        level: "note",
        manager: person.id,
        subject: { of: "metric", id: facts.inputs.metrics[metric]?.id ?? "" },
        from: facts.months[first]?.from ?? 0,
        to: facts.months[last]?.to ?? 0,
        period: `m${last + 1}`,
        rows: unplanned.map(({ place, month }) => actualRow(facts, person.id, place, metric, month)).sort(),
        fact: { type: "UnplannedOrders", orders: unplanned.length, share: amount / signed },
      },
    ];
  });
  return { found, tests: 1 };
};

/** Whether nobody planned it, expected it, or was there before, whoever it was. */
function isUnplanned(facts: Facts, person: Person, { client, product, start }: Place, metric: number, month: number): boolean {
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
