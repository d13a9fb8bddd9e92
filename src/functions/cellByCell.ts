import type { Answer } from "./customFunction";
import type { FunctionProblem } from "../i18n/functionProblem";
import { shaped, shapesDiffer, type Range } from "./range";

type Content = number | null | FunctionProblem;

/** Two ranges of one shape, answered cell by cell; an error in one of the cells is the answer there. */
export function cellByCell(
  first: Range<Content>,
  second: Range<Content>,
  answer: (a: number | null, b: number | null) => number | FunctionProblem,
): Answer {
  const problem = shapesDiffer(first, second);
  if (problem) return problem;
  const cells = first.cells.map((a, position) => {
    const b = second.cells[position] ?? null;
    if (isProblem(a)) return a;
    return isProblem(b) ? b : answer(a, b);
  });
  return shaped(first, cells);
}

function isProblem(content: Content): content is FunctionProblem {
  return typeof content === "object" && content !== null;
}
