import type { FunctionProblem } from "../i18n/functionProblem";

/** Errors that a custom function can put into a cell; it cannot put #REF! or #NAME?. */
const PASSED_ON = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** There is no answer, though nothing is wrong with the arguments. */
const NOTHING_TO_TELL: readonly FunctionProblem["type"][] = ["NegativePlan", "TooFewValues", "TooShort"];

/** The error that the cell shows. An error in an argument is passed on where that is possible. */
export function errorCode(problem: FunctionProblem): string {
  if (problem.type === "DivisionByNothing") return "#DIV/0!";
  if (NOTHING_TO_TELL.includes(problem.type)) return "#N/A";
  return problem.type === "ErrorInCell" && PASSED_ON.includes(problem.found) ? problem.found : "#VALUE!";
}
