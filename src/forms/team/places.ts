import { idOf, type SheetIds } from "../../sheet/place/identity";
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

/**
 * What stands beside each other has rows of its own: the places of the ranking, the grades, and the managers, whose results are
 * gathered. @param managers keys of their score sheets
 */
export function idsTeam(managers: readonly string[], distribution: Area): SheetIds {
  const grades = Array.from({ length: distribution.rows }, (_, grade) => idOf("grade", grade + 1));
  return {
    rows: [...Array<null>(FIRST).fill(null), ...managers.map((_, place) => idOf("place", place + 1)), "average"],
    // The gap behind it is where places are counted.
    columns: [...COLUMNS, "gap"],
    tables: [
      { row: FIRST, column: distribution.column, rows: [...grades, "total"], columns: ["grade", "from", "count", "share"] },
      { row: FIRST, column: GATHER, rows: managers, columns: GATHERED },
    ],
  };
}
