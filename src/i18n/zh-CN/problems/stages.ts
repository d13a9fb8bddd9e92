import type { StageDetail } from "../../../plan/problem/details/stages";
import type { ProblemTexts } from "../../problemTexts";

const names = { draft: "草稿", proposed: "已上报", agreed: "已商定", issued: "已下达" } as const;

export const stages: ProblemTexts<StageDetail> = {
  StageSkipped: ({ stage, from, next }) =>
    `这份计划目前是“${names[from]}”，下一步只能是“${names[next]}”，不能直接改为“${names[stage]}”。请先补上中间一步。`,
  StageStays: ({ stage }) => `这份计划已经是“${names[stage]}”。请选择其他状态，或删除这一行。`,
  StageDatedBack: ({ found, before }) => `${found} 早于该客户经理上一步的日期 ${before}。请更正日期，或调整各行的先后顺序。`,
  StageWithoutReason: () => "计划退回须说明理由。请在说明栏填写。",
  FiguresOpen: ({ manager, figures }) =>
    `${manager}的计划尚未商定：${figures.slice(0, 8).join("、")}${figures.length > 8 ? `等 ${figures.length} 项` : ""}还没有确认数。` +
    "请在目标协商中填写确认数，或认可差距，或将状态退回“已上报”。",
  IssuedDiffers: ({ manager, issued, now }) =>
    `已下达给${manager}的计划将不再与下达时一致：` +
    (issued === now ? `全年仍为 ${now}，但各月或各产品有变动。` : `下达时 ${issued || "没有这些指标"}，现为 ${now}。`) +
    "请撤销对目标输入等的改动，改为办理年度内的变更（如目标修正）；或先将这份计划退回草稿。",
  StatementUnreadable: ({ found }) =>
    `“${found}”不是下达时由加载项写入的核对码。请撤销对它的修改；若要以现在的计划为准，请清空这一格后重新生成。`,
};
