import type { Language } from "../plan/inputs/inputs";
import { functionHelp as en, type HelpTexts } from "./en/functions/help";
import { functionHelp as zhCN } from "./zh-CN/functions/help";

/** What the functions in formulas do and take. For their metadata, which Excel reads by itself: nobody else loads these texts. */
export const functionHelp: Readonly<Record<Language, HelpTexts>> = { en, "zh-CN": zhCN };
