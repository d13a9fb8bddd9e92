import type { checks as en } from "./names.en";

/** Chinese tabs of what is checked of reports. */
export const checks: typeof en = {
  settings: "检查设置",
  findings: "检查发现",
  inquiry: (manager) => `核实单 ${manager}`,
  archive: (through) => `工作记录存档 至${through}`,
};
