/** Words that sentences about several things share. */
import type { SliceNames, LimitNames } from "../../../plan/problem/names";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A month of the plan by its name: in a year that begins in April, the fourth is July. */
export const monthName = (month: number, firstMonth: number): string => MONTHS[(firstMonth + month - 2) % 12] ?? "";

export const all = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

export const few = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${names.length - 8} more` : all(names);

export const when = (period: number | null): string => (period === null ? "" : ` in period ${period}`);

export const known = (names: readonly string[]): string => `Known: ${few(names)}.`;

export const slice = ({ product, manager, client, period, through }: SliceNames): string =>
  [client ?? manager, product, periodsOf(period, through)].filter((part) => part !== null).join(", ") || "the whole team’s year";

const periodsOf = (period: number | null, through?: number): string | null =>
  period === null ? null : through === undefined ? `period ${period}` : `periods ${period} to ${through}`;

export const limit = (names: LimitNames): string => {
  const { min, max } = names;
  const amounts =
    min === max ? `held at ${min}` : all([min === null ? [] : `at least ${min}`, max === null ? [] : `at most ${max}`].flat());
  return `${slice(names)} (${amounts})`;
};
