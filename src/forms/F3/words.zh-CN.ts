import type { F3 as en } from "./words.en";

/** Chinese words of F3. */
export const F3: typeof en = {
  name: "F3 年任务明细表",
  monthName: (months) => `F3 ${months}任务明细表`,
  short: (months) => `F3 ${months}`,
  title: (year) => `${year}年销售任务明细表`,
  monthTitle: (months) => `${months}销售任务明细表`,
  manager: "客户经理",
  client: "集团客户",
  class: "类别",
  total: "合计",
  subtotal: "小计",
  subtotals: "客户经理小计",
  noClient: "（尚无客户）",
  /** What the tie-out proves. */
  ties: {
    product: (product) => `${product}：F2 全年 = F3 合计`,
    productBuffer: (product) => `${product}：F2 加压 = F3 加压`,
    manager: (manager) => `${manager}：F1 全年 = F3 所辖客户合计`,
    month: (months, sheet) => `${months}：F3 合计 = ${sheet} 合计`,
    monthProduct: (months, product) => `${months} ${product}：F3 合计 = F2`,
    monthManager: (months, manager) => `${months} ${manager}：F3 所辖客户合计 = F1`,
  },
};
