import type { Language } from "../plan/inputs/inputs";
import { noHost as en } from "./en/noHost";
import { noHost as zhCN } from "./zh-CN/noHost";

export type NoHostTexts = typeof en;

const NO_HOST: Readonly<Record<Language, NoHostTexts>> = { en, "zh-CN": zhCN };

/** Why the pane cannot work at all. These words are there before any others are read. */
export function noHostTexts(language: Language): NoHostTexts {
  return NO_HOST[language];
}
