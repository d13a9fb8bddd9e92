import type { handed as en } from "./names.en";

/** Chinese tabs of what is handed out with a monthly plan. */
export const handed: typeof en = {
  F5: "F5 行动计划",
  F6: "F6 拜访计划",
  F7: "F7 日清表",
  F8: "F8 工作日志",
  explained: "说明",
  directory: "清单",
};
