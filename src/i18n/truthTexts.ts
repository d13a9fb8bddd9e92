import type { Language } from "../plan/inputs/inputs";
import { truth as en } from "./en/pane/truth";
import { truth as zhCN } from "./zh-CN/pane/truth";

/** How the workbook stands: read with what shows it. */
export const truthTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
