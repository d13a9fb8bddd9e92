import type { Language } from "../plan/inputs/inputs";
import { splitChoice as en } from "./en/pane/splitChoice";
import { splitChoice as zhCN } from "./zh-CN/pane/splitChoice";

/** How the target is split, by choice and with a preview: read with what shows it. */
export const splitChoiceTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
