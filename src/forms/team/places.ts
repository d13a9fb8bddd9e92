import type { Area } from "../../sheet/place/place";

export const HEADER = 3;
/** The first manager's row. */
export const FIRST = 4;

/** The ranking's columns. */
export const COLUMNS = ["place", "name", "goals", "difficulty", "effort", "score", "grade", "self", "difference", "open"] as const;
export const SCORE = COLUMNS.indexOf("score");

/** What the hidden columns gather. */
export const GATHERED = ["order", "name", "goals", "difficulty", "effort", "score", "grade", "self", "open"] as const;
/** The first of them: behind the distribution. */
export const GATHER = COLUMNS.length + 1 + 4 + 1;

export function gathered(column: (typeof GATHERED)[number], rows: number): Area {
  return { row: FIRST, column: GATHER + GATHERED.indexOf(column), rows, columns: 1 };
}
