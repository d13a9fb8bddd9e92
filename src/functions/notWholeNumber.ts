import type { FunctionProblem } from "../i18n/functionProblem";

/** Null, or that this is no whole number from `min` to `max`. */
export function notWholeNumber(parameter: string, found: number, min: number, max: number): FunctionProblem | null {
  return Number.isInteger(found) && found >= min && found <= max ? null : { type: "NotWholeNumber", parameter, found, min, max };
}
