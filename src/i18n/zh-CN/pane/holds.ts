import type { holds as en } from "../../en/pane/holds";

/** 中文：方案中已锁定的数。 */
export const holds: typeof en = {
  title: (many) => `已锁定 ${many} 个数`,
  overdue: (many) => `其中 ${many} 个已过有效期，不再需要的请解除。`,
  stamp: (by, date) => [by, date].filter((part) => part !== "").join(" · "),
  reason: (reason) => `原因：${reason}`,
  until: (until) => `有效期至 ${until}`,
  past: (until) => `已过有效期：至 ${until}`,
  release: "解除",
  releaseOf: (title) => `解除${title}的锁定`,
  releaseOverdue: (many) => `解除已过期的 ${many} 个`,
  hint: "解除后随其余数额重新分解；写入前可先看到变化。",
};
