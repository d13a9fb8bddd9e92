import type { Language } from "../plan/inputs/inputs";
import { opening as en } from "./en/pane/opening";
import { opening as zhCN } from "./zh-CN/pane/opening";

/** What is said of a workbook that this version did not write: wanted only where there is one. */
export const openingTexts: Readonly<Record<Language, OpeningTexts>> = { en, "zh-CN": zhCN };

export type OpeningTexts = typeof en;
