import { forecast as expected } from "../plan/forecast";
import { customFunction, NUMBER } from "./customFunction";
import { numbers } from "./parameter";
import { shapesDiffer } from "./range";

/** `FORECAST(actuals, plans)`: 240 of 300 so far, 1200 in the year: 960. */
export const forecast = customFunction("FORECAST", { actuals: numbers, plans: numbers }, NUMBER, ({ actuals, plans }) => {
  return shapesDiffer(actuals, plans) ?? expected(actuals.cells, plans.cells) ?? { type: "DivisionByNothing" };
});
