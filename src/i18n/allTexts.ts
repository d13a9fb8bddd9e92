import type { Language } from "../plan/inputs/inputs";
import { all as en } from "./en/all";
import { all as zhCN } from "./zh-CN/all";

/** Everything that a person reads in one language: on sheets, in the pane, on the command line. */
export type AllTexts = typeof en;

const ALL: Readonly<Record<Language, AllTexts>> = { en, "zh-CN": zhCN };

/** All words of a language; the pane reads only those of its own (`readTexts.ts`). */
export function allTexts(language: Language): AllTexts {
  return ALL[language];
}
