import type { RuleNumber } from "../../inputs/checking";
import type { Finding } from "./finding";

/** Rules that speak of the same when they find the same weeks: the first takes the second in. */
const PAIRS: readonly (readonly [RuleNumber, RuleNumber])[] = [
  [4, 6],
  [5, 6],
  [7, 3],
];

/**
 * Two findings of one manager in the same weeks by rules that belong together are one line with both evidences, which is worth attention,
 * and not two marks. What most of the team has, and what was planned evenly, raises nothing.
 */
export function combined(findings: readonly Finding[]): readonly Finding[] {
  let left = findings;
  for (const [first, second] of PAIRS) {
    for (const one of left.filter(({ rule }) => rule === first)) {
      const others = left.filter((each) => each.rule === second && belong(one, each));
      if (others.length === 0 || !left.includes(one)) continue;
      const both = together(one, others);
      left = left.flatMap((each) => (each === one ? [both] : others.includes(each) ? [] : [each]));
    }
  }
  return left;
}

function belong(one: Finding, other: Finding): boolean {
  return one.manager === other.manager && one.from <= other.to && other.from <= one.to && raises(one) && raises(other);
}

function raises({ isCommon, fact, also }: Finding): boolean {
  return !isCommon && also === null && fact.type !== "PlannedEvenDays" && fact.type !== "SameAsOthers";
}

/** With the rows of all; of several that the other rule found the one with most rows is told. */
function together(one: Finding, others: readonly Finding[]): Finding {
  const { rule, fact, from, to } = others.reduce((most, each) => (each.rows.length > most.rows.length ? each : most));
  const all = [one, ...others];
  return {
    ...one,
    level: one.level === "priority" ? "priority" : "attention",
    from: all.map((each) => each.from).sort()[0] ?? one.from,
    to:
      all
        .map((each) => each.to)
        .sort()
        .at(-1) ?? one.to,
    rows: [...new Set(all.flatMap(({ rows }) => rows))],
    also: { rule, fact, from, to },
  };
}
