import type { Amount, Unit } from "../numbers/amount";
import type { Actual } from "./actual";
import type { Change } from "./change";
import type { Execution } from "./execution";
import type { NegotiationStyle, Proposal } from "./proposal";
import type { StageLine } from "./stage";
import type { Scoring } from "../measure/scoring";
import type { Remainder } from "../split/remainders";
import type { HolidayList } from "../calendar/holidays";

/** What the supervisor gives, checked and complete: defaults filled in, ids resolved to positions, amounts in whole units. */
export interface Inputs extends Execution {
  readonly language: Language;
  readonly team: string;
  readonly supervisor: string;
  readonly year: number;
  /** Calendar month (1–12) that the plan's first month is. */
  readonly firstMonth: number;
  /** Months in each period, in order; they add up to 12. */
  readonly periods: readonly number[];
  readonly metrics: readonly Metric[];
  readonly products: readonly Product[];
  readonly managers: readonly Manager[];
  readonly clients: readonly Client[];
  /** What months weigh where no seasonality is given: all the same, their working days, last year's months, or weeks of quarters. */
  readonly calendar: CalendarKind;
  /** Lists that replace the published ones of their years; at most one for a year, in the order of years. */
  readonly holidays: readonly HolidayList[];
  /** `seasonality[metric][product][month]`: twelve weights; only their ratios count. */
  readonly seasonality: readonly (readonly (readonly number[])[])[];
  /** In which periods units go that are left where an amount does not divide; holds, bounds and the other sheets' totals go first. */
  readonly remainder: Remainder;
  /** To whom units go that are left where an amount does not divide among managers, or among the clients of one. */
  readonly remainderTo: RemainderTo;
  /** The metric that sheets for reading show in ten thousands; null: none. */
  readonly tenThousands: number | null;
  /** Periods in each column of a form. */
  readonly layouts: Readonly<Record<"F1" | "F2", readonly number[]>>;
  /** Amounts that the plan must keep. */
  readonly holds: readonly Hold[];
  /** Amounts that the plan must not fall below or exceed. */
  readonly bounds: readonly Bound[];
  readonly proposals: readonly Proposal[];
  readonly negotiation: NegotiationStyle;
  /** How far the managers' plans have come, in the order in which it was written down. Empty: nobody keeps a record of it. */
  readonly stages: readonly StageLine[];
  readonly actuals: readonly Actual[];
  /** In the order in which they were decided. */
  readonly changes: readonly Change[];
  readonly scoring: Scoring;
  /** What is assigned on top of the target. */
  readonly buffers: readonly BufferRequest[];
  /** What must be reached in any case; kept beside the plan. */
  readonly minimums: readonly Minimum[];
}

/** What the sheets of a plan can be written in; `i18n/languages.ts` knows more of each. */
export const LANGUAGES = ["zh-CN", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** 4-4-5 and the like: weeks of each quarter's months. */
export const CALENDARS = ["months", "workingDays", "lastYear", "4-4-5", "4-5-4", "5-4-4"] as const;

export type CalendarKind = (typeof CALENDARS)[number];

/** Some leaves of one metric, as positions; null: all of them, summed over. A manager and all periods: the manager's year. */
export interface Slice {
  readonly metric: number;
  readonly product: number | null;
  readonly manager: number | null;
  readonly client: number | null;
  /** From 0. */
  readonly period: number | null;
  /** Of several periods that `period` is the first of, the last. Left out: that one. */
  readonly through?: number;
}

/** Positions; null: whoever has the largest remainder. A client is named among those of his manager. */
export interface RemainderTo {
  readonly manager: number | null;
  readonly client: number | null;
}

/** Why, and where somebody wrote it down by whom, when ("2026-07-01"), and until when it stands: that never changes a plan by itself. */
export interface Decision {
  readonly reason: string;
  readonly by?: string;
  readonly date?: string;
  readonly until?: string;
}

/** A slice whose sum is fixed, such as what a client has signed already. */
export interface Hold extends Slice, Decision {
  readonly amount: Amount;
}

/** A slice whose sum has a minimum, a maximum or both; null: none. */
export interface Bound extends Slice, Decision {
  readonly min: Amount | null;
  readonly max: Amount | null;
}

/** A buffer (加压), held by a manager, or by the team (null), which hands it to all managers. */
export interface BufferRequest {
  readonly metric: number;
  readonly manager: number | null;
  /** On top of the target of that level; percentages are not compounded. */
  readonly size: { readonly type: "Amount"; readonly units: number } | { readonly type: "Percent"; readonly percent: number };
  readonly reason: string;
}

/** A minimum target (原定最低要求), agreed together with the target: unlike a bound, it does not change the plan. */
export interface Minimum extends Slice {
  readonly amount: Amount;
  readonly reason: string;
}

/** Something that is counted or earned, such as users or revenue. Amounts of different metrics are never added. */
export interface Metric {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
}

export interface Product {
  readonly id: string;
  readonly name: string;
  /** The year's target, by metric. */
  readonly target: readonly Amount[];
  /** Expected cancellations (退订) as a share of what is sold, 0 to below 1: a net target of 95 with 0.05 needs 100 sold. */
  readonly cancellation: number;
}

export interface Manager {
  readonly id: string;
  readonly name: string;
  /** That others count him by; nobody else has it. Left out: none was given. */
  readonly no?: number;
  readonly area: string;
  readonly weight: number;
  /** First month in the team, 1–12, counted from the plan's first month. */
  readonly from: number;
  /** Shares of a full month in the first months, from `from` on. */
  readonly ramp: readonly number[];
  /** As "2026-04-16", in the month `from` or before the plan; left out: the month counts from its first day. */
  readonly firstDay?: string;
  /** The last day in the team, as "2026-09-15"; left out: stays. */
  readonly lastDay?: string;
}

export interface Client {
  readonly id: string;
  readonly name: string;
  /** As a manager's. */
  readonly no?: number;
  /** Position in `managers`. */
  readonly manager: number;
  readonly class: string;
  /** `basis[product][metric]`: a potential, or whatever else the split is to go by; null: not known yet; 0: none. */
  readonly basis: readonly (readonly (number | null)[])[];
  /** `lastYear[product][metric]`; null: not known. The basis where there is no other, and what growth (同比) is told against. */
  readonly lastYear: readonly (readonly (LastYear | null)[])[];
}

/** An amount in the metric's own amounts, not in units; or twelve, by month of the plan's year. */
export type LastYear = readonly number[];
