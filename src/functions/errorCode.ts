import type { FunctionProblem } from "../i18n/functionProblem";

/** Errors that a custom function can put into a cell; it cannot put #REF! or #NAME?. */
const PASSED_ON = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** The error that the cell shows. An error in an argument is passed on where that is possible. */
export function errorCode(problem: FunctionProblem): string {
  if (problem.type === "DivisionByNothing") return "#DIV/0!";
  if (problem.type === "NegativePlan") return "#N/A";
  return problem.type === "ErrorInCell" && PASSED_ON.includes(problem.found) ? problem.found : "#VALUE!";
}
