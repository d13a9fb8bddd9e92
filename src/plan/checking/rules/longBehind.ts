import { monthAttainment } from "../../progress/attained";
import { progressOf } from "../../progress/progress";
import type { Facts, Person } from "../facts/facts";
import { attainmentOver, settledMonths } from "../team/attainments";
import { UNTESTED, type PersonRule, type Tested } from "./found";

/** From so many months on it comes first. */
const LONG = 6;

/**
 * Rule 12, 长期达成率低: cumulative attainment below 80 % in three closed months in a row and more, up to the last, by the targets in force.
 * `st` is proposed where each of these months has its reason, none has an agreed plan to catch up, and none was on track.
 */
export const longBehind: PersonRule = (facts, person) => {
  const all = facts.inputs.metrics.map((_, metric) => ofMetric(facts, person, metric));
  return { found: all.flatMap(({ found }) => found), tests: all.some(({ tests }) => tests > 0) ? 1 : 0 };
};

function ofMetric(facts: Facts, person: Person, metric: number): Tested {
  const { rules, tolerances } = facts.inputs.checking;
  const [rule, { behind }] = [rules[12], tolerances];
  const { managers, team } = progressOf(facts.course, metric);
  const own = managers[person.at];
  const months = settledMonths(facts, person).filter((month) => own && monthAttainment(own, month) !== null);
  if (!own || months.length < rule.months) return UNTESTED;
  const reached = months.map((_, i) => attainmentOver(own, months.slice(0, i + 1)));
  const since = reached.map((value) => value === null || value >= rule.attainment).lastIndexOf(true) + 1;
  const run = months.slice(since);
  const [first = 0, last = 0] = [run[0], run.at(-1)];
  if (run.length < rule.months) return { found: [], tests: 1 };
  const id = facts.inputs.metrics[metric]?.id ?? "";
  return {
    tests: 1,
    found: [
      {
        rule: 12,
        level: run.length >= LONG ? "priority" : "attention",
        manager: person.id,
        subject: { of: "metric", id },
        from: facts.months[first]?.from ?? 0,
        to: facts.months[last]?.to ?? 0,
        period: `m${first + 1}`,
        rows: run.map((month) => `${person.id}:${id}:${month + 1}`),
        fact: {
          type: "Behind",
          months: run.length,
          limit: rule.attainment,
          attainment: reached.at(-1) ?? 0,
          team: attainmentOver(team, months) ?? 0,
        },
        st: isExplainedAway(facts, person, metric, run) && run.every((month) => (monthAttainment(own, month) ?? 0) < behind),
      },
    ],
  };
}

function isExplainedAway({ inputs }: Facts, { id, name }: Person, metric: number, months: readonly number[]): boolean {
  const own = inputs.explanations.filter((one) => (one.manager === id || one.manager === name) && one.metric === metric);
  const given = months.map((month) => own.filter((one) => one.month === month + 1));
  return given.every((all) => all.some(({ reason }) => reason !== "")) && !given.flat().some(({ agreed }) => agreed);
}
