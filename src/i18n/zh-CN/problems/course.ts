import type { CourseDetail } from "../../../plan/problem/details/course";
import type { ProblemTexts } from "../../problemTexts";
import { monthName } from "./words";

const reasons = {
  better: "环境变好",
  worse: "环境变差",
  asExpected: "环境与预期一致",
  strategy: "公司战略调整",
  event: "突发事件",
  minimum: "最低要求无法达成",
  effort: "努力程度",
} as const;

export const course: ProblemTexts<CourseDetail> = {
  GivenTwice: () => "这里重复填写了。请删除其中一项。",
  MonthClosed: ({ month, firstMonth, closed }) =>
    `${monthName(month, firstMonth)}已月结：${monthName(closed, firstMonth)}及以前按实际完成数固定不变。请选择${monthName(closed + 1, firstMonth)}或以后的月份。`,
  ClosedBefore: ({ closed, before }) => `已有 ${before} 个月月结，不能改为 ${closed} 个月。请填写 ${before} 或更大的数，或删除先前的变更。`,
  NothingReported: ({ month, firstMonth }) =>
    `${monthName(month, firstMonth)}还没有任何实际数据，不能月结。请先回收该月的完成情况，或减少月结的月数。`,
  ReportMissing: ({ manager, months, firstMonth }) =>
    `${manager}没有上报${months.map((month) => monthName(month, firstMonth)).join("、")}的实际数，已按 0 处理，请核实。以后补报时收回即可，其余月份会随之重新分解。`,
  YearExceeded: ({ manager, metric, units }) =>
    `${metric}：${manager}的实际完成已超过全年目标，全年数现比目标多 ${units}。如需由其他人分享，请选择由团队共同分担。`,
  LimitsLeftBehind: ({ limits }) => `有 ${limits} 项锁定或上下限因所涉数额已转给他人而不再成立。请核对输入表中的锁定和上下限。`,
  EffortIsNoReason: () =>
    "客户经理是否努力不能作为调整目标的理由，努力程度在评价时体现。请选择环境、战略、突发事件或最低要求方面的理由，或保持目标不变。",
  WrongDirection: ({ because, direction, from, to }) =>
    direction === "none"
      ? `环境与预期一致时目标不作修正（由 ${from} 改为 ${to}）。请保持不变，或选择符合实际的理由。`
      : `${reasons[because]}时目标只能${direction === "up" ? "上调" : "下调"}，而这里由 ${from} 改为 ${to}。请更正新目标，或选择符合实际的理由。`,
  RevisedMuch: ({ percent }) => `环境变差时目标应适度下调，而这里下调了 ${percent}%。请确认是否如此。`,
  NothingChanges: () => "新目标与原目标相同，没有变化。请填写另一个目标，或删除这项变更。",
  NoChangeYet: () => "还没有任何变更，没有可以撤回的。如有疑问，请查看目标变更表。",
  AgreedFar: ({ agreed, issued, percent }) =>
    `确认数 ${agreed} 与下达数 ${issued} 相差超过 ${percent}%。请核对确认数，或改选余地更大的协商方式。`,
  OldTotalDiffers: ({ recorded, found }) =>
    `当时记录的原目标是 ${recorded}，而现在变更前的方案为 ${found}：目标输入或更早的变更已改动。请核对新目标是否仍然适用。`,
};
