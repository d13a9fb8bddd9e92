import type { tieOut as en } from "./words.en";

/** Chinese words of 勾稽. */
export const tieOut: typeof en = {
  name: "勾稽",
  title: (year) => `${year}年度目标分解勾稽表`,
  number: "序号",
  metric: "指标",
  proved: "勾稽内容",
  left: "核对项 A",
  leftValue: "数值 A",
  right: "核对项 B",
  rightValue: "数值 B",
  difference: "差额",
  mark: "✓/✗",
  verdict: { allBefore: "全部 ", allAfter: " 项一致 ✓", brokenBefore: "", brokenAfter: " 项不一致 ✗" },
};
