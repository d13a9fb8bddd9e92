import { calendarMonths, type CalendarInputs } from "../periods/calendarMonths";
import { holidayLists } from "../calendar/holidays";
import type { Metric, Product } from "../inputs/inputs";
import { MONTHS } from "../calendar/months";
import type { ShapedFile } from "../file/planFile";
import type { Path } from "../problem/problem";
import { workingDays } from "../calendar/workingDays";
import { inOrder } from "./records";
import type { Report } from "./report";

/**
 * Seasonality: given once for all, by product, or by product and metric; per period or per month. From here on it is always
 * twelve monthly weights for each metric and product: a period's weight counts equally for each of its months.
 * Where none is given, the calendar decides: months weigh the same, or their working days. What is given wins.
 *
 *     [1, 1, 1, 1, 1, 1, 4] for six months and a half-year  →  1 1 1 1 1 1 ⅔ ⅔ ⅔ ⅔ ⅔ ⅔
 */
export function checkSeasonality(
  file: ShapedFile,
  periods: readonly number[],
  metrics: readonly Metric[],
  products: readonly Product[],
  calendar: CalendarInputs,
  report: Report,
): readonly (readonly (readonly number[])[])[] {
  const usual = calendarMonths(calendar);
  const isUsed = (seasonality: readonly (readonly (readonly number[])[])[]) =>
    products.length === 0 || seasonality.some((byProduct) => byProduct.includes(usual));
  const root: Path = ["seasonality"];
  const months = (weights: readonly number[], at: Path) => checkWeights(weights, periods, at, report);
  const told = (seasonality: readonly (readonly (readonly number[])[])[]) => {
    checkCalendar(calendar, isUsed(seasonality), report);
    return seasonality;
  };
  const given = file.seasonality;
  if (given === undefined || isList(given)) {
    const all = given === undefined ? usual : months(given, root);
    return told(metrics.map(() => products.map(() => all)));
  }
  const byProduct = inOrder(given, products, "UnknownProduct", root, report).map((entry) => {
    if (entry === null) return metrics.map(() => usual);
    const at = [...root, entry.key];
    const weights = entry.value;
    if (isList(weights)) {
      const all = months(weights, at);
      return metrics.map(() => all);
    }
    return inOrder(weights, metrics, "UnknownMetric", at, report).map((one) =>
      one === null ? usual : months(one.value, [...at, one.key]),
    );
  });
  return told(metrics.map((_, m) => byProduct.map((byMetric) => byMetric[m] ?? usual)));
}

const BY_MONTHS: readonly number[] = Array<number>(MONTHS).fill(1);

/** Says which years' working days are not known, and when working days decide nothing. */
function checkCalendar({ calendar, year, firstMonth, holidays }: CalendarInputs, isUsed: boolean, report: Report): void {
  if (calendar === "months") return;
  const counted = workingDays(year, firstMonth, holidayLists(holidays));
  if (counted.type === "BadDate") report(["holidays"], { type: "DayOffAndWorked", found: counted.found });
  else if (!isUsed) report(["calendar"], { type: "CalendarUnused" }, "notice");
  else if (counted.unpublished.length > 0) report(["calendar"], { type: "NoHolidayList", years: counted.unpublished }, "notice");
}

function checkWeights(weights: readonly number[], periods: readonly number[], at: Path, report: Report): readonly number[] {
  const perPeriod = weights.length === periods.length;
  if (!perPeriod && weights.length !== MONTHS) {
    report(at, { type: "SeasonalityLength", length: weights.length, periods: periods.length });
    return BY_MONTHS;
  }
  if (weights.every((weight) => weight === 0)) {
    report(at, { type: "AllZero", what: "seasonality" }, "notice");
    return BY_MONTHS;
  }
  return perPeriod ? periods.flatMap((months, t) => Array<number>(months).fill((weights[t] ?? 0) / months)) : weights;
}

function isList<T>(value: T): value is Extract<T, readonly unknown[]> {
  return Array.isArray(value);
}
