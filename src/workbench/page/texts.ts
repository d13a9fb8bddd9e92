import type { Language } from "../../plan/inputs/inputs";
import type { LeftOutKind } from "../xlsx/read/leftOut";

/** The sentences of the page around spreadsheet and pane. */
const en = {
  title: "Target Cascade – local workbench",
  product: "Target Cascade",
  workbench: "Local workbench",
  examples: "More examples",
  open: "Open .xlsx",
  download: "Download .xlsx",
  splitter: "Width of the pane",
  toThisLanguage: "Switch to English",
  fileName: "Target Cascade.xlsx",
  locked: "This cell is protected. Type into the yellow cells.",
  opening: {
    notShown: "Not shown here, and not in a file that is saved here:",
    notOpened: "The workbook could not be opened.",
    close: "Close",
    separator: "; ",
    item: (what: string, sheet: string | null, count: number) =>
      `${what}${count > 1 ? ` × ${count}` : ""}${sheet === null ? "" : ` (${sheet})`}`,
    kinds: {
      Chart: "chart",
      Picture: "picture or shape",
      Comment: "comments",
      PivotTable: "pivot table",
      Control: "button or field",
      Macros: "macros",
      ExternalLink: "link to another workbook",
      DataConnection: "data connection",
      SheetOfAnotherKind: "sheet without cells",
      Name: "name that stands for nothing",
      ConditionalFormat: "conditional format",
      Validation: "data validation",
      Sparkline: "sparkline",
      FilterCriteria: "what a filter asks for (its rows stay hidden)",
      Password: "password (the sheet stays protected)",
      HiddenRest: "rows beyond the last one, hidden",
      Outline: "outline",
      ArrayFormula: "array formula (it fills its cells by itself)",
      DataTable: "what-if table (its values stay)",
    } satisfies Record<LeftOutKind, string>,
  },
};

const zhCN: typeof en = {
  title: "目标分解 – 本地工作台",
  product: "目标分解",
  workbench: "本地工作台",
  examples: "更多示例",
  open: "打开 .xlsx",
  download: "下载 .xlsx",
  splitter: "窗格宽度",
  toThisLanguage: "界面换成中文",
  fileName: "目标分解.xlsx",
  locked: "这个单元格受保护，请在黄色单元格中填写。",
  opening: {
    notShown: "以下内容这里不显示，在这里保存的文件中也不再有：",
    notOpened: "工作簿未能打开。",
    close: "关闭",
    separator: "；",
    item: (what, sheet, count) => `${what}${count > 1 ? ` × ${count}` : ""}${sheet === null ? "" : `（${sheet}）`}`,
    kinds: {
      Chart: "图表",
      Picture: "图片或形状",
      Comment: "批注",
      PivotTable: "数据透视表",
      Control: "控件",
      Macros: "宏",
      ExternalLink: "指向其他工作簿的链接",
      DataConnection: "数据连接",
      SheetOfAnotherKind: "没有单元格的工作表",
      Name: "没有所指的名称",
      ConditionalFormat: "条件格式",
      Validation: "数据验证",
      Sparkline: "迷你图",
      FilterCriteria: "筛选条件（已隐藏的行仍然隐藏）",
      Password: "密码（工作表仍受保护）",
      HiddenRest: "最后一行之后隐藏的行",
      Outline: "分级显示",
      ArrayFormula: "数组公式（自动填满其单元格）",
      DataTable: "模拟运算表（数值保留）",
    },
  },
};

const TEXTS: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };

export function pageTexts(language: Language): typeof en {
  return TEXTS[language];
}
