import type { Language } from "../plan/inputs/inputs";
import { functions as en } from "./en/functions";
import { functions as zhCN } from "./zh-CN/functions";

export type FunctionTexts = typeof en;

const FUNCTIONS: Readonly<Record<Language, FunctionTexts>> = { en, "zh-CN": zhCN };

/** Help and problems of the functions in formulas. */
export function functionTexts(language: Language): FunctionTexts {
  return FUNCTIONS[language];
}
