import type { WorkbookDetail } from "../../../plan/problem/details/workbook";
import { excerpt } from "../../../plan/problem/excerpt";
import type { ProblemTexts } from "../../problemTexts";

export const workbook: ProblemTexts<WorkbookDetail> = {
  SheetLeftOver: ({ sheet }) => `工作表“${sheet}”的内容（如某个时段或最低要求）已不在方案中，保持原样未改。如不再需要，请将其删除。`,
  NobodysSheet: ({ sheet }) =>
    `工作表“${sheet}”所属的客户经理已不在方案中，保持原样未改。如果只是改了姓名或编号，请在目标输入表中把原来的姓名或编号填入“编号”列；否则可留作记录，或将其删除。`,
  NoPageSetup: () => "工作表已全部生成，但 Excel 未接受打印页面设置，常因未安装打印机。打印前请先查看打印预览。",
  NotProtected: ({ sheet }) => `工作表“${sheet}”内容完整，但 Excel 未能将其设为保护。下发前请在该表上选择“审阅 › 保护工作表”，不设密码。`,
  CalculatesByHand: () =>
    "Excel 目前为手动计算（对所有打开的工作簿有效），录入后须按 F9，合计和勾稽才会更新。如需随时更新，请选择“公式 › 计算选项 › 自动”。",
  WishFound: ({ found, planned }) =>
    `此处按方案应为 ${planned}，已被改填为 ${excerpt(found)}。填入的数保留在原处并作标记，方案未变。` +
    "如要按此数安排，请调整目标，或将该数锁定、作目标变更；如要恢复方案的数，请清空此格后重新生成。",
  PutBack: ({ found }) =>
    found === ""
      ? "此格曾被清空。其内容由本加载项填写，已按方案恢复。如需改变，请修改方案。"
      : `此格曾被改填为“${excerpt(found)}”，已按方案恢复。如需备注，请写在旁边或自行插入的行列中，可予保留。`,
  MorePutBack: ({ count, sheet }) => `工作表“${sheet}”另有 ${count} 格已按方案恢复。如需原来的内容，请撤销（Ctrl+Z）。`,
  MadeAnew: ({ sheet, because }) =>
    `工作表“${sheet}”已重新生成，您在其中的改动未能保留：` +
    {
      codesGone: "其隐藏的末行或末列（用以识别各行各列）已被清空或删除。",
      recordGone: "记录其上次内容的隐藏工作表已被改动或删除。",
      older: "该表由较早版本生成，当时没有留下记录。",
    }[because] +
    "如需找回，请撤销（Ctrl+Z）或打开已保存的副本。此后的改动会予保留。",
  SheetGone: ({ sheet }) => `工作表“${sheet}”已被删除，其中填写的内容不再计入方案。如需恢复，请撤销（Ctrl+Z）或打开已保存的副本。`,
  EntriesGone: ({ sheet, before, now }) =>
    `工作表“${sheet}”上次写入时有 ${before} 条记录，现为 ${now} 条，缺少的不再计入方案。如需恢复，请撤销（Ctrl+Z）或打开已保存的副本。`,
  NotVerified: ({ because }) =>
    `各表已全部写入，但勾稽尚未核实：${because === "Calculating" ? "Excel 仍在计算" : "未能读回"}。请待 Excel 计算完毕（F9）后查看勾稽表，各行均应为 ✓。无需重做。`,
};
