import type { Language } from "../plan/inputs/inputs";
import { upkeep as en } from "./en/pane/upkeep";
import { upkeep as zhCN } from "./zh-CN/pane/upkeep";

/** Copies for others, and keeping the workbook in order: read with what shows it. */
export const upkeepTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
