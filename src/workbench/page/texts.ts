import type { Language } from "../../plan/inputs/inputs";

/** The sentences of the page around spreadsheet and pane. */
const en = {
  title: "Target Cascade – local workbench",
  product: "Target Cascade",
  workbench: "Local workbench",
  examples: "More examples",
  download: "Download .xlsx",
  toThisLanguage: "Switch to English",
  fileName: "Target Cascade.xlsx",
  locked: "This cell is protected. Type into the yellow cells.",
};

const zhCN: typeof en = {
  title: "目标分解 – 本地工作台",
  product: "目标分解",
  workbench: "本地工作台",
  examples: "更多示例",
  download: "下载 .xlsx",
  toThisLanguage: "界面换成中文",
  fileName: "目标分解.xlsx",
  locked: "这个单元格受保护，请在黄色单元格中填写。",
};

const TEXTS: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };

export function pageTexts(language: Language): typeof en {
  return TEXTS[language];
}
