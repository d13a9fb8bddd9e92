import type { FunctionId } from "./customFunction";

/** The names of all functions, in the order of the catalogue, for who tells Excel of them before they are read. */
export const FUNCTION_IDS = [
  "ATTAINMENT",
  "CUMATTAINMENT",
  "CROSSSCORES",
  "SCORE",
  "GRADE",
  "ALLOCATE",
  "SPREAD",
  "SEASONALITY",
  "RESPREAD",
  "REQUIREDPACE",
  "FORECAST",
  "PLANACCURACY",
  "TREND",
  "WILSON",
  "SIMILARITY",
  "CRITICALPATH",
] as const satisfies readonly FunctionId[];
