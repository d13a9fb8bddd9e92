/** Words that sentences about several things share. */
import type { SliceNames, LimitNames } from "../../../plan/problem/names";

/** A month of the plan by its name: in a year that begins in April, the fourth is 7月. */
export const monthName = (month: number, firstMonth: number): string => `${((firstMonth + month - 2) % 12) + 1}月`;

export const few = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join("、")}等 ${names.length} 个` : names.join("、");

export const slice = ({ product, manager, client, period, through }: SliceNames): string =>
  [client ?? manager, product, periodsOf(period, through)].filter((part) => part !== null).join("·") || "全团队全年";

const periodsOf = (period: number | null, through?: number): string | null =>
  period === null ? null : through === undefined ? `第 ${period} 个期间` : `第 ${period} 至 ${through} 个期间`;

export const limit = (names: LimitNames): string => {
  const { min, max } = names;
  const amounts =
    min === max ? `锁定为 ${min}` : [min === null ? [] : `不低于 ${min}`, max === null ? [] : `不高于 ${max}`].flat().join("、");
  return `${slice(names)}（${amounts}）`;
};
