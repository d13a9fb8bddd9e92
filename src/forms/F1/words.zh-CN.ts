import type { F1 as en } from "./words.en";

/** Chinese words of F1. */
export const F1: typeof en = {
  name: "F1 任务一览表",
  title: (year) => `${year}年度集团产品销售任务一览表`,
  manager: "客户经理",
  year: "全年",
  total: "合计",
  cumulative: "累计",
  closed: (metric) => `${metric} · 已结月份：计划与实际`,
  planned: (who) => `${who} · 计划`,
  actual: (who) => `${who} · 实际`,
  attainment: "达成率",
  /** What the tie-out proves. */
  ties: {
    cumulative: (sheet) => `${sheet}：累计至期末 = 全年合计`,
    manager: (manager) => `${manager}：版本对比 现计划 = F1 全年`,
  },
};
