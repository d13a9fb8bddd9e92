import type { Language } from "../plan/inputs/inputs";
import { checking as en } from "./en/checking";
import { checking as zhCN } from "./zh-CN/checking";

/** What is said of reports that were checked. Apart from all other words, which the pane needs at once. */
export type CheckTexts = typeof en;

export const CHECK_TEXTS: Readonly<Record<Language, CheckTexts>> = { en, "zh-CN": zhCN };
