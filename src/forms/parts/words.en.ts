import type { CalendarMonth } from "../../plan/periods/calendarMonth";
import type { Language } from "../../plan/inputs/inputs";

export const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const month = (m: CalendarMonth): string => `${MONTH_NAMES[m.month - 1]}${m.next ? ` ${m.year}` : ""}`;
const months = (first: CalendarMonth, last: CalendarMonth): string =>
  first.next === last.next ? `${MONTH_NAMES[first.month - 1]}–${month(last)}` : `${month(first)}–${month(last)}`;

/** English words that all forms share. */
export const parts = {
  language: "en" as Language,
  calendar: {
    month,
    /** A block of months in F1 and F3. */
    months,
    /** A block of months in F2. */
    shortMonths: months,
    /** The whole year of the plan. */
    year: (first: CalendarMonth, last: CalendarMonth): string =>
      first.year === last.year
        ? `${first.year}`
        : `${MONTH_NAMES[first.month - 1]} ${first.year}–${MONTH_NAMES[last.month - 1]} ${last.year}`,
  },
  subtitle: {
    supervisor: (name: string): string => `Supervisor: ${name}`,
    unit: (units: readonly { readonly metric: string; readonly unit: string }[]): string =>
      `Smallest unit: ${units.map(({ metric, unit }) => `${metric} ${unit}`).join(", ")}`,
  },
  /** What is assigned, in parts. */
  inTenThousands: (metric: string): string => `${metric} in ten thousands`,
  growth: { lastYear: "Last year", target: "This year", growth: "Growth" },
  signatures: "Responsible ________________      Supervisor ________________      Date ____________",
  buffer: { target: "of which target", buffer: "Buffer" },
  listSeparator: ", ",
  comma: ", ",
  /** Of sheets that another plan made, which has been replaced. */
  earlierPlan: "From an earlier plan, not generated again yet",
  /** Which months stand at what they brought. */
  closed: (months: string) => `${months} closed: actuals after cancellations`,
};
