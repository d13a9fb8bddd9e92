import type { Language } from "../plan/inputs/inputs";
import { handOut as en } from "./en/pane/handOut";
import { handOut as zhCN } from "./zh-CN/pane/handOut";

/** The words of the pane for workbooks that are handed out; read with what shows them. */
export const handOutTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
