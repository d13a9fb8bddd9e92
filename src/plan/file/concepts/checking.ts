import * as v from "valibot";
import {
  agreedRules,
  RANKING_SHOWN,
  rulesOf,
  RULE_NUMBERS,
  USUAL_CHECKING,
  USUAL_RULES,
  type Checking,
  type RuleNumber,
} from "../../inputs/checking";
import { REPORT_KINDS } from "../../inputs/logEntry";
import { byId, date, fields, list, oneOf, required, truth, upTo, whole } from "../fields/fields";
import { concept } from "./concept";

/** Of working days and of visits: more is a slip. */
const MOST_DAYS = 60;
const MOST_VISITS = 1000;

/** Working days of a year, and more. */
const LONGEST_WINDOW = 366;

/** No threshold is larger. */
const LARGEST_THRESHOLD = 1000;

/** A confidence of 1 has no limits. */
const ALMOST_SURE = 0.999_999;

const settings = fields({
  report: v.optional(oneOf(REPORT_KINDS), USUAL_CHECKING.report),
  dueDays: v.optional(whole(0, MOST_DAYS), USUAL_CHECKING.dueDays),
  purposes: v.optional(list(required), []),
  visits: v.optional(byId(whole(0, MOST_VISITS))),
  window: v.optional(whole(1, LONGEST_WINDOW), USUAL_CHECKING.window),
  ranking: v.optional(oneOf(RANKING_SHOWN), USUAL_CHECKING.ranking),
  trialUntil: v.optional(date, ""),
  rules: v.optional(fields(Object.fromEntries(RULE_NUMBERS.map((rule) => [String(rule), v.optional(thresholds(rule))])))),
});

function thresholds(rule: RuleNumber) {
  const keys = Object.keys(USUAL_RULES[rule]);
  return fields({ on: v.optional(truth), ...Object.fromEntries(keys.map((key) => [key, v.optional(upTo(limit(key)))])) });
}

/** A chance of more than 1 is none. */
function limit(key: string): number {
  if (key === "confidence") return ALMOST_SURE;
  return ["p", "share", "jaccard", "containment", "coverage", "effective", "accuracy"].includes(key) ? 1 : LARGEST_THRESHOLD;
}

/** What is agreed about reports; what is left out is as usual. */
export const checking = concept({
  fields: { checking: v.optional(settings, {}) },
  blank: { checking: USUAL_CHECKING },
  check: ({ checking: { visits, rules, ...given } }) => ({
    checking: { ...given, visits: { ...USUAL_CHECKING.visits, ...visits }, rules: rulesOf(rules ?? {}) },
  }),
  toFile: ({ checking: own }) => (isUsual(own) ? {} : { checking: written(own) }),
});

function written({ report, dueDays, purposes, visits, window, ranking, trialUntil, rules }: Checking) {
  const agreed = agreedRules(rules);
  return {
    report,
    dueDays,
    purposes: [...purposes],
    visits: { ...visits },
    window,
    ranking,
    ...(trialUntil !== "" && { trialUntil }),
    ...(Object.keys(agreed).length > 0 && { rules: agreed }),
  };
}

function isUsual(own: Checking): boolean {
  const { visits, purposes, rules, ...rest } = own;
  return (
    Object.entries(rest).every(([key, value]) => USUAL_CHECKING[key as keyof typeof rest] === value) &&
    purposes.length === 0 &&
    Object.keys(visits).every((grade) => visits[grade] === USUAL_CHECKING.visits[grade]) &&
    Object.keys(agreedRules(rules)).length === 0
  );
}
