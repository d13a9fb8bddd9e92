import type { Language } from "../../plan/inputs/inputs";

/** The sentences of the page around spreadsheet and pane. */
const en = {
  title: "Target Cascade – local workbench",
  product: "Target Cascade",
  workbench: "Local workbench",
  examples: "More examples",
  download: "Download .xlsx",
  otherLanguage: "中文",
  toOtherLanguage: "界面换成中文",
  fileName: "Target Cascade.xlsx",
  locked: "This cell is protected. Type into the yellow cells.",
};

const zhCN: typeof en = {
  title: "目标分解 – 本地工作台",
  product: "目标分解",
  workbench: "本地工作台",
  examples: "更多示例",
  download: "下载 .xlsx",
  otherLanguage: "English",
  toOtherLanguage: "Switch to English",
  fileName: "目标分解.xlsx",
  locked: "这个单元格受保护，请在黄色单元格中填写。",
};

export function pageTexts(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}
