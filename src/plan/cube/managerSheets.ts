import type { Inputs } from "../inputs/inputs";
import { managerPeriodWeights, productSeason } from "../periods/periodWeights";
import type { ProductPeriods } from "./productPeriods";
import type { Certificate } from "../split/feasibility";
import { fitTable } from "../split/fitTable";
import { shares } from "../split/largestRemainder";
import { restToOne } from "../split/restToOne";
import { roundTable } from "../split/roundTable";
import { splitTable } from "../split/splitTable";
import { rowSums, sum } from "../numbers/table";

/**
 * What each manager carries: how much in each period, by weight and presence, and how much of each product, by the basis of the
 * clients. Both sheets have the same total for a manager.
 *
 *     three equal managers, 3000 in the year, 1200 of it in the second half  →  1000 each, 400 of it in the second half
 */
export type ManagerSheets =
  | {
      readonly type: "Split";
      /** Whole units, `[manager * periods + period]`. */
      readonly periods: Float64Array;
      /** Each manager's part of the team in each period, 0 to 1, before rounding; like `periods`. */
      readonly parts: Float64Array;
      /** Whole units, `[manager * products + product]`. */
      readonly products: Float64Array;
      /** The same before rounding. */
      readonly productsFit: Float64Array;
    }
  /** Rows are managers, columns are products. */
  | { readonly type: "Infeasible"; readonly certificate: Certificate };

/**
 * Splits one metric over the managers.
 * @param sizes how large each manager is in each product, `[manager * products + product]`
 */
export function managerSheets(inputs: Inputs, metric: number, sizes: ArrayLike<number>, team: ProductPeriods): ManagerSheets {
  const managers = inputs.managers.length;
  const parts = partsOfTeam(inputs, metric);
  const periodsFit = parts.map((part, cell) => part * (team.periods[cell % team.periods.length] ?? 0));
  const pattern = sellable(inputs, metric, sizes, parts);
  let certificate: Certificate | null = null;
  for (const totals of managerTotals(managers, periodsFit, pattern, team, inputs.remainderTo.manager)) {
    const byPeriod = splitTable({
      rows: managers,
      columns: team.periods.length,
      seed: periodsFit,
      rowTotals: totals,
      columnTotals: team.periods,
      remainder: inputs.remainder,
    });
    const byProduct = splitTable({
      rows: managers,
      columns: team.products.length,
      seed: pattern,
      rowTotals: totals,
      columnTotals: team.products,
    });
    if (byPeriod.type === "Split" && byProduct.type === "Split") {
      return { type: "Split", periods: byPeriod.cells, parts, products: byProduct.cells, productsFit: byProduct.fit };
    }
    if (byProduct.type === "Infeasible") certificate ??= byProduct.certificate;
  }
  if (certificate === null) throw new RangeError("rounded by period, the managers' totals always suit the periods");
  return { type: "Infeasible", certificate };
}

/**
 * The managers' year totals, nearest first. With few units and many zeros these may suit the periods or the products only when
 * rounded the way that sheet allows.
 *
 * @param named who has what is left of the year; null: the largest remainders
 */
function* managerTotals(
  managers: number,
  periodsFit: Float64Array,
  pattern: Float64Array,
  team: ProductPeriods,
  named: number | null,
): Generator<readonly number[]> {
  const periods = team.periods.length;
  const products = team.products.length;
  const exact = rowSums(managers, periods, periodsFit);
  if (named !== null) yield restToOne(sum(team.products), exact, named);
  yield shares(sum(team.products), exact);
  const byPeriod = roundTable(managers, periods, periodsFit, "nearest", team.periods);
  if (byPeriod) yield rowSums(managers, periods, byPeriod);
  const fit = fitTable(managers, products, pattern, exact, team.products);
  const byProduct = fit.converged ? roundTable(managers, products, fit.cells, "nearest", team.products) : null;
  if (byProduct) yield rowSums(managers, products, byProduct);
}

/** Weights of those present, as parts of 1 in each period. */
export function partsOfTeam(inputs: Inputs, metric: number): Float64Array {
  const weights = managerPeriodWeights(inputs, metric);
  const whole = inputs.periods.map((_, period) => sum(weights.map((row) => row[period] ?? 0)));
  return Float64Array.from(weights.flatMap((row) => row.map((weight, period) => (weight > 0 ? weight / (whole[period] ?? 0) : 0))));
}

/** A manager sells a product only while he is there and it has a season. */
export function sellable(inputs: Inputs, metric: number, sizes: ArrayLike<number>, parts: Float64Array): Float64Array {
  const seasons = inputs.products.map((_, product) => productSeason(inputs, metric, product));
  const periods = inputs.periods.length;
  return Float64Array.from({ length: sizes.length }, (_, cell) => {
    const season = seasons[cell % seasons.length] ?? [];
    const start = Math.floor(cell / seasons.length) * periods;
    return (sizes[cell] ?? 0) * sum(season.map((share, period) => share * (parts[start + period] ?? 0)));
  });
}
