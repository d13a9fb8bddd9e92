import type { FunctionProblem } from "../i18n/functionProblem";
import { functionProblemText } from "../i18n/functionProblemText";
import type { Language } from "../plan/inputs/inputs";
import { catalogue } from "./catalogue";
import type { Answer } from "./customFunction";
import { errorCode } from "./errorCode";

/** What Excel gives to those who bring functions: its global `CustomFunctions`. */
export interface FunctionRuntime {
  associate(id: string, call: (...args: unknown[]) => unknown): void;
  /** Thrown, or put into a table of results, it becomes the cell's error; people can read the message of #VALUE! and #N/A. */
  readonly Error: new (code: string, message?: string) => object;
}

/** Tells Excel which function answers to which id. `language` is asked whenever something has to be said. */
export function associate(runtime: FunctionRuntime, language: () => Language): void {
  const error = (problem: FunctionProblem): object => new runtime.Error(errorCode(problem), functionProblemText(language(), problem));
  for (const { id, call } of catalogue) {
    runtime.associate(id, (...args) => {
      const answer = call(args);
      if (isProblem(answer)) throw error(answer);
      return typeof answer === "object" ? answer.map((row) => row.map((cell) => (typeof cell === "object" ? error(cell) : cell))) : answer;
    });
  }
}

function isProblem(answer: Answer): answer is FunctionProblem {
  return typeof answer === "object" && "type" in answer;
}
