import { cumulativeAttainment } from "../plan/measure/attainment";
import { customFunction, NUMBER } from "./customFunction";
import { number, numbers } from "./parameter";
import { shapesDiffer } from "./range";
import { notWholeNumber } from "./notWholeNumber";

/** `CUMATTAINMENT(actuals, plans, through)`: the attainment of Σ actual and Σ plan over the first periods. */
export const cumAttainment = customFunction(
  "CUMATTAINMENT",
  { actuals: numbers, plans: numbers, through: number },
  NUMBER,
  ({ actuals, plans, through }) => {
    const problem = shapesDiffer(actuals, plans) ?? notWholeNumber("through", through, 1, plans.cells.length);
    return problem ?? cumulativeAttainment(actuals.cells, plans.cells, through) ?? { type: "DivisionByNothing" };
  },
);
