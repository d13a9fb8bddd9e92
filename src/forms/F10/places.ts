import type { Area, Position } from "../../sheet/place/place";
import type { Assessor } from "../F9/goalCard";
import type { Factor } from "./scoreSheet";

/** Where a score sheet keeps what: goals on the left, self and supervisor side by side, the scale of grades on the right. */

export const COLUMNS = [
  "goal",
  "weight",
  "quantity",
  "result",
  "selfCompletion",
  "selfScore",
  "supervisorCompletion",
  "supervisorScore",
  "difference",
] as const;
export type ColumnF10 = (typeof COLUMNS)[number];

/** In characters; then a gap, the scale's two columns and the hidden one. */
export const WIDTHS: readonly number[] = [30, 10, 15, 15, 12, 12, 12, 12, 12, 3, 12, 12, 12];

export const HEADER_ROW = 3;
export const CODES_ROW = 5;
export const GOALS_ROW = 6;
export const SCALE_COLUMN = COLUMNS.length + 1;
export const SCALE_COLUMNS = ["from", "grade"] as const;
export const CODES_COLUMN = COLUMNS.length + 3;

/** Codes of rows in the hidden column; a goal's row has the goal's id. */
export const ROW = {
  goals: "goals",
  difficulty: "difficulty",
  effort: "effort",
  score: "score",
  grade: "grade",
  note: "note",
  band: "band",
  self: "self",
  supervisor: "supervisor",
  signed: "signed",
} as const;

export function columnOf(column: ColumnF10): number {
  return COLUMNS.indexOf(column);
}

export const COMPLETION: Readonly<Record<Assessor, ColumnF10>> = { self: "selfCompletion", supervisor: "supervisorCompletion" };
export const SCORE: Readonly<Record<Assessor, ColumnF10>> = { self: "selfScore", supervisor: "supervisorScore" };

export interface PlacesF10 {
  readonly goals: number;
  readonly row: Readonly<Record<keyof typeof ROW, number>>;
  /** A goal's cells in a column, all of them. */
  readonly column: (column: ColumnF10) => Area;
  readonly factor: (factor: Factor, assessor: Assessor) => Position;
  /** The score after a step, in the assessor's column; the grade over both columns. */
  readonly points: (step: "goals" | Factor | "score" | "grade", assessor: Assessor) => Position;
}

/** A sheet without goals still has a row for them. */
export function placesF10(goals: number): PlacesF10 {
  const count = Math.max(1, goals);
  const first = GOALS_ROW + count;
  const row = {
    goals: first,
    difficulty: first + 1,
    effort: first + 2,
    score: first + 3,
    grade: first + 4,
    note: first + 5,
    band: first + 6,
    self: first + 7,
    supervisor: first + 9,
    signed: first + 11,
  };
  return {
    goals: count,
    row,
    column: (column) => ({ row: GOALS_ROW, column: columnOf(column), rows: count, columns: 1 }),
    factor: (factor, assessor) => ({ row: row[factor], column: columnOf(COMPLETION[assessor]) }),
    points: (step, assessor) => ({ row: row[step], column: columnOf(step === "grade" ? COMPLETION[assessor] : SCORE[assessor]) }),
  };
}
