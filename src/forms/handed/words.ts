import type { Texts } from "../texts";
import { words as en } from "./words.en";
import { words as zhCN } from "./words.zh-CN";

/** In every language: what was written in one is read in all. Apart from the words of other forms, because the pane's first look does without. */
export const HANDED_WORDS = { "zh-CN": zhCN, en } as const;

export function handedWords({ forms: { language } }: Texts): typeof en {
  return HANDED_WORDS[language];
}
