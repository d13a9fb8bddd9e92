import type { Language } from "../plan/inputs/inputs";
import { weights as en } from "./en/pane/weights";
import { weights as zhCN } from "./zh-CN/pane/weights";

/** What managers share the target by: read with what sets it. */
export const weightsTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
