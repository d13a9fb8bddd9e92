import { zOf } from "../plan/statistics/normal";
import { wilson as interval } from "../plan/statistics/wilson";
import type { FunctionProblem } from "../i18n/functionProblem";
import { CELLS, customFunction } from "./customFunction";
import { factorOr, numbers } from "./parameter";
import { cellAt, notOneLine, shapesDiffer, type Numbers } from "./range";

/** `WILSON(successes, trials, [confidence])`: 4 of 20 is 0.08 to 0.42. */
export const wilson = customFunction(
  "WILSON",
  { successes: numbers, trials: numbers, confidence: factorOr(0.95) },
  CELLS,
  ({ successes, trials, confidence }) => {
    if (!(confidence > 0 && confidence < 1)) return { type: "NotConfidence", parameter: "confidence", found: confidence };
    const problem =
      notOneLine(successes) ?? shapesDiffer(successes, trials) ?? notCounts(successes) ?? notCounts(trials) ?? tooMany(successes, trials);
    if (problem) return problem;
    const z = zOf(confidence);
    return successes.cells.map((count, row) => interval(count ?? 0, trials.cells[row] ?? 0, z) ?? [NOTHING, NOTHING]);
  },
);

const NOTHING: FunctionProblem = { type: "DivisionByNothing" };

function notCounts(range: Numbers): FunctionProblem | null {
  const position = range.cells.findIndex((count) => count !== null && !(Number.isInteger(count) && count >= 0));
  return position < 0
    ? null
    : { type: "NotCount", parameter: range.parameter, cell: cellAt(range, position), found: range.cells[position] ?? 0 };
}

function tooMany(successes: Numbers, trials: Numbers): FunctionProblem | null {
  const position = successes.cells.findIndex((count, row) => (count ?? 0) > (trials.cells[row] ?? 0));
  return position < 0
    ? null
    : {
        type: "MoreThanTrials",
        parameter: successes.parameter,
        cell: cellAt(successes, position),
        successes: successes.cells[position] ?? 0,
        trials: trials.cells[position] ?? 0,
      };
}
