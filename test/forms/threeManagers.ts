/** The worked figures of F1: three managers of equal weight, 3000 over three products, six months and a half-year. */
export const threeManagers = {
  version: 1,
  language: "zh-CN",
  team: "集团客户部",
  supervisor: "李主管",
  year: 2026,
  periods: [1, 1, 1, 1, 1, 1, 6],
  metrics: [{ id: "sales", name: "销售额", unit: "1" }],
  products: [
    { id: "crbt", name: "集团彩铃", target: { sales: "1000" } },
    { id: "sms", name: "集团短信", target: { sales: "1000" } },
    { id: "ip", name: "集团IP", target: { sales: "1000" } },
  ],
  managers: [
    { id: "jia", name: "客户经理甲" },
    { id: "yi", name: "客户经理乙" },
    { id: "bing", name: "客户经理丙" },
  ],
  clients: [
    { id: "c1", name: "集团客户1", manager: "jia" },
    { id: "c2", name: "集团客户2", manager: "yi" },
  ],
  seasonality: [1, 1, 1, 1, 1, 1, 4],
} as const;

/** The same with users beside revenue, F2's blocks, classes and bases. */
export const twoMetrics = {
  ...threeManagers,
  periods: [1, 1, 1, 1, 1, 1, 3, 3],
  metrics: [
    { id: "users", name: "用户数", unit: "1" },
    { id: "revenue", name: "收入", unit: "0.01" },
  ],
  products: [
    { id: "crbt", name: "集团彩铃", target: { users: "1200", revenue: "36000.01" } },
    { id: "sms", name: "集团短信", target: { users: "601", revenue: "1999.99" } },
    { id: "ip", name: "集团IP", target: { users: "7", revenue: "123.45" } },
  ],
  clients: [
    { id: "c1", name: "集团客户1", manager: "jia", class: "A", basis: { crbt: { users: 30, revenue: 900 }, ip: { users: 0 } } },
    { id: "c2", name: "集团客户2", manager: "jia", class: "", basis: { crbt: { users: 10 } } },
    { id: "c3", name: "集团客户3", manager: "yi" },
  ],
  seasonality: [1, 1, 1, 1, 1, 1, 2, 2],
  layouts: { F1: [1, 1, 1, 1, 1, 1, 2] },
} as const;
