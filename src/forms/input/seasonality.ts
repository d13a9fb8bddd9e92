import { calendarMonth } from "../../plan/periods/calendarMonth";
import { periodLabel } from "../parts/columns";
import type { Texts } from "../texts";
import { calendarMonths } from "../../plan/periods/calendarMonths";
import type { Inputs } from "../../plan/inputs/inputs";

/**
 * Seasonality as people write it: one column for all products, and columns only for those that differ. The plan keeps twelve
 * weights for every metric of every product; most of them are the same twelve.
 */
export interface Seasonality {
  /** A row per period where the weights were given that way, otherwise a row per month. */
  readonly rows: number;
  /** The weights that most products have; null when there are no products yet, or when the calendar decides for some. */
  readonly usual: readonly number[] | null;
  /** Those that differ. */
  readonly own: readonly OwnSeasonality[];
}

export interface OwnSeasonality {
  readonly product: number;
  /** null: the same for all metrics of the product. */
  readonly metric: number | null;
  readonly weights: readonly number[];
}

export function compactSeasonality(inputs: Inputs): Seasonality {
  const all = inputs.seasonality.flat();
  const byCalendar = inputs.calendar === "months" ? null : calendarMonths(inputs);
  // Where the calendar decides, nothing is written: what is written would win.
  const isLeft = inputs.seasonality.some((products, m) => products.some((months, p) => equal(months, byCalendar && byCalendar(m, p))));
  const common = isLeft ? null : mostFrequent(all);
  const usual = (metric: number, product: number): readonly number[] | null =>
    isLeft && byCalendar ? byCalendar(metric, product) : common;
  const written = inputs.seasonality.flatMap((products, m) => products.filter((months, p) => !isLeft || !equal(months, usual(m, p))));
  const perPeriod = written.every((months) => isByPeriods(inputs.periods, months));
  const weights = (months: readonly number[]): readonly number[] => (perPeriod ? periodWeights(inputs.periods, months) : months);
  const own = inputs.products.flatMap((_, product): readonly OwnSeasonality[] => {
    const byMetric = inputs.seasonality.map((products) => products[product] as readonly number[]);
    const first = byMetric[0] as readonly number[];
    if (byMetric.every((months, metric) => equal(months, usual(metric, product)))) return [];
    if (byMetric.every((months) => equal(months, first))) return [{ product, metric: null, weights: weights(first) }];
    return byMetric.flatMap((months, metric) =>
      equal(months, usual(metric, product)) ? [] : [{ product, metric, weights: weights(months) }],
    );
  });
  return { rows: perPeriod ? inputs.periods.length : 12, usual: common && weights(common), own };
}

function mostFrequent(all: readonly (readonly number[])[]): readonly number[] | null {
  const counts = new Map<string, number>();
  let best: readonly number[] | null = null;
  for (const months of all) {
    const count = (counts.get(months.join()) ?? 0) + 1;
    counts.set(months.join(), count);
    if (best === null || count > (counts.get(best.join()) as number)) best = months;
  }
  return best;
}

/** Is the series told by one weight per period, which its months share equally? */
function isByPeriods(periods: readonly number[], months: readonly number[]): boolean {
  const weights = periodWeights(periods, months);
  return equal(
    periods.flatMap((count, period) => Array<number>(count).fill((weights[period] as number) / count)),
    months,
  );
}

/** The weight of each period whose months all weigh the same. */
function periodWeights(periods: readonly number[], months: readonly number[]): readonly number[] {
  let month = 0;
  return periods.map((count) => {
    const weight = (months[month] as number) * count;
    month += count;
    return weight;
  });
}

function equal(a: readonly number[], b: readonly number[] | null): boolean {
  return b !== null && a.length === b.length && a.every((value, position) => value === b[position]);
}

/** Periods or months, as many as there are rows. */
export function rowLabels(inputs: Inputs, rows: number, texts: Texts): readonly string[] {
  return Array.from({ length: rows }, (_, row) =>
    rows === 12 ? texts.forms.calendar.month(calendarMonth(inputs, row)) : periodLabel(inputs, row, 1, texts),
  );
}
