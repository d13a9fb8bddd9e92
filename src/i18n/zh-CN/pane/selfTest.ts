import type { selfTest as en } from "../../en/pane/selfTest";

/** 中文文字：自检。 */
export const selfTest: typeof en = {
  open: "自检",
  title: "向当前的 Excel 提问",
  explain: (questions) =>
    `自检会向当前的 Excel 提 ${questions} 个文档没有讲清的问题，约需一分钟。它只在自己新建的工作表上操作，完成后删除该表，不改动工作簿的其他内容。Excel 自己的撤销记录会被清空。`,
  window: "如想了解其他工作簿在前时有何不同，请开始后点到另一个工作簿的窗口。",
  start: "开始",
  no: "取消",
  asking: (done, of) => `正在向 Excel 提问（第 ${Math.min(done + 1, of)} 个，共 ${of} 个）`,
  done: (questions, different, failed) => {
    const open = failed === 0 ? "" : `，${failed} 个没有得到回答`;
    return different === 0
      ? `共提 ${questions} 个问题，Excel 的回答与文档一致${open}。`
      : `共提 ${questions} 个问题，${different} 个回答与文档不同${open}。`;
  },
  host: (platform, build, excelApi) => `${platform} · ${build} · ExcelApi ${excelApi}`,
  copy: "复制为 JSON",
  groups: { different: "与文档不同", failed: "没有得到回答", open: "文档没有说明", documented: "与文档一致" },
};
