import type { Checking, RuleNumber, USUAL_RULES } from "../../plan/inputs/checking";

/** What a rule goes by, as a sentence says it. */
export type Spoken<N extends RuleNumber> = Readonly<Record<keyof (typeof USUAL_RULES)[N], string>>;

/** Shares as percent, all else as it is. */
export function spokenRule<N extends RuleNumber>({ rules }: Checking, rule: N): Spoken<N> {
  return Object.fromEntries(
    Object.entries(rules[rule]).flatMap(([key, value]) =>
      typeof value === "number" ? [[key, SHARES.has(key) ? `${Number((100 * value).toPrecision(3))}%` : String(value)]] : [],
    ),
  ) as Spoken<N>;
}

const SHARES: ReadonlySet<string> = new Set([
  "share",
  "coverage",
  "jaccard",
  "containment",
  "accuracy",
  "attainment",
  "drop",
  "confidence",
]);
