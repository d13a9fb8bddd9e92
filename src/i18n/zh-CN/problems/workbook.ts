import type { WorkbookDetail } from "../../../plan/problem/details/workbook";
import { excerpt } from "../../../plan/problem/excerpt";
import type { ProblemTexts } from "../../problemTexts";

const GONE = { codesGone: "其隐藏的末行或末列已不存在。", recordGone: "其隐藏的记录已不存在。" };
const UNDO = "如需找回，请撤销（Ctrl+Z）或打开已保存的副本。";

export const workbook: ProblemTexts<WorkbookDetail> = {
  SheetLeftOver: ({ sheet }) => `工作表“${sheet}”的内容（如某个期间或最低要求）已不在方案中，保持原样。如不再需要，请将其删除。`,
  NobodysSheet: ({ sheet }) =>
    `工作表“${sheet}”所属的客户经理已不在方案中，保持原样。如只是改了姓名或编号，请在目标输入表隐藏的“编号”列填入原来的；否则可留作记录，或将其删除。`,
  CellChanged: ({ found }) =>
    found === "" ? "检查之后此单元格已被清空，因此没有改写。请重新检查。" : `此单元格现在是“${excerpt(found)}”，因此没有改写。请重新检查。`,
  OfEarlierPlan: ({ sheets }) => `先前方案的工作表均保留，标题下已注明：${sheets.join("、")}。请重新生成分解表以更新，或自行删除。`,
  NoPageSetup: () => "工作表已生成，但 Excel 未接受打印页面设置，常因未安装打印机。打印前请查看打印预览。",
  NotProtected: ({ sheet }) => `工作表“${sheet}”内容完整，但 Excel 未能将其设为保护。下发前请在该表上选择“审阅 › 保护工作表”，不设密码。`,
  CalculatesByHand: () =>
    "Excel 目前为手动计算（对所有打开的工作簿有效），录入后须按 F9，合计和勾稽才会更新。如需随时更新，请选择“公式 › 计算选项 › 自动”。",
  WishFound: ({ found, planned, formula }) =>
    `方案中为 ${planned}，已被改填为 ${excerpt(found)}${answered(formula)}。填入的数保留，方案未变。` +
    "如要采用，请调整目标或锁定；如要恢复，请清空此格。",
  TargetWished: ({ found, planned, formula }) =>
    `目标本身为 ${planned}，已被改填为 ${excerpt(found)}${answered(formula)}。填入的数保留，方案未变。` +
    "如要改变目标，请在输入表中填写，年度开始后请做目标调整；如要恢复，请清空此格。",
  HoldGone: ({ title }) => `${title}的锁定已与所显示的不同，请重新查看列表后再选择。`,
  SplitChanged: () => "输入表又有改动，因此没有写入。预览已按现在的内容计算，请再看一遍。",
  WishGone: () => "改填的数已不在原处，请在现有的数中重新选择。",
  WishElsewhere: ({ found }) => `${excerpt(found)} 所在的合计不是分解的依据，请改在输入表中调整目标或加压。`,
  WishNotNumber: ({ found }) => `“${excerpt(found)}”不是数字，请填写数字或清空此格。`,
  WishMissed: ({ found, nearest }) => `方案在此处无法正好为 ${found}，最接近的是 ${nearest}。请改填该数，或逐个采用。`,
  PutBack: ({ found }) =>
    found === ""
      ? "此格曾被清空，已按方案恢复。如需改变，请改方案。"
      : `此格曾被改填为“${excerpt(found)}”，已按方案恢复。备注请写在自行插入的行中。`,
  MorePutBack: ({ count, sheet }) => `工作表“${sheet}”另有 ${count} 格已按方案恢复。${UNDO}`,
  BroughtUpToDate: ({ sheet, count, figures }) =>
    `“${sheet}”生成之后，目标输入有改动：该表 ${count} 格已按现在的方案更新。更新前为 ${figures}。${UNDO}`,
  LineKept: ({ heading }) => `“${heading}”已不在方案中；因有您填写的内容，该行（列）保留。不再需要时请自行删除。`,
  NotPlanned: ({ found, more }) =>
    `您自己插入的行（列）中的 ${excerpt(found)}${more === 0 ? "" : ` 及另外 ${more} 个数`}不属于方案，合计不计入。` +
    "如要纳入方案，请在输入表中填写。",
  MadeAnew: ({ sheet, because }) => `工作表“${sheet}”已重新生成，您的改动未能保留：` + `${GONE[because]}${UNDO}`,
  SheetMended: ({ sheet, because }) =>
    `工作表“${sheet}”已修复：${GONE[because]}与方案不同的数保留为期望值，并已逐一列出，请核对。此修复不能在任务窗格中撤销。`,
  SheetSetAside: ({ sheet, copy, because }) =>
    `工作表“${sheet}”已重新生成：${GONE[because]}原有内容无法归位，保留在“${copy}”中，归您所有。请取回需要的内容后删除该表。`,
  OwnLost: ({ sheet, found, more }) =>
    `工作表“${sheet}”已整表重写，此处您自己填写的“${excerpt(found)}”${more === 0 ? "" : `及另外 ${more} 格`}未能保留。${UNDO}`,
  ReferenceGone: ({ sheet, cell, found, more }) =>
    `您的工作表“${sheet}”中 ${cell} 的公式 ${excerpt(found)} 所指的行（列）已不存在，现为 #REF!` +
    `${more === 0 ? "" : `，该表另有 ${more} 格也是如此`}。请在该处改正公式。`,
  ReferenceSlipped: ({ sheet, cell, found, now, more }) =>
    `您的工作表“${sheet}”中 ${cell} 的公式 ${excerpt(found)} 所指的表中行（列）有增减或移动，现已指向别处` +
    `${now === null ? "，原来所指的内容已不存在" : `；要指原来的内容，应为 ${excerpt(now)}`}` +
    `${more === 0 ? "" : `；该表另有 ${more} 格也是如此`}。请在该处改正公式。`,
  MonthUnknown: ({ sheet }) =>
    `工作表“${sheet}”的隐藏行或隐藏列已不存在，无法得知是哪个月份。该表保持原样，其中填写的内容不计入。请撤销（Ctrl+Z）、打开已保存的副本，或重新制作月度计划。`,
  SheetGone: ({ sheet }) => `工作表“${sheet}”已被删除，其中的内容不再计入方案。${UNDO}`,
  EntriesGone: ({ sheet, before, now }) => `工作表“${sheet}”原有 ${before} 条记录，现为 ${now} 条，其余不再计入方案。${UNDO}`,
  NotVerified: ({ because }) =>
    `各表已写入，但勾稽尚未核实：${because === "Calculating" ? "Excel 仍在计算" : "未能读回"}。请待 Excel 计算完毕（F9）后查看勾稽表，各行均应为 ✓。`,
};

function answered(formula: string | null): string {
  return formula === null ? "" : `（${excerpt(formula)}）`;
}
