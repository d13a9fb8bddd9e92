import { importPlan } from "../../../src/commands/plan/importPlan";
import { dateOf, dayOf } from "../../../src/plan/calendar/date";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { plan, value } from "../scores/worked";

export const ON = "2026-06-30";

const TEXTS = [
  "介绍集团彩铃新套餐，对方行政主任表示下月开会讨论",
  "送去合同样本并说明违约条款，法务要一周时间看",
  "演示短信群发后台，信息科提出要接入办公系统",
  "核对上季度话费清单，财务指出两处重复计费",
  "陪同技术员查看机房线路，确定专线走向和工期",
  "收集通讯录和部门名单，前台答应周五前发来",
  "听对方介绍竞争报价，回去准备对比材料",
  "请对方副总参观营业厅，谈到年终续约条件",
];

/** Three managers with a log; 甲 writes of one client the same five times. */
function plantedFile(): PlanFile {
  const base = JSON.parse(plan("three-managers")) as PlanFile;
  const week = (at: number, day = 0): string => dateOf((dayOf("2026-05-11") ?? 0) + 7 * at + day);
  const own = TEXTS.flatMap((content, at) => [
    { manager: "yi", date: week(at % 6, 1), client: "c3", content, result: `第${at}次` },
    { manager: "bing", date: week(at % 6, 2), client: "c4", content: `${content.slice(9)}，${content.slice(0, 6)}`, result: "再约" },
  ]);
  const same = Array.from({ length: 5 }, (_, at) => ({
    manager: "jia",
    date: week(at),
    client: "c1",
    content: "拜访办公室主任，了解近期用户需求变化情况",
    result: "继续跟进服务",
  }));
  return { ...base, log: [...own, ...same], checking: { told: { date: "2026-01-05", by: "李主管" } } };
}

export async function planted(more: Partial<PlanFile> = {}): Promise<void> {
  value(await importPlan(JSON.stringify({ ...plantedFile(), ...more }), { replace: true }));
}
