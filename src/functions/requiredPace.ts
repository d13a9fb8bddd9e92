import { requiredPace as pace } from "../plan/measure/requiredPace";
import { customFunction, NUMBER } from "./customFunction";
import { notWholeNumber } from "./notWholeNumber";
import { number, numbers, optionalNumber } from "./parameter";

/** `REQUIREDPACE(total, actuals, periods, [through])`: 1200 in 12 periods with 80, 90, 130 so far: 100 in each of the other nine. */
export const requiredPace = customFunction(
  "REQUIREDPACE",
  { total: number, actuals: numbers, periods: number, through: optionalNumber },
  NUMBER,
  ({ total, actuals, periods, through }) => {
    const notWhole = notWholeNumber("periods", periods, 1, Infinity);
    if (notWhole) return notWhole;
    const given = actuals.cells.filter((actual) => actual !== null).length;
    if (through === null && given > periods) return { type: "MoreThanPeriods", parameter: actuals.parameter, given, periods };
    const problem = through === null ? null : notWholeNumber("through", through, 0, Math.min(periods, actuals.cells.length));
    return problem ?? pace(total, actuals.cells, periods, through) ?? { type: "DivisionByNothing" };
  },
);
