import type { Language } from "../../plan/inputs/inputs";
import { findingSheet as en } from "./sheetWords.en";
import { findingSheet as zhCN } from "./sheetWords.zh-CN";
import { findings as saidEn } from "./words.en";
import { findings as saidZh } from "./words.zh-CN";

/** What is said of findings, on sheets and in the pane; apart from all other words of forms, which the pane needs at once. */
export type FindingTexts = typeof en & typeof saidEn;

/** "4 No change at the same client"; "" where a follow-up is of no rule. */
export function ruleTitle({ rule: title, rules }: FindingTexts, rule: number | null): string {
  return rule === null ? "" : title(rule, (rules as Readonly<Record<number, string>>)[rule] ?? "");
}

export const FINDING_TEXTS: Readonly<Record<Language, FindingTexts>> = { en: { ...en, ...saidEn }, "zh-CN": { ...zhCN, ...saidZh } };
