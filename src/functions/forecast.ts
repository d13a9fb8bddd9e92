import { forecast as expected } from "../plan/measure/forecast";
import { customFunction, NUMBER } from "./customFunction";
import { notWholeNumber } from "./notWholeNumber";
import { numbers, optionalNumber } from "./parameter";
import { shapesDiffer } from "./range";

/** `FORECAST(actuals, plans, [through])`: 240 of 300 so far, 1200 in the year: 960. */
export const forecast = customFunction(
  "FORECAST",
  { actuals: numbers, plans: numbers, through: optionalNumber },
  NUMBER,
  ({ actuals, plans, through }) => {
    const problem = shapesDiffer(actuals, plans) ?? (through === null ? null : notWholeNumber("through", through, 0, plans.cells.length));
    if (problem) return problem;
    const result = expected(actuals.cells, plans.cells, through);
    if (result.type === "NothingPlanned") return { type: "DivisionByNothing" };
    return result.type === "Forecast" ? result.amount : { ...result, parameter: plans.parameter };
  },
);
