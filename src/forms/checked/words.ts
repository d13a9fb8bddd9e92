import type { Texts } from "../texts";
import { words as en } from "./words.en";
import { words as zhCN } from "./words.zh-CN";

/** Apart from the words of other forms, because the pane's first look does without. */
const CHECKED_WORDS = { "zh-CN": zhCN, en } as const;

export function checkedWords({ forms: { language } }: Texts): typeof en {
  return CHECKED_WORDS[language];
}
