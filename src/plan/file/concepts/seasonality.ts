import * as v from "valibot";
import { holidayLists } from "../../calendar/holidays";
import { MONTHS } from "../../calendar/months";
import { workingDays } from "../../calendar/workingDays";
import type { Inputs } from "../../inputs/inputs";
import { calendarMonths, knowsLastMonths, type CalendarInputs } from "../../periods/calendarMonths";
import type { Path } from "../../problem/problem";
import { inOrder } from "../checking/inOrder";
import type { Report } from "../checking/report";
import { byId, list, weight } from "../fields/fields";
import { concept, type Given, type Written } from "./concept";

/** One weight per period, or twelve, one per month. */
const weights = list(weight);
const weightsOr = <T extends v.GenericSchema>(other: T) => v.lazy((input): typeof weights | T => (Array.isArray(input) ? weights : other));

const entries = {
  /** Weights for all, or by product, or by product and metric. Left out: by the calendar. */
  seasonality: v.optional(weightsOr(byId(weightsOr(byId(weights))))),
};

/**
 * Seasonality: given once for all, by product, or by product and metric; per period or per month. From here on it is always
 * twelve monthly weights for each metric and product: a period's weight counts equally for each of its months.
 * Where none is given, the calendar decides: months weigh the same, their working days, or what was sold last year. What is given wins.
 *
 *     [1, 1, 1, 1, 1, 1, 4] for six months and a half-year  →  1 1 1 1 1 1 ⅔ ⅔ ⅔ ⅔ ⅔ ⅔
 */
export const seasonality = concept({
  fields: entries,
  blank: { seasonality: [] },
  check: (file, known, report) => ({ seasonality: checkSeasonality(file, known, report) }),
  toFile: written,
});

function checkSeasonality(file: Given<typeof entries>, known: Inputs, report: Report): Inputs["seasonality"] {
  const { metrics, products, periods } = known;
  const usual = calendarMonths(known);
  const isUsed = (seasonality: readonly (readonly (readonly number[])[])[]) =>
    products.length === 0 || seasonality.some((byProduct, m) => byProduct.some((months, p) => months === usual(m, p)));
  const root: Path = ["seasonality"];
  const months = (weights: readonly number[], at: Path) => checkWeights(weights, periods, at, report);
  const told = (months: Inputs["seasonality"]) => {
    checkCalendar(known, isUsed(months), report);
    return months;
  };
  const given = file.seasonality;
  if (given === undefined || isList(given)) {
    const all = given && months(given, root);
    return told(metrics.map((_, m) => products.map((__, p) => all ?? usual(m, p))));
  }
  const byProduct = inOrder(given, products, "UnknownProduct", root, report).map((entry, p) => {
    if (entry === null) return metrics.map((_, m) => usual(m, p));
    const at = [...root, entry.key];
    const weights = entry.value;
    if (isList(weights)) {
      const all = months(weights, at);
      return metrics.map(() => all);
    }
    return inOrder(weights, metrics, "UnknownMetric", at, report).map((one, m) =>
      one === null ? usual(m, p) : months(one.value, [...at, one.key]),
    );
  });
  return told(metrics.map((_, m) => byProduct.map((byMetric, p) => byMetric[m] ?? usual(m, p))));
}

const BY_MONTHS: readonly number[] = Array<number>(MONTHS).fill(1);

/** Says which years' working days or months are not known, and when the calendar decides nothing. */
function checkCalendar(known: CalendarInputs, isUsed: boolean, report: Report): void {
  const { calendar, year, firstMonth, holidays } = known;
  if (calendar === "months") return;
  if (calendar !== "workingDays") {
    if (!isUsed) report(["calendar"], { type: "CalendarUnused" }, "notice");
    else if (calendar === "lastYear" && !knowsLastMonths(known)) report(["calendar"], { type: "NoLastYearMonths" }, "notice");
    return;
  }
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

/** In the shortest form that says it all: once, by product, or by product and metric; what the calendar says is left out. */
function written(inputs: Inputs): Written<typeof entries> {
  const usual = inputs.calendar === "months" ? null : calendarMonths(inputs);
  const own = (m: number, p: number): number[] | null => {
    const months = inputs.seasonality[m]?.[p] ?? [];
    return usual !== null && same(months, usual(m, p)) ? null : weightsOf(months, inputs.periods);
  };
  const byProduct = inputs.products.map((_, p) => inputs.metrics.map((__, m) => own(m, p)));
  const first = byProduct[0]?.[0] ?? null;
  if (byProduct.every((byMetric) => byMetric.every((own) => sameOrNone(own, first)))) return first === null ? {} : { seasonality: first };
  const seasonality = inputs.products.flatMap(({ id }, p): readonly (readonly [string, number[] | Record<string, number[]>])[] => {
    const byMetric = byProduct[p] ?? [];
    const one = byMetric[0] ?? null;
    if (byMetric.every((own) => sameOrNone(own, one))) return one === null ? [] : [[id, one]];
    return [[id, Object.fromEntries(inputs.metrics.flatMap((metric, m) => (byMetric[m] ? [[metric.id, byMetric[m]]] : [])))]];
  });
  return { seasonality: Object.fromEntries(seasonality) };
}

function sameOrNone(a: readonly number[] | null, b: readonly number[] | null): boolean {
  return a === null || b === null ? a === b : same(a, b);
}

/** A weight per period if that says the same as the twelve, as it does after reading such weights; else the twelve. */
function weightsOf(months: readonly number[], periods: readonly number[]): number[] {
  let start = 0;
  const weights = periods.map((length) => {
    // 15 digits: 0.21 divided by 3 and multiplied again is not quite 0.21.
    const weight = Number(((months[start] ?? 0) * length).toPrecision(15));
    const whole = months.slice(start, start + length).every((month) => month === weight / length);
    start += length;
    return whole ? weight : null;
  });
  return weights.every((weight) => weight !== null) ? weights : [...months];
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((weight, i) => weight === b[i]);
}
