import type { Language } from "../../../src/plan/inputs/inputs";
import type { Priority } from "../../../src/plan/inputs/priority";

type Row = readonly [zh: string, en: string, important: boolean | null, urgent: boolean | null, hours: number | null, due: string];

/** A week of an account manager: every quadrant, days and none, one not decided yet, one without hours. */
const WEEK: readonly Row[] = [
  ["回复客户邮件", "Answer clients' mails", false, true, 4, "2026-03-02"],
  ["准备季度经营分析会", "Prepare the quarterly review", true, true, 6, "2026-03-03"],
  ["拜访流失风险客户", "Visit clients at risk", true, false, 6, "2026-03-06"],
  ["学习新产品资费", "Learn the new tariffs", true, false, 3, ""],
  ["整理旧资料", "Sort old files", false, false, 2, ""],
  ["投诉处理：集团客户3", "Complaint of client 3", true, true, 2.5, "2026-03-02"],
  ["客户关系年度规划", "Plan the year with key clients", true, false, null, "2026-03-06"],
  ["部门例会", "Weekly meeting", false, true, 1.5, "2026-03-02"],
  ["浏览行业新闻", "Read the news", false, false, 1, ""],
  ["合作伙伴来电", "Call of a partner", null, true, 0.5, ""],
];

export function week(language: Language, who = ""): readonly Priority[] {
  return WEEK.map(([zh, en, important, urgent, hours, due]) => ({ who, task: language === "en" ? en : zh, important, urgent, hours, due }));
}
