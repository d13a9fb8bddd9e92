import type { ReportKind } from "./logEntry";

/** What is agreed in the team about reports, and how they are checked. */
export interface Checking {
  /** What a log is summed up by. */
  readonly report: ReportKind;
  /** Working days after its end by which a report is in time. */
  readonly dueDays: number;
  /** What visits are made for, to choose from. */
  readonly purposes: readonly string[];
  /** Visits a month by class of client; `other` for every class that is not named. */
  readonly visits: Readonly<Record<string, number>>;
  /** How many working days most rules look back. */
  readonly window: number;
  /** What managers are told of each other's progress: their own place alone, the first three by name, or everybody. */
  readonly ranking: RankingShown;
  /** Last day of the trial (试运行), in which nobody is named; "": there is none. */
  readonly trialUntil: string;
  /** So many months texts of visits and logs are kept; counts stay. */
  readonly keepMonths: number;
  /** Who has confirmed that the team knows what is checked, and when ("2026-03-02"); null: nobody yet. */
  readonly told: Told | null;
  /** From which share of what was planned so far somebody or something is on track, and below which at risk; between them it is behind. */
  readonly tolerances: Tolerances;
  readonly rules: Rules;
}

export interface Tolerances {
  readonly behind: number;
  readonly risk: number;
}

export interface Told {
  readonly date: string;
  readonly by: string;
}

export const RANKING_SHOWN = ["own", "top", "full"] as const;
export type RankingShown = (typeof RANKING_SHOWN)[number];

/** The class that stands for all others. */
export const OTHER_CLASS = "other";

/** Every rule by its number, with what it goes by unless the team has agreed on something else. */
export const USUAL_RULES = {
  /** 报表缺交或迟交: so many missing, or so many late, of the last eight. */
  1: { missing: 2, late: 3 },
  /** 内容过于简单: fewer characters than this; in more than this share of the entries; at least so many entries. */
  2: { chars: 8, share: 0.2, min: 20 },
  /** 总是同一批客户: share of clients visited, effective number of clients as a share of them. */
  3: { coverage: 0.5, effective: 1 / 3, minVisits: 60, minClients: 8 },
  /** 同一客户内容无变化: so alike, so many visits in a row. */
  4: { jaccard: 0.8, containment: 0.9, length: 3 },
  /** 每天拜访数几乎相同: chance of such evenness, share of days with the commonest number. */
  5: { p: 0.001, share: 0.95, minDays: 20 },
  /** 连续几天内容雷同: so alike, in such a share of the day, so many days in a row. */
  6: { jaccard: 0.8, share: 0.8, days: 3 },
  /** 计划常被取消. */
  7: { share: 0.3, min: 10 },
  /** 预计准确率低: accuracy below this in so many of the last four months; tracking signal beyond this. */
  8: { accuracy: 0.5, signal: 4, months: 3, minCells: 5 },
  /** 无人计划的订单: share of what was signed, number of orders. */
  9: { share: 0.3, orders: 3 },
  /** 退订、离网增加. */
  10: { p: 0.05, growth: 1.5, minUsers: 3, months: 6 },
  /** 拜访效率低. */
  11: { confidence: 0.998, min: 20 },
  /** 长期达成率低: cumulative attainment below this for so many months. */
  12: { attainment: 0.8, months: 3 },
  /** 一向稳定者突然下降: robust z, fall, least spread; allowance and limit of the CUSUM; months known before. */
  13: { z: 3.5, drop: 0.2, floor: 0.05, k: 0.5, h: 4, months: 6 },
} as const satisfies Readonly<Record<number, Readonly<Record<string, number>>>>;

export type RuleNumber = keyof typeof USUAL_RULES;

/** Whether a rule is used, and what it goes by. */
export type Rule<N extends RuleNumber> = { readonly on: boolean } & { readonly [Key in keyof (typeof USUAL_RULES)[N]]: number };

export type Rules = { readonly [N in RuleNumber]: Rule<N> };

export const RULE_NUMBERS: readonly RuleNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

export const USUAL_CHECKING: Checking = {
  report: "week",
  dueDays: 1,
  purposes: [],
  visits: { A: 4, B: 2, C: 1, [OTHER_CLASS]: 1 },
  window: 60,
  ranking: "top",
  trialUntil: "",
  keepMonths: 12,
  told: null,
  tolerances: { behind: 0.95, risk: 0.75 },
  rules: rulesOf({}),
};

/** What is not said is as usual. */
export function rulesOf(given: Readonly<Record<string, Readonly<Record<string, number | boolean | undefined>> | undefined>>): Rules {
  return Object.fromEntries(
    RULE_NUMBERS.map((rule) => {
      const said = Object.entries(given[rule] ?? {}).filter(([, value]) => value !== undefined);
      return [rule, { on: true, ...USUAL_RULES[rule], ...Object.fromEntries(said) }];
    }),
  ) as unknown as Rules;
}

/** What of the rules is not as usual. */
export function agreedRules(rules: Rules): Readonly<Record<string, Readonly<Record<string, number | boolean>>>> {
  const usual = rulesOf({});
  return Object.fromEntries(
    RULE_NUMBERS.flatMap((rule) => {
      const before = Object.entries(usual[rule]) as readonly [string, number | boolean][];
      const own: Readonly<Record<string, number | boolean>> = rules[rule];
      const other = before.flatMap(([key, value]) => (own[key] === value ? [] : [[key, own[key] ?? value] as const]));
      return other.length === 0 ? [] : [[rule, Object.fromEntries(other)]];
    }),
  );
}

/** Whether nothing else was agreed. */
export function isAsUsual(own: Checking): boolean {
  const { visits, purposes, rules, tolerances, ...rest } = own;
  return (
    Object.entries(rest).every(([key, value]) => USUAL_CHECKING[key as keyof typeof rest] === value) &&
    purposes.length === 0 &&
    tolerances.behind === USUAL_CHECKING.tolerances.behind &&
    tolerances.risk === USUAL_CHECKING.tolerances.risk &&
    Object.keys(visits).every((grade) => visits[grade] === USUAL_CHECKING.visits[grade]) &&
    Object.keys(agreedRules(rules)).length === 0
  );
}
