import type { Answer } from "./customFunction";
import type { FunctionProblem } from "../i18n/functionProblem";
import { shaped, shapesDiffer, type Range } from "./range";

type Content = number | string | null;

/**
 * Two ranges of one shape, answered cell by cell; an error in one of the cells is the answer there.
 * @param answer gets what stands in both cells, and their position
 */
export function cellByCell<T extends Content>(
  first: Range<T | FunctionProblem>,
  second: Range<T | FunctionProblem>,
  answer: (a: T, b: T, position: number) => number | FunctionProblem,
): Answer {
  const problem = shapesDiffer(first, second);
  if (problem) return problem;
  const cells = first.cells.map((a, position) => {
    const b = second.cells[position] as T | FunctionProblem;
    if (isProblem(a)) return a;
    return isProblem(b) ? b : answer(a, b, position);
  });
  return shaped(first, cells);
}

function isProblem(content: Content | FunctionProblem): content is FunctionProblem {
  return typeof content === "object" && content !== null;
}
