import type { Language } from "../plan/inputs/inputs";

/** Around what is said beside a cell with a problem: both languages together, as whoever clears it away may speak another. */
export const promptTexts: Readonly<Record<Language, PromptTexts>> = {
  en: { title: "⚠ Target Cascade: when checked", again: "Corrected already? This goes with the next check." },
  "zh-CN": { title: "⚠ 目标分解：检查时", again: "已经改好？再检查一次，此提示即消失。" },
};

interface PromptTexts {
  /** Known by it as ours, so it never changes. */
  readonly title: string;
  /** For whoever has mended the cell where the add-in was not there to see it. */
  readonly again: string;
}
