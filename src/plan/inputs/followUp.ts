/**
 * What became of a finding (跟进): who looked into it, when, how and with what outcome, and what the manager says himself. It stays for as
 * long as anybody wants it, also when the finding is none any more; so it says itself what it is about.
 */
export interface FollowUp {
  /** Id of the finding. */
  readonly finding: string;
  /** Number of its rule; null: not said. */
  readonly rule: number | null;
  /** Id, or the name of one who joins in the course of the year; "": the team, or not said. */
  readonly manager: string;
  /** First and last day that it speaks of, as "2026-05-04". */
  readonly from: string;
  readonly to: string;
  /** What it said. */
  readonly fact: string;
  /** 客户经理说明. */
  readonly answer: string;
  /** null: nobody has looked into it yet. */
  readonly how: FollowUpHow | null;
  readonly date: string;
  readonly by: string;
  readonly outcome: FollowUpOutcome | null;
  readonly note: string;
  /** Set by the supervisor alone. */
  readonly st: boolean;
}

/** 电话调查, 主管走访, 面谈, 无需跟进. */
export const FOLLOW_UP_HOWS = ["phone", "visit", "talk", "none"] as const;
export type FollowUpHow = (typeof FOLLOW_UP_HOWS)[number];

/** 属实正常, 需要支持, 资料更正, 未能核实, 继续观察. */
export const FOLLOW_UP_OUTCOMES = ["asReported", "needsSupport", "corrected", "notVerified", "watch"] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

/** Of which nothing is said yet. */
export const NO_FOLLOW_UP: Omit<FollowUp, "finding"> = {
  rule: null,
  manager: "",
  from: "",
  to: "",
  fact: "",
  answer: "",
  how: null,
  date: "",
  by: "",
  outcome: null,
  note: "",
  st: false,
};

/** Whether anybody has said anything. */
export function isFollowed({ answer, how, date, by, outcome, note, st }: FollowUp): boolean {
  return st || how !== null || outcome !== null || [answer, date, by, note].some((text) => text !== "");
}

/** A line of the log of checks: when somebody checked the reports, and by which rules. */
export interface CheckLine {
  readonly on: string;
  readonly by: string;
  /** Numbers of the rules that were used, in order. */
  readonly rules: readonly number[];
}
