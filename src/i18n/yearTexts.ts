import type { Language } from "../plan/inputs/inputs";
import { year as en } from "./en/pane/year";
import { year as zhCN } from "./zh-CN/pane/year";

/** The words of the pane for changes in the course of the year; read with what shows them. */
export const yearTexts: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
