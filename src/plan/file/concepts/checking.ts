import * as v from "valibot";
import {
  agreedRules,
  isAsUsual,
  RANKING_SHOWN,
  rulesOf,
  RULE_NUMBERS,
  USUAL_CHECKING,
  USUAL_RULES,
  type Checking,
  type RuleNumber,
  type Tolerances,
} from "../../inputs/checking";
import { REPORT_KINDS } from "../../inputs/logEntry";
import type { Report } from "../checking/report";
import { byId, date, fields, list, oneOf, required, share, text, truth, upTo, whole } from "../fields/fields";
import { said } from "../fields/said";
import { concept } from "./concept";

/** Of working days and of visits: more is a slip. */
const MOST_DAYS = 60;
const MOST_VISITS = 1000;

/** Working days of a year, and more. */
const LONGEST_WINDOW = 366;

/** Ten years: more is a slip. */
const LONGEST_KEPT = 120;

/** No threshold is larger. */
const LARGEST_THRESHOLD = 1000;

/** A confidence of 1 has no limits. */
const ALMOST_SURE = 0.999_999;

const limits = fields({ behind: v.optional(share), risk: v.optional(share) });

const settings = fields({
  report: v.optional(oneOf(REPORT_KINDS), USUAL_CHECKING.report),
  dueDays: v.optional(whole(0, MOST_DAYS), USUAL_CHECKING.dueDays),
  purposes: v.optional(list(required), []),
  visits: v.optional(byId(whole(0, MOST_VISITS))),
  window: v.optional(whole(1, LONGEST_WINDOW), USUAL_CHECKING.window),
  ranking: v.optional(oneOf(RANKING_SHOWN), USUAL_CHECKING.ranking),
  trialUntil: v.optional(date, ""),
  keepMonths: v.optional(whole(1, LONGEST_KEPT), USUAL_CHECKING.keepMonths),
  told: v.optional(fields({ date: v.optional(date, ""), by: v.optional(text, "") })),
  tolerances: v.optional(limits, {}),
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
  check: ({ checking: { visits, rules, tolerances, told = null, ...given } }, _known, report) => ({
    checking: {
      ...given,
      told: told?.date || told?.by ? told : null,
      visits: { ...USUAL_CHECKING.visits, ...visits },
      tolerances: tolerancesOf(tolerances, report),
      rules: rulesOf(rules ?? {}),
    },
  }),
  toFile: ({ checking: own }) => (isAsUsual(own) ? {} : { checking: written(own) }),
});

/** Who is at risk is behind; where nothing else is said of the former, that stays so. */
function tolerancesOf({ behind: own, risk: ownRisk }: v.InferOutput<typeof limits>, report: Report): Tolerances {
  const behind = own ?? USUAL_CHECKING.tolerances.behind;
  const risk = ownRisk ?? Math.min(behind, USUAL_CHECKING.tolerances.risk);
  if (risk > behind) report(["checking", "tolerances", "risk"], { type: "OutOfRange", found: String(risk), min: 0, max: behind });
  return { behind, risk: Math.min(behind, risk) };
}

function written({ report, dueDays, purposes, visits, window, ranking, trialUntil, keepMonths, told, tolerances, rules }: Checking) {
  const agreed = agreedRules(rules);
  return {
    report,
    dueDays,
    purposes: [...purposes],
    visits: { ...visits },
    window,
    ranking,
    ...(trialUntil !== "" && { trialUntil }),
    keepMonths,
    ...(told !== null && { told: said(told) }),
    tolerances: { ...tolerances },
    ...(Object.keys(agreed).length > 0 && { rules: agreed }),
  };
}
