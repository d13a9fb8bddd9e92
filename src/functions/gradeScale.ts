import { LOWEST_GRADE, type Grade, type GradeScale } from "../plan/measure/grade";
import { toPoints } from "../plan/numbers/points";
import type { FunctionProblem } from "../i18n/functionProblem";
import { cellAt, shapeOf, type Range } from "./range";

/**
 * Reads two columns, lowest score and grade, in any order. Rows without a grade are skipped, and so are those whose grade is 0, which
 * is an empty cell as Excel for Windows hands it over; a grade without a score is the one that is left for all lower scores.
 */
export function readScale(scale: Range<string | number | null>): GradeScale | FunctionProblem {
  const { parameter, columns, cells } = scale;
  if (columns !== 2) return { type: "ScaleShape", parameter, shape: shapeOf(scale) };
  const grades: Grade[] = [];
  const taken = new Set<number>();
  let lowest = LOWEST_GRADE;
  for (let position = 0; position < cells.length; position += 2) {
    const from = cells[position] ?? null;
    const name = cells[position + 1] ?? null;
    if (name === null || name === 0) continue;
    if (typeof from === "string") return { type: "NotNumber", parameter, cell: cellAt(scale, position), found: from };
    if (from === null) {
      lowest = String(name);
      continue;
    }
    const points = toPoints(from);
    if (taken.has(points)) return { type: "SameScoreTwice", parameter, score: points };
    taken.add(points);
    grades.push({ from: points, name: String(name) });
  }
  return { grades, lowest };
}
