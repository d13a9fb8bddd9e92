import type { lists as en } from "./names.en";

/** Chinese tabs of the lists of what managers plan and report. */
export const lists: typeof en = {
  contacts: "联系人",
  clientFiles: "集团客户档案",
  actions: "行动计划记录",
  visits: "拜访记录",
  visitPlans: "应拜访次数",
  tasks: "日清记录",
  log: "工作日志记录",
  summaries: "工作总结记录",
  absences: "请假与外出",
  explanations: "未达成原因",
  competitors: "竞争对手动态",
  history: "历史拜访次数",
  followUps: "跟进记录",
  checkLog: "检查记录",
  declined: "未采纳的填写",
};
