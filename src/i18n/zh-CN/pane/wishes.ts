import type { wishes as en } from "../../en/pane/wishes";

/** 中文：改填在方案数字上的数。 */
export const wishes: typeof en = {
  title: (many) => `${many} 个改填的数`,
  explain: {
    holds: "锁定后，这些数一个单位不差，其余重新分解。未处理的保留在原格。",
    shifts: "采用后记为目标调剂，由其他人相应让出。未处理的保留在原格。",
  },
  target: "目标本身请在输入表中修改，或做目标修正。",
  from: (planned, found) => `${planned} → ${found}`,
  by: "由谁",
  reason: "原因",
  absorbedBy: "由谁让出",
  absorbers: {
    usual: "同一合计中的其他各项",
    manager: "其他客户经理",
    client: "其他客户",
    product: "其他产品",
    month: "其他月份",
  },
  take: {
    holds: (many) => (many <= 1 ? "锁定并重新分解" : `锁定 ${many} 个并重新分解`),
    shifts: (many) => (many <= 1 ? "调剂" : `做 ${many} 笔调剂`),
  },
  refuse: (many) => (many <= 1 ? "恢复计划数" : `恢复 ${many} 个计划数`),
};
