import type { Language } from "../plan/inputs/inputs";
import { beside as en } from "./en/pane/beside";
import { beside as zhCN } from "./zh-CN/pane/beside";

/** Help, the tour and what is new: read with what shows them. */
export const besideTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
