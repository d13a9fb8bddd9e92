import type { exchange as en } from "../../en/pane/exchange";

/** Chinese texts: how plans and lists come in, and plans go out. */
export const exchange: typeof en = {
  replace: {
    title: "替换工作簿中的方案？",
    text: (sheet) => `“${sheet}”中已有方案，其中填写的内容将被替换。`,
    advice: "还在“最近的操作”里时，可以撤销。如需长期保留，请先导出。",
    yes: "替换",
    no: "保留",
  },
  import: {
    title: "导入",
    list: "自己的清单",
    listHint: "当前工作表上的客户、客户经理、上年数，标题不限。可先选中清单，也可只切换到那张表。导出到工作表的方案也从这里导入。",
    takeList: "导入这张表上的内容",
    file: "文件",
    choose: "选择文件…",
    fileHint: "含清单的工作簿（.xlsx、.csv），或从这里导出的方案文件（.json）",
    unreadable: (reason) => `无法读取此文件：${reason}`,
    paste: "或粘贴清单的单元格，或方案文件内容",
    yes: "导入",
    no: "取消",
    notFound: {
      NoList: (sheet) => `${sheet === "" ? "这里" : `“${sheet}”上`}没有识别出清单。请选中一行标题（如 客户、客户经理、收入）连同其下各行。`,
      OwnSheet: (sheet) => `“${sheet}”是本加载项自己的表。请切换到您自己的清单所在的工作表，再导入。`,
    },
  },
  export: {
    title: "导出方案",
    text: "方案文件内容",
    hint: "复制到文本编辑器后，另存为 plan.json。",
    cannotSave: "本机的 Excel 不允许加载项保存文件。请放到工作表上，或者复制。",
    sheet: {
      tab: "方案文件",
      put: "放到工作表",
      there: (sheet) => `方案已放在“${sheet}”，A 列就是文件内容。要读回时，切换到这张表，点“导入”，再点“导入这张表上的内容”。`,
    },
    close: "关闭",
  },
};
