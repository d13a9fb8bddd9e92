import { crossScore } from "../plan/measure/score";
import { cellByCell } from "./cellByCell";
import { customFunction, CELLS } from "./customFunction";
import { numbersOrErrors } from "./parameter";

/** `CROSSSCORES(weights, completions)`: 30 % × 105 % × 100 is 31.5, cell by cell. */
export const crossScores = customFunction(
  "CROSSSCORES",
  { weights: numbersOrErrors, completions: numbersOrErrors },
  CELLS,
  ({ weights, completions }) => cellByCell(weights, completions, crossScore),
);
