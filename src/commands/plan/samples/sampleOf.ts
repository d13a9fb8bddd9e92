import type { Language } from "../../../plan/inputs/inputs";

/** The sample team, read in the language in which it is wanted. */
export const SAMPLE_OF: Readonly<Record<Language, () => Promise<{ readonly default: object }>>> = {
  en: () => import("./en/plan.json"),
  "zh-CN": () => import("./zh-CN/plan.json"),
};
