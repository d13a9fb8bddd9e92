import type { CalendarDetail } from "../../../plan/problem/details/calendar";
import type { ProblemTexts } from "../../problemTexts";

export const calendar: ProblemTexts<CalendarDetail> = {
  PeriodsNotTwelve: ({ sum }) => `各期间合计 ${sum} 个月。请调整，使合计为 12 个月。`,
  LayoutMismatch: ({ form, sum, periods }) =>
    `${form} 的各列共覆盖 ${sum} 个期间，而方案有 ${periods} 个期间。请调整，使合计为 ${periods}。`,
  SeasonalityLength: ({ length, periods }) =>
    `季节系数有 ${length} 个。请填写${periods === 12 ? " 12 个（每月一个）" : ` ${periods} 个（每个期间一个）或 12 个（每月一个）`}。`,
  NobodyPresent: ({ period }) =>
    `第 ${period} 个期间有目标，却没有在岗且有权重的客户经理。请让某位客户经理提前到岗，或把该期间的季节系数设为 0。`,
  DatesReversed: ({ first, last }) => `放假到 ${last} 为止，却从 ${first} 开始。请改正其中一个日期。`,
  DateOutsideYear: ({ found, year }) => `${found} 与此行所属的 ${year} 年相去太远。请改正日期或年度。`,
  DayOutsidePlan: ({ found, first, last }) => `${found} 不在方案的年度内（${first} 至 ${last}）。请改正日期；若全年都不在岗，请删除此人。`,
  DueOutsidePlan: ({ found, first, last }) =>
    `${found} 不在方案的年度内（${first} 至 ${last}），任何工作日清表上都不会有这项任务。请改正日期，或留空。`,
  LeavesBeforeJoining: ({ first, last }) => `最后在岗日 ${last} 早于到岗日 ${first}。请改正其中一个日期。`,
  DayOffAndWorked: ({ found }) => `${found} 既放假又上班。请改正其中一行。`,
  NoHolidayList: ({ years }) => `${years.join("、")} 年的放假安排尚不清楚，当年工作日按周一至周五计。安排公布后，请填入节假日表。`,
  RemainderYields: ({ metric }) =>
    `${metric}：锁定值和上下限优先于尾差去向的选择，除不尽的尾差可能落在别处。如果更看重尾差去向，请解除锁定。`,
  NoLastYearMonths: () => "没有一个客户有上年各月数据，各月权重相同。请把上年数据填成 12 个月，或改选其他“月份权重”。",
  CalendarUnused: () =>
    "每个产品都填写了季节系数，“月份权重”不起作用。如需按它分解，请清空相关产品的季节系数；否则请把“月份权重”改回各月相同。",
};
