import { score as composite } from "../plan/measure/score";
import { customFunction, NUMBER } from "./customFunction";
import { factorOr, numbers } from "./parameter";
import { shapesDiffer } from "./range";

/** `SCORE(weights, completions, [difficulty], [effort])`: the composite score in points, 115.269 for instance. */
export const score = customFunction(
  "SCORE",
  { weights: numbers, completions: numbers, difficulty: factorOr(1), effort: factorOr(1) },
  NUMBER,
  ({ weights, completions, difficulty, effort }) => {
    const problem = shapesDiffer(weights, completions);
    if (problem) return problem;
    const result = composite({ weights: weights.cells, completions: completions.cells, difficulty, effort });
    return result.type === "Score" ? result.points : { ...result, parameter: weights.parameter };
  },
);
