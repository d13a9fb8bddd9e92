import type { Language } from "../plan/inputs/inputs";
import { exchange as en } from "./en/pane/exchange";
import { exchange as zhCN } from "./zh-CN/pane/exchange";

/** How plans and lists come in, and plans go out: read with what asks for it. */
export const exchangeTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
