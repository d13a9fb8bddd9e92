import type { Language } from "../plan/inputs/inputs";
import { wishes as en } from "./en/pane/wishes";
import { wishes as zhCN } from "./zh-CN/pane/wishes";

/** What is said of numbers that were typed over the plan's: wanted only where there are any. */
export const wishesTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
