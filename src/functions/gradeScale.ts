import { LOWEST_GRADE, type Grade, type GradeScale } from "../plan/grade";
import type { FunctionProblem } from "./problem";
import { cellAt, shapeOf, type Range } from "./range";

/**
 * Reads two columns, lowest score and grade, in any order. Empty rows are skipped; a grade without a score is the one that
 * is left for all lower scores.
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
    if (typeof from === "string") return { type: "NotNumber", parameter, cell: cellAt(scale, position), found: from };
    if (from === null && name !== null) lowest = String(name);
    if (from === null) continue;
    if (name === null) return { type: "GradeMissing", parameter, cell: cellAt(scale, position + 1) };
    if (taken.has(from)) return { type: "SameScoreTwice", parameter, score: from };
    taken.add(from);
    grades.push({ from, name: String(name) });
  }
  return { grades, lowest };
}
