import type { Fact } from "../../plan/checking/rules/found";
import type { Rules } from "../../plan/inputs/checking";
import { FOLLOW_UP_HEADINGS } from "../lists/words/followUpHeadings";
import type { Figures, FiguresOf, findingSheet as en } from "./sheetWords.en";

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`;
const chance = (p: number): string => (p < 0.001 ? "小于0.001" : p.toFixed(3));
const plain = (number: number): string => String(Number(number.toFixed(2)));

const even = ({ days, same, p }: Readonly<Record<"days" | "same" | "p", number>>, rules: Rules): Figures => ({
  value: `${percent(same / days)}，偶然概率${chance(p)}`,
  threshold: `不低于${percent(rules[5].share)}，偶然概率不高于${rules[5].p}`,
  sample: `${days}天`,
});

const alike = ({ visits, likeness }: Readonly<Record<"visits" | "likeness", number>>, rules: Rules): Figures => ({
  value: `相似度${plain(likeness)}`,
  threshold: `不低于${plain(rules[4].jaccard)}，连续${rules[4].length}次`,
  sample: `${visits}次`,
});

const figures: FiguresOf = {
  Reports: ({ due, late, missing }, rules) => ({
    value: `未交${missing}，迟交${late}`,
    threshold: `未交${rules[1].missing}或迟交${rules[1].late}`,
    sample: `${due}份`,
  }),
  Thin: ({ entries, thin, bound, limit }) => ({
    value: `${percent(thin / entries)}（下限${percent(bound)}）`,
    threshold: `高于${percent(limit)}`,
    sample: `${entries}条`,
  }),
  SameClients: ({ visits, served, clients, effective }, rules) => ({
    value: `覆盖${percent(served / clients)}，有效客户数${plain(effective)}`,
    threshold: `覆盖低于${percent(rules[3].coverage)}且有效客户数占比低于${percent(rules[3].effective)}`,
    sample: `${visits}次`,
  }),
  Unchanged: alike,
  UnchangedClients: alike,
  EvenDays: even,
  PlannedEvenDays: even,
  AlikeDays: ({ days, likeness }, rules) => ({
    value: `相似度${plain(likeness)}`,
    threshold: `不低于${plain(rules[6].jaccard)}，连续${rules[6].days}天`,
    sample: `${days}天`,
  }),
  SameAsOthers: ({ entries }, rules) => ({ value: `${entries}条`, threshold: `${rules[6].days}条`, sample: `${entries}条` }),
  NotCarriedOut: ({ due, failed, bound, limit }) => ({
    value: `${percent(failed / due)}（下限${percent(bound)}）`,
    threshold: `高于${percent(limit)}`,
    sample: `应执行${due}次`,
  }),
  Forecasts: ({ months, accuracy, signal }, rules) => ({
    value: `${percent(accuracy)}，跟踪信号${plain(signal)}`,
    threshold: `低于${percent(rules[8].accuracy)}或超出±${rules[8].signal}`,
    sample: `${months}个月`,
  }),
  UnplannedOrders: ({ orders, share }, rules) => ({
    value: `${percent(share)}，${orders}笔`,
    threshold: `高于${percent(rules[9].share)}，${rules[9].orders}笔`,
    sample: "3个月",
  }),
  Cancellations: ({ before, now, cancelled, p }, rules) => ({
    value: `${percent(before)}→${percent(now)}，偶然概率${chance(p)}`,
    threshold: `${plain(rules[10].growth)}倍，偶然概率不高于${rules[10].p}`,
    sample: `${plain(cancelled)}户`,
  }),
  LeftClients: ({ left }) => ({ value: `${left}家`, threshold: "2家", sample: "1个月" }),
  FewContracts: ({ visits, signed, rate, expected }) => ({
    value: `${signed}单`,
    threshold: `预期${plain(expected)}单（全队${percent(rate)}）`,
    sample: `${visits}次`,
  }),
  Behind: ({ months, limit, attainment }) => ({ value: percent(attainment), threshold: `低于${percent(limit)}`, sample: `${months}个月` }),
  Fall: ({ fall, before, now }, rules) => ({
    value: `${percent(before)}→${percent(now)}（下降${percent(fall)}）`,
    threshold: `下降${percent(rules[13].drop)}，z ${rules[13].z}`,
    sample: `此前${rules[13].months}个月`,
  }),
};

/** Chinese words of the sheet of findings, of the questions to a manager, and of what the pane shows of both. */
export const findingSheet: typeof en = {
  title: (year) => `${year}年度从报表中发现问题`,
  checkedOn: (day) => `检查日 ${day}`,
  question: "每一条都是要问的问题，不是结论。",
  bands: { findings: "检查发现", answer: "客户经理本人", followUp: "主管跟进", st: "" },
  columns: {
    finding: "编号",
    rule: "规则",
    level: "级别",
    manager: "客户经理",
    period: "期间",
    subject: "对象",
    fact: "事实",
    value: "数值",
    threshold: "阈值",
    sample: "样本",
    rows: "依据行",
    status: "状态",
    ...FOLLOW_UP_HEADINGS["zh-CN"],
  },
  status: { new: "新", continuing: "持续", gone: "已消除" },
  rule: (number, name) => `${number} ${name}`,
  period: (from, to) => (from === to ? from : `${from}至${to}`),
  rows: (count) => `${count}行`,
  noRows: "",
  dueBy: (day) => `请于${day}前跟进。`,
  evidence: "依据",
  more: (count) => `等 ${count} 行`,
  place: (row) => `第${row}行`,
  near: (row) => `近第${row}行`,
  openRow: "转到该行",
  openNear: "没有单独的一行：转到最近的一行",
  notIn: "未交",
  attained: (share) => `达成${percent(share)}`,
  openEvidence: "转到第一条依据",
  none: "目前没有要问的问题。",
  trial: {
    hint: (until) => `试运行至${until}：只列各项规则的条数，不署名，也不跟进。`,
    rule: "规则",
    all: "条数",
  },
  inquiry: {
    title: (manager) => `核实单 ${manager}`,
    hint: "以下都是问题，不是结论：数字本身说明不了全部情况。请说明实际情况，您的说明优先，会记在每条发现旁边。属实的照记，记录有误的一起更正。",
    columns: { number: "序号", question: "想了解的情况", rests: "依据", answer: "您的说明" },
    rests: (value, sample) => `${value}\n样本 ${sample}`,
    signatures: (manager) => `${manager} ____________    上级主管 ____________    日期 ____________`,
    none: "目前没有要问的问题。",
  },
  figures: (fact, rules) => (figures[fact.type] as (fact: Fact, rules: Rules) => Figures)(fact, rules),
};
