import { planAccuracy as accuracy } from "../plan/measure/planAccuracy";
import { customFunction, NUMBER } from "./customFunction";
import { numbers } from "./parameter";
import { shapesDiffer } from "./range";

/** `PLANACCURACY(actuals, plans)`: 80 of 100 and 50 of 40 are 120 ÷ 150, 0.8. */
export const planAccuracy = customFunction(
  "PLANACCURACY",
  { actuals: numbers, plans: numbers },
  NUMBER,
  ({ actuals, plans }) => shapesDiffer(actuals, plans) ?? accuracy(actuals.cells, plans.cells) ?? { type: "DivisionByNothing" },
);
