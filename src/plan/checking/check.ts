/**
 * What the reports say: thirteen warning signs, each a question with its rows, numbers and threshold, none a verdict. Nothing here knows a
 * clock or chance: the same rows in any order, on the same day of checking, give the same findings.
 */
import type { RuleNumber } from "../inputs/checking";
import type { Course } from "../course/courseOf";
import { dateOf, dayOf } from "../calendar/date";
import { progressOf } from "../progress/progress";
import { discoveries } from "../statistics/benjaminiHochberg";
import { allAtOnce, type Steps } from "../steps/steps";
import { factsOf, type Facts } from "./facts/facts";
import { textsOf } from "./facts/texts";
import { combined } from "./findings/combined";
import { withCommon } from "./findings/common";
import { findingOf, inOrder, type Finding } from "./findings/finding";
import { cancellations } from "./rules/cancellations";
import type { Found } from "./rules/found";
import { COUNTS, FALSE_ALARMS, PERSON_RULES } from "./rules/rules";
import { countSales } from "./team/sales";

export interface Checked {
  /** "2026-06-30". */
  readonly on: string;
  /** How many people, and by how many rules. */
  readonly people: number;
  readonly rules: number;
  /** How many findings chance alone would bring about, were everything as it should be. */
  readonly expectedByChance: number;
  /** While it is on trial (试运行) counts are shown and nobody is named. */
  readonly isTrial: boolean;
  readonly findings: readonly Finding[];
  /** What it was found in, for measures of the same day. */
  readonly facts: Facts;
}

/** Of a rule's tests that are judged together, so many of those found may be chance. */
const FALSE_SHARE = 0.1;

/**
 * Checks in steps, each of one person at most and below 200 ms, so that whoever waits can be told how far it is, and stop. The last one
 * returns what was found. @param on the day of checking, "2026-06-30"
 */
export function* checking(course: Course, on: string): Steps<Checked> {
  const facts = yield* factsOf(course, dayOf(on) ?? 0);
  const texts = yield* textsOf(facts);
  const { rules, trialUntil } = facts.inputs.checking;
  const found: Found[] = [];
  const tests = new Map<RuleNumber, number>();
  const note = (rule: RuleNumber, one: { readonly found: readonly Found[]; readonly tests: number }): void => {
    found.push(...one.found);
    tests.set(rule, (tests.get(rule) ?? 0) + one.tests);
  };
  // What the rules ask for first would otherwise be counted all at once.
  yield* countSales(facts);
  for (const metric of facts.inputs.metrics.keys()) {
    progressOf(course, metric);
    yield;
  }
  for (const person of facts.people) {
    for (const count of COUNTS) count(facts, person);
    yield;
  }
  for (const person of facts.people) {
    for (const [rule, find] of PERSON_RULES) {
      if (!rules[rule].on) continue;
      const steps = find(facts, person, texts);
      note(rule, "next" in steps ? yield* steps : steps);
      yield;
    }
  }
  if (rules[10].on) note(10, cancellations(facts));
  const findings = combined(withCommon(inOrder(discovered(found, tests).map(findingOf)), facts.people.length));
  return {
    on: dateOf(facts.on),
    people: facts.people.length,
    rules: Object.values(rules).filter((rule) => rule.on).length,
    expectedByChance: [...tests].reduce((sum, [rule, count]) => sum + count * (FALSE_ALARMS[rule] ?? 0), 0),
    isTrial: on <= trialUntil,
    findings: inOrder(findings),
    facts,
  };
}

/** All steps at once. */
export function check(course: Course, on: string): Checked {
  return allAtOnce(checking(course, on));
}

/** Without those whose chance, among so many tests of their rule, is none to speak of. */
function discovered(found: readonly Found[], tests: ReadonlyMap<RuleNumber, number>): readonly Found[] {
  const judged = found.filter(({ p }) => p !== undefined);
  const kept = new Set(
    [...new Set(judged.map(({ rule }) => rule))].flatMap((rule) => {
      const own = judged.filter((one) => one.rule === rule);
      const isFound = discoveries(
        own.map(({ p }) => p ?? 1),
        FALSE_SHARE,
        tests.get(rule),
      );
      return own.filter((_, i) => isFound[i]);
    }),
  );
  return found.filter((one) => one.p === undefined || kept.has(one));
}
