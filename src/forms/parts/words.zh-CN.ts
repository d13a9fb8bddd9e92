import type { CalendarMonth } from "../../plan/periods/calendarMonth";
import type { parts as en } from "./words.en";

const prefix = (m: CalendarMonth): string => (m.next ? "次年" : "");
const month = (m: CalendarMonth): string => `${prefix(m)}${m.month}月`;
const acrossYears = (first: CalendarMonth, last: CalendarMonth): string => `${month(first)}–${month(last)}`;

/** Chinese words that all forms share. */
export const parts: typeof en = {
  language: "zh-CN",
  calendar: {
    month,
    months: (first, last) => (first.next === last.next ? `${month(first)}–${last.month}月` : acrossYears(first, last)),
    shortMonths: (first, last) => (first.next === last.next ? `${prefix(first)}${first.month}–${last.month}月` : acrossYears(first, last)),
    year: (first, last) => (first.year === last.year ? `${first.year}年` : `${first.year}年${first.month}月–${last.year}年${last.month}月`),
  },
  subtitle: {
    supervisor: (name) => `上级主管：${name}`,
    unit: (units) => `最小单位：${units.map(({ metric, unit }) => `${metric} ${unit}`).join("，")}`,
  },
  inTenThousands: (metric) => `${metric}以万为单位显示`,
  growth: { lastYear: "上年实绩", target: "本年目标", growth: "同比" },
  signatures: "责任人签字 ________________      上级主管签字 ________________      日期 ____________",
  buffer: { target: "其中：目标", buffer: "加压" },
  listSeparator: "、",
  comma: "，",
  /** Which months stand at what they brought. */
  earlierPlan: "属于先前的方案，尚未重新生成",
  closed: (months) => `${months}已结，为实际完成数（已扣退订）`,
};
