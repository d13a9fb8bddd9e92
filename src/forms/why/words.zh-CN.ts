import type { why as en } from "./words.en";

/** Chinese texts: why a number is what it is. */
export const why: typeof en = {
  total: (metric, amount) => `${metric}：全团队全年为 ${amount}。`,
  target: (product, share, amount) => `${product}的目标为 ${amount}，占总数的 ${share}。`,
  season: (period, season, amount) => `按季节系数，${period}占全年的 ${season}，为 ${amount}。`,
  manager: (manager, share, amount) => `${manager}承担其中的 ${share}，为 ${amount}。`,
  weight: (weight, present) => `权重 ${weight}；${present === 1 ? "届时没有其他人在岗" : `共 ${present} 位客户经理分担`}。`,
  presence: (presence, from) => `${from}到岗，按满月的 ${presence} 计。`,
  noClients: (manager) => `${manager}尚无客户，全部由本人承担。`,
  client: (client, share, amount) => `${client}占其中的 ${share}，为 ${amount}。`,
  basis: {
    given: (basis) => `依据为填写的 ${basis}。`,
    siblings: (basis) => `依据尚不清楚，取该客户经理其他客户的平均值 ${basis}。`,
    team: (basis) => `依据尚不清楚，或该客户经理的客户均为 0，取团队平均值 ${basis}。`,
    equal: () => "没有可参照的依据，各客户按相同处理。",
  },
  rounding: (amount, gives) => `取整${gives ? "增加" : "减少"} ${amount}。`,
  whole: "无需取整。",
  limits: (amount, gives) => `因此处或别处的锁定和上下限${gives ? "增加" : "减少"} ${amount}。`,
  edits: (amount, gives) => `后来的修改${gives ? "增加" : "减少"} ${amount}。`,
  teamBuffer: (amount) => `团队加压增加 ${amount}。`,
  managerBuffer: (amount) => `客户经理加压增加 ${amount}。`,
  held: (slice, amount) => `已锁定：${slice}为 ${amount}。`,
  min: (slice, amount) => `已到下限：${slice}不得低于 ${amount}。`,
  max: (slice, amount) => `已到上限：${slice}不得高于 ${amount}。`,
  reason: (reason) => `原因：${reason}`,
  result: (amount) => `因此为 ${amount}。`,
  year: "全年",
  everything: "全团队全年",
  joined: (names) => names.join("·"),
};
