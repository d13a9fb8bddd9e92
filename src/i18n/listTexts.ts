import type { Language } from "../plan/inputs/inputs";
import { lists as en } from "./en/lists";
import { lists as zhCN } from "./zh-CN/lists";

/** What is said of somebody's own list. Apart from all other words, which the pane needs at once. */
export type ListTexts = typeof en;

export const LIST_TEXTS: Readonly<Record<Language, ListTexts>> = { en, "zh-CN": zhCN };
