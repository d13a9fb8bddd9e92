import type { Language } from "../../../plan/inputs/inputs";

type Column = "answer" | "how" | "date" | "by" | "outcome" | "note" | "st";

/** What is typed about a finding, as both the list of follow-ups and the sheet of findings head it. */
export const FOLLOW_UP_HEADINGS: Readonly<Record<Language, Readonly<Record<Column, string>>>> = {
  en: { answer: "Manager's answer", how: "Follow-up", date: "Date", by: "By", outcome: "Outcome", note: "Note", st: "ST" },
  "zh-CN": { answer: "客户经理说明", how: "跟进方式", date: "跟进日期", by: "跟进人", outcome: "结论", note: "说明", st: "ST" },
};
