import type { PlanFile } from "../../src/plan/file/planFile";
import type { Language } from "../../src/plan/inputs/inputs";
import { livedHalfYear } from "../../src/workbench/examples/lived/livedHalfYear";
import { phrases } from "../../src/workbench/examples/lived/phrases.en";
import { telecomTeam } from "../../src/workbench/examples/lived/teams";
import saas from "../../src/workbench/examples/saas-en.json";

/** A team after half a year that is over, with something on every sheet that there is: what the help's pictures show. */
export function picturedPlan(language: Language): PlanFile {
  const isChinese = language === "zh-CN";
  const plan = isChinese ? telecomTeam() : livedHalfYear({ ...(saas as PlanFile), year: 2026 }, phrases);
  const [metric, product] = [plan.metrics[0]?.id ?? "", plan.products[0]?.id ?? ""];
  const [first = "", second = ""] = plan.managers.map(({ id, name }) => id ?? name);
  const [client = ""] = (plan.clients ?? []).filter(({ manager }) => manager === first).map(({ id, name }) => id ?? name);
  const { year } = plan;
  const say = (chinese: string, english: string): string => (isChinese ? chinese : english);
  return {
    ...plan,
    checking: { ...plan.checking, told: { date: `${year}-01-05`, by: plan.supervisor ?? "" } },
    proposals: [
      { manager: first, metric, proposed: say("10800", "420000"), note: say("两家客户续约推迟", "Two renewals are late") },
      { manager: second, metric, proposed: say("9000", "300000") },
    ],
    stages: [
      { manager: first, stage: "draft", date: `${year}-01-04`, by: plan.supervisor ?? "" },
      { manager: first, stage: "proposed", date: `${year}-01-08`, by: plan.supervisor ?? "" },
      { manager: second, stage: "draft", date: `${year}-01-04`, by: plan.supervisor ?? "" },
    ],
    minimums: [
      { metric, manager: first, amount: say("9000", "300000"), reason: say("与公司约定", "Agreed with the company") },
      { metric, product, amount: say("12000", "1200000"), reason: say("主推产品", "Main product") },
    ],
    changes: [
      {
        type: "shift",
        metric,
        manager: first,
        total: say("9600", "340000"),
        absorbedBy: "manager",
        date: `${year}-07-01`,
        by: plan.supervisor ?? "",
        note: say("调剂", "Moved"),
      },
    ],
    visitPlans: [{ client, month: 7, count: 3 }],
    history: [{ manager: first, client, month: 1, visits: 4, signed: 1, cancelled: 0 }],
    followUps: [
      {
        finding: "1",
        rule: 8,
        manager: first,
        from: `${year}-03-01`,
        to: `${year}-03-31`,
        fact: say("预计准确率偏低", "Forecasts seldom right"),
        how: "talk",
        date: `${year}-04-02`,
        by: plan.supervisor ?? "",
        outcome: "needsSupport",
        note: say("一起看客户情况", "Go through the clients together"),
      },
    ],
    declined: [
      {
        id: "1",
        on: `${year}-07-06`,
        manager: first,
        entry: say("拜访记录 7月2日", "Visit of 2 July"),
        field: say("拜访目的", "Purpose"),
        text: say("服务回访", "Service visit"),
      },
    ],
    timeLedgers: [{ items: ledger(isChinese) }],
    priorities: priorities(isChinese),
    workPlans: [{ tasks: tasks(isChinese) }],
  } as PlanFile;
}

function ledger(isChinese: boolean) {
  const hours = [8, 2.5, 1.5, 1, 3, 2.5, 1, 2];
  const items = isChinese
    ? ["睡眠", "一日三餐", "交通", "电话", "看电视上网", "看报聊天", "刷牙洗脸洗澡", "休假白日梦"]
    : ["Sleep", "Meals", "Travel", "Telephone", "Television, internet", "Papers, talk", "Washing", "Holidays, daydreams"];
  return items.map((item, at) => ({ item, hours: hours[at] }));
}

function priorities(isChinese: boolean) {
  const one = (task: string, important: boolean, urgent: boolean, hours: number) => ({ task, important, urgent, hours });
  return [
    one(isChinese ? "与重点客户谈年度续约" : "Talk to key clients about renewals", true, false, 6),
    one(isChinese ? "处理客户投诉" : "Settle a complaint", true, true, 2),
    one(isChinese ? "培养新到岗的客户经理" : "Train the new manager", true, false, 4),
    one(isChinese ? "临时会议" : "A meeting called today", false, true, 1),
    one(isChinese ? "浏览行业新闻" : "Read the news", false, false, 1),
  ];
}

function tasks(isChinese: boolean) {
  const one = (id: string, task: string, hours: number, after: string[]) => ({ id, task, hours, after });
  return [
    one("1", isChinese ? "收集客户资料" : "Collect what is known of the client", 2, []),
    one("2", isChinese ? "准备方案" : "Write the proposal", 4, ["1"]),
    one("3", isChinese ? "打印样品" : "Print samples", 3, ["1"]),
    one("4", isChinese ? "约客户" : "Make an appointment", 1, []),
    one("5", isChinese ? "拜访" : "Visit", 2, ["2", "3", "4"]),
  ];
}
