import type { findings as en } from "../../en/pane/findings";

/** 任务窗格的用语：检查报表，并跟进要问的问题。 */
export const findings: typeof en = {
  title: "检查报表",
  hint: "十三项规则，就计划、拜访和销售提出问题。每一条都列出依据和数字，只是要问的问题，不计入任何评分。",
  on: "检查日",
  by: "检查人",
  check: "检查报表",
  again: "再次检查",
  told: {
    title: "团队知道吗？",
    text:
      "第一次检查之前，请告知团队：检查什么、按哪些规则、谁能看到什么、文字保留多久。告知后在此确认。" +
      "第一个月为试运行：只列条数，不署名。",
    confirm: "已告知团队，开始检查",
  },
  trial: (until) => `试运行至${until}：只列条数，不署名。`,
  none: "目前没有要问的问题。",
  alike: (count, rule, who) => `另有 ${count} 条：${rule} · ${who}`,
  noneLeft: "没有符合筛选的发现，请更换筛选条件。",
  filters: { level: "级别", rule: "规则", manager: "客户经理", all: "全部" },
  shown: (shown, all) => `显示 ${shown} / ${all} 条`,
  figures: { value: "数值", threshold: "阈值", sample: "样本" },
  evidence: (count) => `依据 ${count} 行`,
  more: (count) => `等 ${count} 行，全部见工作簿中的记录表。`,
  followUp: "跟进",
  followed: "跟进情况",
  setSt: "设为 ST",
  stProposed: "规则建议 ST，由您决定。",
  notSaid: "未填",
  save: "保存跟进",
  openSheet: "打开检查发现表",
  inquiry: (manager) => `打印${manager}的核实单`,
  settings: {
    title: "规则与阈值",
    hint: "停用的规则不检查；阈值留空即按通常。",
    usual: (usual) => `通常 ${usual}`,
    thresholds: "阈值",
    trialUntil: "试运行至",
    keepMonths: "文字保留月数",
    window: "检查最近工作日数",
    save: "保存规则与阈值",
  },
};
