import { isUnplanned } from "../team/orders";
import { actualRow, placesOf, salesOf, type Place } from "../team/sales";
import { UNTESTED, type Found, type PersonRule } from "./found";

/** Closed months that are looked at. */
const LAST = 3;

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
