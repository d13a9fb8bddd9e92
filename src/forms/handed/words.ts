import type { Language } from "../../plan/inputs/inputs";
import type { Texts } from "../texts";
import { words as en } from "./words.en";
import { words as zhCN } from "./words.zh-CN";

/** Apart from the words of other forms, because the pane's first look does without. */
const HANDED_WORDS = { "zh-CN": zhCN, en } as const;

export function handedWords({ forms: { language } }: Texts): typeof en {
  return HANDED_WORDS[language];
}

/** How a column of a form is headed. */
export function columnTitle(form: "F5" | "F6" | "F7" | "F8", column: string, language: Language): string {
  const columns: Readonly<Record<string, string>> = HANDED_WORDS[language][form].columns;
  return columns[column] ?? column;
}

/** How the amounts of what is expected to be signed are headed, and what was done in a week or a day. */
export function amountTitle(language: Language): string {
  const [, , , , amount = ""] = HANDED_WORDS[language].F5.expected.columns;
  return amount;
}

export function summaryTitle(language: Language): string {
  return HANDED_WORDS[language].F8.summary.text;
}
