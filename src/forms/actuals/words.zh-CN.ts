import type { actuals as en } from "./words.en";

/** Chinese words of 实际数据. */
export const actuals: typeof en = {
  name: "实际数据",
  title: (year) => `${year}年度实际数据`,
  intro: "各月实际完成，每个客户、产品、指标一行，可直接用于数据透视表。月份从方案首月数起。退订冲减实际；不填产品的退订为全部产品合计。",
  columns: {
    month: "月份",
    manager: "客户经理",
    client: "集团客户",
    product: "产品",
    metric: "指标",
    planned: "计划",
    actual: "实际",
    cancelled: "退订",
    source: "订单来源",
  },
  sources: { renewal: "续约", inbound: "客户自行办理", other: "其他" },
};
