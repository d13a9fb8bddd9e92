import type { checked as en } from "./names.en";

/** Chinese tabs of what is made of the reports. */
export const checked: typeof en = {
  analysis: "F11 检查分析",
  attainment: "工作目标达成报告",
  clientAnalysis: "月集团客户分析报告",
  competitorNews: "竞争对手动态报告",
  clientCards: "集团客户档案卡",
};
