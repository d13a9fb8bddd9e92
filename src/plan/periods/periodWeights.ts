import type { Inputs } from "../inputs/inputs";
import { presence } from "./presence";

/** How the year is divided: by season for a product and for the team, by season and presence for a manager. */

/** A product's share of the year in each month; they add up to 1. */
export function productMonths(inputs: Inputs, metric: number, product: number): readonly number[] {
  const months = inputs.seasonality[metric]?.[product] ?? [];
  const sum = total(months);
  return months.map((weight) => weight / sum);
}

/** A product's share of the year in each period; they add up to 1. */
export function productSeason(inputs: Inputs, metric: number, product: number): readonly number[] {
  return byPeriod(inputs.periods, productMonths(inputs, metric, product));
}

/** The team's target in each period before rounding, in units: the sum of its products' targets by their seasons. */
export function teamSeason(inputs: Inputs, metric: number): readonly number[] {
  return byPeriod(inputs.periods, teamMonths(inputs, metric));
}

/** What each manager counts for in each period: weight × the sum over its months of the team's season × presence. `[manager][period]` */
export function managerPeriodWeights(inputs: Inputs, metric: number): readonly (readonly number[])[] {
  const season = teamMonths(inputs, metric);
  return inputs.managers.map((manager) => {
    const present = presence(inputs, manager);
    return byPeriod(
      inputs.periods,
      season.map((weight, month) => manager.weight * weight * (present[month] ?? 0)),
    );
  });
}

function teamMonths(inputs: Inputs, metric: number): readonly number[] {
  const products = inputs.products.map(({ target }, p) => ({ target: target[metric] ?? 0, months: productMonths(inputs, metric, p) }));
  return Array.from({ length: total(inputs.periods) }, (_, month) =>
    total(products.map(({ target, months }) => target * (months[month] ?? 0))),
  );
}

/** Months added up into periods. */
function byPeriod(periods: readonly number[], months: readonly number[]): readonly number[] {
  let start = 0;
  return periods.map((length) => total(months.slice(start, (start += length))));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
