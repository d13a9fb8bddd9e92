import type { Language } from "../plan/inputs/inputs";
import { findings as en } from "./en/pane/findings";
import { findings as zhCN } from "./zh-CN/pane/findings";

/** The words of the pane for findings; read with what shows them. */
export const findingsTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
