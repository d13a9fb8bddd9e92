import { toCellNumber } from "../plan/numbers/amount";
import { largestRemainder } from "../plan/split/largestRemainder";
import { bounds } from "./bounds";
import { customFunction, NUMBERS } from "./customFunction";
import { lineProblem } from "./lineProblem";
import { limits as limit, number, numbers, unit } from "./parameter";
import { shaped, shapesDiffer } from "./range";
import { unitsOf } from "./units";

/** `ALLOCATE(total, weights, [unit], [held], [min], [max])`: 100 over 1, 1, 1 is 34, 33, 33. */
export const allocate = customFunction(
  "ALLOCATE",
  { total: number, weights: numbers, unit, held: limit, min: limit, max: limit },
  NUMBERS,
  ({ total, weights, unit: size, held, min, max }) => {
    const units = shapesDiffer(weights, held, min, max) ?? unitsOf(total, size, "total");
    if (typeof units !== "number") return units;
    const limits = bounds(units, weights, size, { held, min, max });
    if ("type" in limits) return limits;
    const split = largestRemainder(
      units,
      weights.cells.map((weight) => weight ?? 0),
      limits,
    );
    if (split.type !== "Split") return lineProblem(split, weights, size);
    return shaped(
      weights,
      split.cells.map((cell) => toCellNumber(cell, size)),
    );
  },
);
