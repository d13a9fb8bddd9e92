import type { Language } from "../plan/inputs/inputs";
import { next as en } from "./en/pane/next";
import { next as zhCN } from "./zh-CN/pane/next";

/** What to do next at each place: read with what shows it. */
export const nextTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
