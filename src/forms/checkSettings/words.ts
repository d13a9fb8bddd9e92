import type { Language } from "../../plan/inputs/inputs";
import { checkSettings as en } from "./words.en";
import { checkSettings as zhCN } from "./words.zh-CN";

/** Apart from all other words of forms, which the pane needs at once. */
export const SETTINGS_WORDS: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
