import type { stages as en } from "../../en/pane/stages";

/** 中文：计划状态。 */
export const stages: typeof en = {
  label: "计划状态",
  none: "尚未记录。记下第一步之后，各表都会注明计划进展到哪一步。",
  counts: (counts) => counts.join("，"),
  counted: (stage, count) => `${stage} ${count}`,
  change: "更改状态",
  all: "全部客户经理",
  stamp: (parts) => parts.join(" · "),
  open: (figures) => `未确认：${figures.join("、")}`,
  to: "新状态",
  by: "由谁",
  date: "日期",
  note: "说明",
  reason: "退回的理由",
  gapAccepted: "认可差距：未确认的数按下达数执行",
  hints: {
    draft: "计划仍在试算，下发的表会注明“试算稿”。",
    proposed: "客户经理已上报自己的数。",
    agreed: "协商的每个数都已确认，或差距已认可。",
    issued: "此后只能通过年度内的变更调整。",
  },
  record: (many) => (many <= 1 ? "记录" : `为 ${many} 人记录`),
  about: (names) => names.join("、"),
};
