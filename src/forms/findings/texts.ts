import type { Language } from "../../plan/inputs/inputs";
import { findingSheet as en } from "./sheetWords.en";
import { findingSheet as zhCN } from "./sheetWords.zh-CN";
import { findings as saidEn } from "./words.en";
import { findings as saidZh } from "./words.zh-CN";

/** What is said of findings, on sheets and in the pane; apart from all other words of forms, which the pane needs at once. */
export type FindingTexts = typeof en & typeof saidEn;

export const FINDING_TEXTS: Readonly<Record<Language, FindingTexts>> = { en: { ...en, ...saidEn }, "zh-CN": { ...zhCN, ...saidZh } };
