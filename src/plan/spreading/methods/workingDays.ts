import { HOLIDAYS } from "../../calendar/holidays";
import { MONTHS } from "../../calendar/months";
import { workingDays as daysOfMonths } from "../../calendar/workingDays";
import { monthIn } from "../../typed/month";
import { notANumber } from "../request/notANumber";
import { isProblem } from "../request/request";
import type { SpreadMethod } from "./method";

/** By the working days of the months that the cells stand for. */
export const workingDays: SpreadMethod = {
  needs: ["total", "month"],
  asked({ amount, typed, count }) {
    const total = amount("total");
    if (isProblem(total)) return total;
    const months = monthsFrom(typed.month, count);
    if (months === null) return notANumber(typed, "month");
    return { method: { type: "ByReference", total, reference: months.days }, unpublished: months.unpublished };
  },
};

/** The working days of as many months; null if the first is none. */
function monthsFrom(typed: string, count: number): { readonly days: readonly number[]; readonly unpublished: readonly number[] } | null {
  const { year, month } = monthIn(typed) ?? { year: null, month: 0 };
  if (year === null || year < 1900) return null;
  const years = Array.from({ length: Math.ceil(count / MONTHS) }, (_, later) => daysOfMonths(year + later, month, HOLIDAYS)).filter(
    (one) => one.type === "Days",
  );
  const days = years.flatMap((one) => one.days).slice(0, count);
  return days.length === 0 ? null : { days, unpublished: [...new Set(years.flatMap(({ unpublished }) => unpublished))] };
}
