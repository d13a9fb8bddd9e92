import { en, type Texts } from "./en";
import { zhCN } from "./zh-CN";
import type { Language } from "../plan/inputs/inputs";

export type { Texts };

/** The sentences of a language. */
export function texts(language: Language): Texts {
  return language === "zh-CN" ? zhCN : en;
}

/** The language for what Office reports, such as "zh-cn", "zh-Hans-CN" or "en-US": Chinese for every "zh…", else English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
