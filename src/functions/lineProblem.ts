import type { Unit } from "../plan/numbers/amount";
import type { LineProblem } from "../plan/split/largestRemainder";
import { decimalText } from "../plan/typed/units";
import type { FunctionProblem } from "../i18n/functionProblem";
import { cellAt, type Numbers } from "./range";

/** Why a line could not be split, in the words of a function's arguments. `first`: where the split cells begin in `weights`. */
export function lineProblem(problem: LineProblem, weights: Numbers, unit: Unit, first = 0): FunctionProblem {
  if (problem.type === "NegativeWeight") {
    return { type: "NegativeWeight", parameter: weights.parameter, cell: cellAt(weights, first + problem.cell), weight: problem.weight };
  }
  const { reason, total, limit, shortfall } = problem;
  return {
    type: "OutOfReach",
    reason,
    total: decimalText(total, unit),
    limit: decimalText(limit, unit),
    shortfall: decimalText(shortfall, unit),
  };
}
