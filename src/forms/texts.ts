import type { Language } from "../plan/inputs/inputs";
import { words as en, type FormWords } from "./words.en";
import { words as zhCN } from "./words.zh-CN";

/** The sentences of a language, as far as forms say them. */
export interface Texts {
  readonly forms: FormWords;
}

/** In every language: what was written in one is read in all. */
export const FORM_TEXTS: Readonly<Record<Language, Texts>> = { "zh-CN": { forms: zhCN }, en: { forms: en } };
