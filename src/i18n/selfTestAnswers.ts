import type { Language } from "../plan/inputs/inputs";
import { selfTestAnswers as en } from "./en/pane/selfTestAnswers";
import { selfTestAnswers as zhCN } from "./zh-CN/pane/selfTestAnswers";

/** What the self-test asks and is answered: long, and wanted only where its result is shown. */
export const selfTestAnswers: Readonly<Record<Language, SelfTestAnswers>> = { en, "zh-CN": zhCN };

export type SelfTestAnswers = typeof en;
