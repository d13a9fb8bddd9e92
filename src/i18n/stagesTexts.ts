import type { Language } from "../plan/inputs/inputs";
import { stages as en } from "./en/pane/stages";
import { stages as zhCN } from "./zh-CN/pane/stages";

/** The words of the pane for how far plans have come; read with what shows them. */
export const stagesTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
