import { lowerCusum } from "../../statistics/cusum";
import { sum } from "../../numbers/table";
import { median, medianDeviation } from "../../statistics/median";
import type { Facts, Person } from "../facts/facts";
import { isIn } from "../facts/span";
import { everybodysAttainment, settledMonths } from "../team/attainments";
import { leftClients } from "../team/cancellations";
import { UNTESTED, type PersonRule, type Tested } from "./found";

/** Who is steady: attains so much, and scatters by no more. */
const ATTAINS = 0.95;
const SCATTERS = 0.1;

/** What lasts need not be as deep as what is sudden, but no less than this share of it: a level known from six months is not known well. */
const LASTING = 3 / 4;

/** A fall as deep comes first. */
const DEEP = 0.4;

/**
 * Rule 13, 一向稳定者突然下降: of somebody steady, the last closed month far below those before, or months that stay below (lower CUSUM). What
 * the others' median did is taken off, so that a bad month of all is nobody's. Robust z from median and scatter, which is floored so that
 * great steadiness makes no small fall a large one (Iglewicz & Hoaglin 1993). What is sudden is held against all months before, what lasts
 * against the first ones alone, of which it is no part. Absences, hand-overs and clients who left stand beside it.
 */
export const fall: PersonRule = (facts, person) => {
  const all = facts.inputs.metrics.map((_, metric) => ofMetric(facts, person, metric));
  return { found: all.flatMap(({ found }) => found), tests: all.some(({ tests }) => tests > 0) ? 1 : 0 };
};

function ofMetric(facts: Facts, person: Person, metric: number): Tested {
  const rule = facts.inputs.checking.rules[13];
  const everybody = everybodysAttainment(facts)[metric];
  const months = settledMonths(facts, person).filter((month) => everybody?.[month]?.has(person));
  const last = months.at(-1);
  if (last === undefined || last !== facts.closed.at(-1) || months.length <= rule.months) return UNTESTED;
  const before = months.slice(0, -1);
  const others = new Map(months.map((month) => [month, othersMedian(everybody?.[month], person)] as const));
  const usual = median(before.map((month) => others.get(month) ?? 0)) ?? 0;
  const level = (month: number): number => (everybody?.[month]?.get(person) ?? 0) - (others.get(month) ?? 0) + usual;
  const known = before.map(level);
  const middle = median(known) ?? 0;
  const drop = middle - level(last);
  const isSudden = isSteady(known) && drop / Math.max(scatterOf(known), rule.floor) >= rule.z && drop >= rule.drop;
  const isSlow = drop >= rule.drop * LASTING && staysBelow(months.map(level), rule);
  if (!isSudden && !isSlow) return { found: [], tests: 1 };
  const id = facts.inputs.metrics[metric]?.id ?? "";
  const { from = 0, to = 0 } = facts.months[last] ?? {};
  return {
    tests: 1,
    found: [
      {
        rule: 13,
        level: drop >= DEEP ? "priority" : "attention",
        manager: person.id,
        subject: { of: "metric", id },
        from,
        to,
        period: `m${last + 1}`,
        rows: months.map((month) => `${person.id}:${id}:${month + 1}`),
        fact: { type: "Fall", fall: drop, before: middle, now: level(last), ...beside(facts, person, last) },
      },
    ],
  };
}

/** By how much the median deviation of so few values falls short on average: C. Croux, P. J. Rousseeuw, COMPSTAT 1992, for 6 to 9. */
const FEW: Readonly<Record<number, number>> = { 6: 1.2, 7: 1.14, 8: 1.129, 9: 1.107 };

/**
 * The wider of what the middle months scatter by and what all do: the median deviation of half a dozen values is off by a third as a rule,
 * and who had a month far from the others was not always steady.
 */
function scatterOf(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
  return Math.max(deviation, (medianDeviation(values) ?? 0) * (FEW[values.length] ?? values.length / (values.length - 0.8)));
}

function isSteady(values: readonly number[]): boolean {
  return (median(values) ?? 0) >= ATTAINS && scatterOf(values) <= SCATTERS;
}

/**
 * Whether losses against the first months, steady ones, have added up. The median of so few is itself uncertain, by the same in every month
 * that is held against it, which would add up like a loss: √(π ÷ 2n) of the scatter.
 */
function staysBelow(
  levels: readonly number[],
  rule: { readonly months: number; readonly floor: number; readonly k: number; readonly h: number },
) {
  const base = levels.slice(0, rule.months);
  if (!isSteady(base)) return false;
  const sigma = Math.max(scatterOf(base), rule.floor) * Math.sqrt(1 + Math.PI / 2 / base.length);
  const middle = median(base) ?? 0;
  const sums = lowerCusum(
    levels.slice(rule.months).map((value) => (value - middle) / sigma),
    0,
    rule.k,
  );
  return (sums.at(-1) ?? 0) > rule.h;
}

function othersMedian(all: ReadonlyMap<Person, number> | undefined, person: Person): number {
  return median([...(all ?? [])].flatMap(([other, value]) => (other === person ? [] : [value]))) ?? 0;
}

/** What may lie behind it: days away, clients who went to others, clients who left. */
function beside(facts: Facts, { id, presence }: Person, month: number) {
  const span = facts.months[month] ?? { from: 0, to: -1 };
  const now = new Set(facts.owners.inCharge(id, month));
  const before = month === 0 ? [] : facts.owners.inCharge(id, month - 1);
  return {
    away: [...presence.away].filter((day) => isIn(span, day) && facts.isWorked(day)).length,
    handedOver: before.filter((client) => !now.has(client)).length,
    left: [...(leftClients(facts)[month] ?? [])].filter((client) => now.has(client)).length,
  };
}
