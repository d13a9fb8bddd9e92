import type { time as en } from "../../en/pane/time";

/** Chinese texts: sheets of people's own time. */
export const time: typeof en = {
  label: "时间管理",
  hint: "一张可自己填写的表，给自己或团队中的某一位。再按一次可增加空行，已填内容保留。",
  who: "为谁",
  own: (supervisor) => (supervisor === "" ? "自己" : `${supervisor}（自己）`),
  sheets: { priorities: "时间管理矩阵", timeLedger: "时间帐目表", workPlan: "统筹 · 重排" },
};
