import type { F2 as en } from "./words.en";

/** Chinese words of F2. */
export const F2: typeof en = {
  name: "F2 目标任务书",
  title: (year) => `${year}年度销售目标任务书`,
  product: "集团产品",
  metric: "指标",
  total: "合计",
  cumulative: "累计",
  /** What the tie-out proves. */
  ties: {
    buffer: "加压：F1 合计 = F2 合计",
    boundary: (months) => `${months}：F1 合计 = F2 合计`,
    cumulativeTo: (months) => `${months}：F1 累计 = F2 累计`,
  },
};
