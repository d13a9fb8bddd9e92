import type { Amount } from "../numbers/amount";

/** What somebody means to do for a goal (行动计划, F5). */
export interface Action {
  readonly id: string;
  /** Id, or the name of one who joins in the course of the year. */
  readonly manager: string;
  /** null: none was chosen. */
  readonly goal: ActionGoal | null;
  readonly what: string;
  readonly obstacles: string;
  /** To be visited: ids, or names of those who may become clients. */
  readonly clients: readonly string[];
  readonly why: string;
  readonly when: string;
  readonly how: string;
  /** null: not said. */
  readonly hours: number | null;
  readonly support: Readonly<Record<SupportKind, string>>;
  readonly preparation: string;
  readonly forecast: readonly ExpectedContract[];
  readonly status: ActionStatus;
}

/** Part of a manager's plan: positions of metric and product, a client's id, months from and to, counted from the plan's first. */
export interface ActionGoal {
  readonly metric: number;
  /** null: all together. */
  readonly product: number | null;
  readonly client: string | null;
  readonly horizon: Horizon;
  readonly from: number;
  readonly to: number;
}

/** 预计签约: what is expected to be signed. */
export interface ExpectedContract {
  readonly id: string;
  readonly client: string;
  readonly product: number;
  readonly metric: number;
  readonly month: number;
  readonly amount: Amount;
}

export const HORIZONS = ["year", "quarter", "month"] as const;
export type Horizon = (typeof HORIZONS)[number];

export const SUPPORT_KINDS = ["people", "money", "goods", "information", "policy"] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

export const ACTION_STATUSES = ["open", "done", "dropped"] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Of which nothing is said yet. */
export const NO_ACTION: Omit<Action, "id" | "manager"> = {
  goal: null,
  what: "",
  obstacles: "",
  clients: [],
  why: "",
  when: "",
  how: "",
  hours: null,
  support: { people: "", money: "", goods: "", information: "", policy: "" },
  preparation: "",
  forecast: [],
  status: "open",
};
