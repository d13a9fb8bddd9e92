import type { Entry } from "../parts/entry";

/**
 * The content of a goal card (目标卡): who is responsible, the goals with their weights and standards, what was revised, and both
 * assessments. It comes from the plan, from what stands on the sheet, or from both (`mergedCard`).
 */
export interface GoalCard {
  readonly head: Readonly<Record<HeadField, Entry>>;
  readonly goals: readonly Goal[];
  readonly revisions: readonly Revision[];
  readonly assessments: Readonly<Record<Assessor, Entry>>;
  readonly memory: Memory;
}

export const HEAD_FIELDS = ["responsible", "position", "supervisor", "supervisorPosition", "clients", "work", "cycle"] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

/** The columns, from left to right. */
export const GOAL_FIELDS = [
  "weight",
  "goal",
  "quantity",
  "quality",
  "time",
  "cost",
  "minimum",
  "best",
  "measures",
  "support",
  "result",
  "completion",
] as const;
export type GoalField = (typeof GOAL_FIELDS)[number];

export const REVISION_FIELDS = ["date", "reason", "before", "after", "by"] as const;
export type RevisionField = (typeof REVISION_FIELDS)[number];

export const ASSESSORS = ["self", "supervisor"] as const;
export type Assessor = (typeof ASSESSORS)[number];

export interface Goal {
  /** "metric:users", "product:crbt", or "own:1" for one that users added. */
  readonly id: string;
  /** An empty completion is computed: result ÷ quantity. */
  readonly fields: Readonly<Record<GoalField, Entry>>;
  /** Of its amounts; null: General. */
  readonly format: string | null;
  /** Where it stood when it was read; null: nowhere yet. Formulas of users move with their row. */
  readonly row: number | null;
}

export interface Revision {
  readonly fields: Readonly<Record<RevisionField, Entry>>;
  readonly row: number | null;
}

/**
 * What the plan said when the card was written last: a cell that still says it was not typed over. Goals that users took off stay known.
 */
export interface Memory {
  readonly head: Readonly<Partial<Record<HeadField, Said>>>;
  readonly goals: Readonly<Record<string, Readonly<Partial<Record<GoalField, Said>>>>>;
}

export type Said = string | number | null;

export const NOTHING_SAID: Memory = { head: {}, goals: {} };

/** A record with the same entry for every field. */
export function each<F extends string, T>(fields: readonly F[], value: (field: F) => T): Readonly<Record<F, T>> {
  return Object.fromEntries(fields.map((field) => [field, value(field)])) as Record<F, T>;
}
