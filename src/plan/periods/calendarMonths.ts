import { holidayLists } from "../calendar/holidays";
import type { CalendarKind, Inputs } from "../inputs/inputs";
import { MONTHS } from "../calendar/months";
import { workingDays } from "../calendar/workingDays";

export type CalendarInputs = Pick<Inputs, "calendar" | "holidays" | "year" | "firstMonth" | "metrics" | "products" | "clients">;

/** What twelve months weigh, by metric and product; the same twelve are the same array. */
export type CalendarMonths = (metric: number, product: number) => readonly number[];

/**
 * What the plan's twelve months weigh where no seasonality is given: 1 each; their working days, 21 for January 2026 and 16 for
 * February; the weeks of a quarter's months; or what was sold in them last year. Lists that contradict each other are reported by the
 * checks; until then months weigh the same.
 */
export function calendarMonths(inputs: CalendarInputs): CalendarMonths {
  const { calendar, holidays, year, firstMonth } = inputs;
  if (calendar === "lastYear") return lastYearMonths(inputs);
  const weeks = WEEKS[calendar];
  if (weeks) return () => weeks;
  if (calendar === "months") return () => BY_MONTHS;
  const counted = workingDays(year, firstMonth, holidayLists(holidays));
  const days = counted.type === "Days" && counted.days.some((days) => days > 0) ? counted.days : BY_MONTHS;
  return () => days;
}

/** Whether anything was sold last year, as far as it is known by months. */
export function knowsLastMonths({ clients, metrics, products }: Pick<Inputs, "clients" | "metrics" | "products">): boolean {
  return metrics.some((_, metric) => products.some((__, product) => soldBy(clients, metric, [product]) !== null));
}

/**
 * Each product's own months, added up over its clients; without any, those of all products in the same metric; without these either, all
 * weigh the same. Whoever is known by one amount for the year says nothing of months; a month that gave back more than it sold weighs
 * nothing.
 */
function lastYearMonths({ clients, metrics, products }: CalendarInputs): CalendarMonths {
  const places = products.map((_, product) => product);
  const months = metrics.map((_, metric) => {
    const all = soldBy(clients, metric, places) ?? BY_MONTHS;
    return places.map((product) => soldBy(clients, metric, [product]) ?? all);
  });
  return (metric, product) => months[metric]?.[product] ?? BY_MONTHS;
}

function soldBy(clients: Inputs["clients"], metric: number, products: readonly number[]): readonly number[] | null {
  const known = clients.flatMap(({ lastYear }) =>
    products.flatMap((product) => {
      const months = lastYear[product]?.[metric];
      return months?.length === MONTHS ? [months] : [];
    }),
  );
  const sold = BY_MONTHS.map((_, month) =>
    // Sums of decimals have noise, which the order of rows would change.
    Math.max(0, Number(known.reduce((sum, months) => sum + (months[month] ?? 0), 0).toPrecision(12))),
  );
  return sold.some((units) => units > 0) ? sold : null;
}

const BY_MONTHS: readonly number[] = Array<number>(MONTHS).fill(1);

/** Quarters of thirteen weeks, as many companies divide their year. */
const WEEKS: Partial<Readonly<Record<CalendarKind, readonly number[]>>> = {
  "4-4-5": quarters(4, 4, 5),
  "4-5-4": quarters(4, 5, 4),
  "5-4-4": quarters(5, 4, 4),
};

function quarters(...weeks: readonly [number, number, number]): readonly number[] {
  return [...weeks, ...weeks, ...weeks, ...weeks];
}
