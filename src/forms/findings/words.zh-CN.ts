import type { Fact } from "../../plan/checking/rules/found";
import type { About, findings as en } from "./words.en";

type Sentences = { readonly [T in Fact["type"]]: (fact: Extract<Fact, { readonly type: T }>, about: About) => string };

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const rate = (share: number): string => `${(share * 100).toFixed(1)}%`;
const points = (share: number): string => String(Math.round(share * 100));
const during = ({ from, to }: About): string => `${from}至${to}`;

/** 检查报表的用语：每句只说数出了什么，请对方说明；不下结论。 */
const sentences: Sentences = {
  Reports: ({ due, inTime, late, missing }, about) =>
    `${during(about)}应交${due}份，按时${inTime}，迟交${late}，未交${missing}，请核实原因。`,
  Thin: ({ entries, thin, unfilled }) =>
    `${entries}条中${thin}条只有很少内容且无联系人${unfilled > 0 ? `（另有${unfilled}条只打勾未填写）` : ""}，请核实并补充。`,
  SameClients: ({ days, visits, served, clients, prospects }) =>
    `近${days}日${visits}次拜访集中在${served}家，${clients - served}家未拜访${prospects === 0 ? "，也没有拜访潜在客户" : ""}，请了解原因。`,
  Unchanged: ({ visits }, { subject }) => `对${subject}连续${visits}次记录内容相近，请核实进展。`,
  UnchangedClients: ({ clients, least, most }) =>
    `对${clients}家客户各连续${least === most ? least : `${least}至${most}`}次记录内容相近，请核实进展。`,
  EvenDays: ({ days, same, visits }) => `${days}天中${same}天均为${visits}次，请核实记录方式。`,
  PlannedEvenDays: ({ days, same, visits }) => `${days}天中${same}天均为${visits}次，计划即每天同数，请了解排程方式。`,
  AlikeDays: ({ days }, about) => `${during(about)}连续${days}天文字相近，请核实当天工作。`,
  SameAsOthers: ({ entries }) => `${entries}条记录与同事当日文字相同，请核实是否一同拜访。`,
  NotCarriedOut: ({ due, failed, byClient }) =>
    `计划${due}次，取消或未执行${failed}次${byClient > 0 ? `（其中客户原因${byClient}次）` : ""}，请了解原因。`,
  Forecasts: ({ months, accuracy, bias }) => `近${months}月预计准确率${percent(accuracy)}，偏${bias < 0 ? "高" : "低"}，请一起看客户情况。`,
  UnplannedOrders: ({ orders }) => `${orders}笔订单事先没有计划或拜访，请核实来源。`,
  Cancellations: ({ before, now }, { subject }) => `${subject}退订率由${rate(before)}升至${rate(now)}，请了解竞争与服务情况。`,
  LeftClients: ({ left }) => `一个月内离网客户${left}家，请了解竞争与服务情况。`,
  FewContracts: ({ visits, signed, teamVisits }) =>
    `${visits}次拜访签约${signed}单，团队约需${teamVisits.toFixed(1)}次一单，可提供方法支持。`,
  Behind: ({ months, limit, team }) =>
    `连续${months}个月累计达成低于${percent(limit)}${team < limit ? "（全队亦如此）" : ""}，请共同制定赶上计划。`,
  Fall: ({ fall, away, handedOver, left }, { from }) => {
    const beside = [
      ...(away > 0 ? [`缺勤${away}天`] : []),
      ...(handedOver > 0 ? [`移交客户${handedOver}家`] : []),
      ...(left > 0 ? [`离网客户${left}家`] : []),
    ];
    const note = beside.length > 0 ? `（${beside.join("，")}）` : "";
    return `${from.slice(0, 7)}达成较以往下降${points(fall)}点${note}，请关心并了解情况。`;
  },
};

const rules: (typeof en)["rules"] = {
  1: "报表缺交或迟交",
  2: "内容过于简单",
  3: "总是同一批客户",
  4: "同一客户内容无变化",
  5: "每天拜访数几乎相同",
  6: "连续几天内容雷同",
  7: "计划常被取消",
  8: "预计准确率低",
  9: "无人计划的订单",
  10: "退订、离网增加",
  11: "拜访效率低",
  12: "长期达成率低",
  13: "一向稳定者突然下降",
};

const levels: (typeof en)["levels"] = { note: "提示", attention: "关注", priority: "优先" };

export const findings: typeof en = {
  rules,
  levels,
  sentence: (fact, about) => (sentences[fact.type] as (fact: Fact, about: About) => string)(fact, about),
  common: "多数人如此，可能是填表口径问题。",
  proposed: "建议 ST。",
  team: "全队",
  head: (people, count, expected) => `本次检查 ${people} 人 × ${count} 项；如一切正常，按随机波动约有 ${expected.toFixed(1)} 条提示。`,
};
