import { requiredPace as pace } from "../plan/requiredPace";
import { customFunction, NUMBER } from "./customFunction";
import { notPeriods } from "./notPeriods";
import { number, numbers } from "./parameter";

/** `REQUIREDPACE(total, actuals, periods)`: 1200 in 12 periods with 80, 90, 130 so far: 100 in each of the other nine. */
export const requiredPace = customFunction("REQUIREDPACE", { total: number, actuals: numbers, periods: number }, NUMBER, ({ total, actuals, periods }) => {
  const given = actuals.cells.filter((actual) => actual !== null).length;
  if (given > periods) return { type: "MoreThanPeriods", parameter: actuals.parameter, given, periods };
  return notPeriods("periods", periods, 1, Infinity) ?? pace(total, actuals.cells, periods) ?? { type: "DivisionByNothing" };
});
