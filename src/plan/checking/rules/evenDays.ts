import { dayOf } from "../../calendar/date";
import { chanceOfEvenness, dispersion } from "../../statistics/dispersion";
import { counts, doneInWindow, type Person } from "../facts/facts";
import { rowOf } from "../facts/visits";
import { ofWindow, tested, UNTESTED, type SteppedRule } from "./found";

/** Visits a day of which evenness means anything. */
const LEAST_MEAN = 2;

/**
 * Rule 5, 每天拜访数几乎相同: the same number of visits on nearly every day, more evenly than chance would have it: the exact lower tail of the
 * index of dispersion, given the total. Chance alone is a wrong measure, since people plan their days: so the commonest number has to
 * stand on 95 % of the days, and where the plan itself has it, that is said instead.
 */
export const evenDays: SteppedRule = function* (facts, person) {
  const { p: limit, share, minDays } = facts.inputs.checking.rules[5];
  const byDay = new Map<number, number>();
  const done = doneInWindow(facts, person).filter(({ day }) => counts(facts, person, day));
  for (const { day } of done) byDay.set(day, (byDay.get(day) ?? 0) + 1);
  const each = [...byDay.values()];
  if (each.length < minDays || (dispersion(each)?.mean ?? 0) < LEAST_MEAN) return UNTESTED;
  const { count, days } = commonest(each);
  if (days < share * each.length) return tested();
  const p = yield* chanceOfEvenness(each);
  if (p > limit) return tested();
  const planned = plannedCounts(person, byDay);
  const isPlanned = planned.length >= share * each.length && commonest(planned).days >= share * planned.length;
  return tested({
    rule: 5,
    level: "note",
    ...ofWindow(facts, person),
    rows: done.map(rowOf),
    fact: { type: isPlanned ? "PlannedEvenDays" : "EvenDays", days: each.length, same: days, visits: count, p },
    p,
  });
};

function commonest(all: readonly number[]): { readonly count: number; readonly days: number } {
  const days = new Map<number, number>();
  for (const count of all) days.set(count, (days.get(count) ?? 0) + 1);
  return (
    [...days].map(([count, of]) => ({ count, days: of })).sort((a, b) => b.days - a.days || a.count - b.count)[0] ?? { count: 0, days: 0 }
  );
}

/** How many visits were planned for each of those days, where any were. */
function plannedCounts({ planned }: Person, byDay: ReadonlyMap<number, number>): readonly number[] {
  const counted = new Map<number, number>();
  for (const { visit } of planned) {
    const day = dayOf(visit.date) ?? 0;
    if (byDay.has(day)) counted.set(day, (counted.get(day) ?? 0) + 1);
  }
  return [...counted.values()];
}
