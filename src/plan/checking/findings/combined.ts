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
      const other = left.find((each) => each.rule === second && belong(one, each));
      if (!other || !left.includes(one)) continue;
      const both = together(one, other);
      left = left.flatMap((each) => (each === one ? [both] : each === other ? [] : [each]));
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

function together(one: Finding, other: Finding): Finding {
  return {
    ...one,
    level: one.level === "priority" ? "priority" : "attention",
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
    rows: [...new Set([...one.rows, ...other.rows])],
    also: { rule: other.rule, fact: other.fact, from: other.from, to: other.to },
  };
}
