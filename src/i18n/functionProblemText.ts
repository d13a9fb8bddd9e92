import type { Language } from "../plan/inputs/inputs";
import { functionProblems as en, type FunctionProblemTexts } from "./en/functions/problems";
import type { FunctionProblem } from "./functionProblem";
import { functionProblems as zhCN } from "./zh-CN/functions/problems";

const PROBLEMS: Readonly<Record<Language, FunctionProblemTexts>> = { en, "zh-CN": zhCN };

/** What is wrong with the arguments of a function in a formula, as a sentence. */
export function functionProblemText<T extends FunctionProblem["type"]>(
  language: Language,
  problem: Extract<FunctionProblem, { readonly type: T }>,
): string {
  return PROBLEMS[language][problem.type as T](problem);
}
