import type { Position } from "../../sheet/place/place";
import { GOAL_FIELDS, type Assessor, type GoalCard, type GoalField, type HeadField, type RevisionField } from "./goalCard";

/**
 * Where a goal card keeps what, when the add-in writes it: two rows of head, the goals' fields side by side, the revisions and the
 * assessments under them in the same columns, some of them merged. Read again, rows and columns are found by their hidden codes.
 */

/** Codes of rows in the hidden column; a goal's row has the goal's id. */
export const ROW = {
  head1: "head1",
  head2: "head2",
  total: "total",
  band: "band",
  revisions: "revisions",
  revision: "revision",
  assessments: "assessments",
  signed: "signed",
} as const;

export const HEAD_ROW = 2;
export const HEADER_ROW = 5;
/** The hidden row and column. */
export const CODES_ROW = 7;
export const CODES_COLUMN = GOAL_FIELDS.length;
export const GOALS_ROW = 8;

/** In characters. */
export const WIDTHS: Readonly<Record<GoalField, number>> = {
  weight: 12,
  goal: 22,
  quantity: 14,
  quality: 14,
  time: 16,
  cost: 11,
  minimum: 12,
  best: 13,
  measures: 26,
  support: 14,
  result: 14,
  completion: 11,
};

/** A value that begins in a goals' column and runs over some. */
export interface Span {
  readonly column: GoalField;
  readonly columns: number;
}

export const HEAD: Readonly<Record<HeadField, Span & { readonly row: "head1" | "head2" }>> = {
  responsible: { row: "head1", column: "goal", columns: 1 },
  position: { row: "head1", column: "quality", columns: 1 },
  supervisor: { row: "head1", column: "cost", columns: 1 },
  supervisorPosition: { row: "head1", column: "best", columns: 1 },
  cycle: { row: "head1", column: "support", columns: 3 },
  clients: { row: "head2", column: "goal", columns: 6 },
  work: { row: "head2", column: "measures", columns: 4 },
};

export const REVISION: Readonly<Record<RevisionField, Span>> = {
  date: { column: "weight", columns: 1 },
  reason: { column: "goal", columns: 4 },
  before: { column: "cost", columns: 3 },
  after: { column: "measures", columns: 1 },
  by: { column: "support", columns: 3 },
};

export const ASSESSMENT: Readonly<Record<Assessor, Span>> = {
  self: { column: "weight", columns: 6 },
  supervisor: { column: "minimum", columns: 6 },
};

export function columnOf(field: GoalField): number {
  return GOAL_FIELDS.indexOf(field);
}

/** How wide some columns are together. */
export function widthOf({ column, columns }: Span): number {
  return GOAL_FIELDS.slice(columnOf(column), columnOf(column) + columns).reduce((width, field) => width + WIDTHS[field], 0);
}

/** Rows that depend on how much there is. */
export interface Rows {
  /** How many rows there are for goals, and for revisions. */
  readonly goals: number;
  readonly revisions: number;
  readonly total: number;
  /** The heading row of the revisions; its band is above. */
  readonly heading: number;
  readonly assessments: number;
  readonly signed: number;
}

/** Rows there are at least, and behind those that are filled. */
const LEAST_GOALS = 6;
const LEAST_REVISIONS = 3;
const SPARE = 1;

export function rowsOf(card: GoalCard): Rows {
  const goals = Math.max(LEAST_GOALS, card.goals.length + SPARE);
  const revisions = Math.max(LEAST_REVISIONS, card.revisions.length + SPARE);
  const total = GOALS_ROW + goals;
  const heading = total + 3;
  return { goals, revisions, total, heading, assessments: heading + revisions + 3, signed: heading + revisions + 5 };
}

/** Where a card keeps its goals, for the score sheet and for hints. */
export interface PlacesF9 {
  readonly goal: (goal: number, field: GoalField) => Position;
}

/** Of a card as the add-in writes it. */
export const placesF9: PlacesF9 = { goal: (goal, field) => ({ row: GOALS_ROW + goal, column: columnOf(field) }) };
