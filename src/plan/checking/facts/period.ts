import { MONTHS } from "../../calendar/months";
import type { Facts } from "./facts";
import type { Span } from "./span";

/** Which days are looked at: a month or a quarter of the plan, from 0, or the working days that checks look back. */
export type Period =
  { readonly type: "month"; readonly month: number } | { readonly type: "quarter"; readonly quarter: number } | { readonly type: "window" };

export const QUARTER = MONTHS / 4;

export function spanOf({ months, window }: Facts, period: Period): Span {
  switch (period.type) {
    case "month":
      return months[period.month] ?? window;
    case "quarter":
      return { from: months[period.quarter * QUARTER]?.from ?? 0, to: months[period.quarter * QUARTER + QUARTER - 1]?.to ?? 0 };
    case "window":
      return window;
  }
}
