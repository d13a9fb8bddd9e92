import type { stages as en } from "./words.en";

/** Chinese words of 计划状态. */
export const stages: typeof en = {
  name: "计划状态",
  title: (year) => `${year}年度计划状态记录`,
  intro:
    "各客户经理的计划进展，每一步一行，以最后一行为准，由任务窗格追加。协商的每个数都已确认、或差距已认可，才能商定；" +
    "已下达的计划只能通过年度内的变更调整。",
  columns: {
    manager: "客户经理",
    stage: "状态",
    date: "日期",
    by: "由谁",
    gap: "差距",
    note: "说明",
    figures: "下达数",
    issued: "核对码",
  },
  stages: { draft: "草稿", proposed: "已上报", agreed: "已商定", issued: "已下达" },
  gap: { accepted: "已认可" },
  trial: "试算稿",
  band: (of) => `状态：${of}`,
  counted: (stage, count) => `${stage} ${count}`,
  stamped: (stage, stamp) => (stamp.length === 0 ? stage : `${stage}（${stamp.join("，")}）`),
};
