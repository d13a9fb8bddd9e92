import type { Language } from "../plan/inputs/inputs";
import { confirm as en } from "./en/pane/confirm";
import { confirm as zhCN } from "./zh-CN/pane/confirm";

/** What would be written: read with what shows it. */
export const confirmTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
