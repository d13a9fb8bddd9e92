import { LEAST_VALUES, mannKendall } from "../plan/statistics/mannKendall";
import { customFunction, NUMBER } from "./customFunction";
import { numbers } from "./parameter";
import { notOneLine } from "./range";

/** `TREND(values)`: 1, 2, 3, 4 rise by chance in one of 24 cases: 0.0417. */
export const trend = customFunction("TREND", { values: numbers }, NUMBER, ({ values }) => {
  const problem = notOneLine(values);
  if (problem) return problem;
  const given = values.cells.filter((value) => value !== null);
  return mannKendall(given)?.p ?? { type: "TooFewValues", parameter: values.parameter, given: given.length, least: LEAST_VALUES };
});
