import type { minimums as en } from "./words.en";

/** Chinese words of 最低要求. */
export const minimums: typeof en = {
  name: "最低要求",
  title: (year) => `${year}年度原定最低要求对照表`,
  minimum: "最低要求",
  planned: "方案",
  shortfall: "差额",
  mark: "✓/✗",
  where: "位置",
  nowhere: "表中无此格",
  year: "全年",
  verdict: { allBefore: "全部 ", allAfter: " 项达到 ✓", brokenBefore: "", brokenAfter: " 项未达到 ✗" },
};
