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

/** How the daily or weekly reports of somebody's month came. */
export interface Submitted {
  readonly inTime: number;
  /** Of each that came late, its days, and by how many working days. */
  readonly late: readonly { readonly period: string; readonly days: number }[];
}

/** Of a form and a period, who has handed in nothing, neither now nor before. */
export interface MissingReports {
  readonly form: string;
  readonly period: string;
  readonly managers: readonly string[];
}
