import type { Conflict } from "./conflict";

/** What a review of reports that came back says in words and numbers. */

/** A conflict in words: of which entry, in which field, what each side says. */
export interface ConflictSaid {
  /** By which it is turned. */
  readonly key: string;
  /** Day, and client or what was to be done. */
  readonly entry: string;
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
  /** Whose stays, unless that is turned. */
  readonly stays: Conflict["stays"];
}

/** What a review says in numbers of one manager's month. */
export interface WorkCounts {
  /** With what is expected to be signed. */
  readonly actionsAdded: number;
  readonly actionsChanged: number;
  readonly visitsAdded: number;
  readonly visitsChanged: number;
  readonly tasksAdded: number;
  readonly tasksChanged: number;
  readonly logAdded: number;
  readonly logChanged: number;
  readonly summaries: number;
  readonly unreturned: number;
  readonly conflicts: number;
}

/** Of a month that came back without anything new. */
export const NO_COUNTS: WorkCounts = {
  actionsAdded: 0,
  actionsChanged: 0,
  visitsAdded: 0,
  visitsChanged: 0,
  tasksAdded: 0,
  tasksChanged: 0,
  logAdded: 0,
  logChanged: 0,
  summaries: 0,
  unreturned: 0,
  conflicts: 0,
};

/** One manager's month of a review in one line. */
export interface LineSaid {
  readonly manager: string;
  /** The month's name. */
  readonly month: string;
  /** Of the monthly plan that change. */
  readonly figures: number;
  readonly counts: WorkCounts;
  readonly submitted: Submitted;
}

/** How the daily or weekly reports of somebody's month came. */
export interface Submitted {
  readonly inTime: number;
  /** Of each that came late, its days, and by how many working days. */
  readonly late: readonly { readonly period: string; readonly days: number }[];
}

/** The same people, who have handed in nothing of several forms, or for several periods. */
export interface MissingTogether {
  readonly forms: readonly string[];
  readonly periods: readonly string[];
  readonly managers: readonly string[];
}

/** Of a form and a period, who has handed in nothing, neither now nor before. */
export interface MissingReports {
  readonly form: string;
  readonly period: string;
  readonly managers: readonly string[];
}
