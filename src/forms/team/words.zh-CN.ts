import type { team as en } from "./words.en";

/** Chinese words of 团队评价. */
export const team: typeof en = {
  name: "团队评价",
  title: (year) => `${year}年团队综合评价`,
  columns: {
    place: "名次",
    name: "客户经理",
    goals: "目标的评价",
    difficulty: "困难程度",
    effort: "努力程度",
    score: "综合得分",
    grade: "评级",
    self: "自评得分",
    difference: "差异",
    open: "尚无完成率",
  },
  open: (open, of, weight) => `${open}/${of}（${weight}）`,
  average: "平均",
  noScore: "还没有评分：请填写各人的评分表。",
  charts: { ranking: "综合得分排名", grades: "评级分布", managers: "人数", next: "已有评分：请点击“生成评分表”，图表就会显示在这里。" },
  distribution: { grade: "评级", from: "起分", count: "人数", share: "占比", total: "合计" },
};
