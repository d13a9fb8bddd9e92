import type { Language } from "../plan/inputs/inputs";
import { undo as en } from "./en/pane/undo";
import { undo as zhCN } from "./zh-CN/pane/undo";

/** What is said of undoing: read with what shows it. */
export const undoTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
