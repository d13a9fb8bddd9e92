import type { Language } from "../../../plan/inputs/inputs";
import { LocaleType } from "./univer";

/** The spreadsheet's name for each language. */
export const LOCALES: Readonly<Record<Language, LocaleType>> = { en: LocaleType.EN_US, "zh-CN": LocaleType.ZH_CN };
