import type { Texts } from "../texts";
import { words as en } from "./words.en";
import { words as zhCN } from "./words.zh-CN";

/** Apart from the words of other forms, because the pane's first look does without. */
const HANDED_WORDS = { "zh-CN": zhCN, en } as const;

export function handedWords({ forms: { language } }: Texts): typeof en {
  return HANDED_WORDS[language];
}
