import type { Language } from "../plan/inputs/inputs";
import { holds as en } from "./en/pane/holds";
import { holds as zhCN } from "./zh-CN/pane/holds";

/** Numbers that are held: read with what lists them. */
export const holdsTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
