import type { Inputs } from "../inputs/inputs";
import { partsOfTeam, sellable } from "./managerSheets";
import { productSeason } from "../periods/periodWeights";
import type { Account } from "./plan";
import { fitCube } from "../split/fitCube";
import { fitTable } from "../split/fitTable";
import { columnSums, rowSums, transposed } from "../numbers/table";

/**
 * What every leaf would be if units could be divided: targets by season, managers by weight and presence, products and clients by
 * basis, all at once. A plan without holds and bounds is this, rounded.
 *
 *     100 over three equal clients  →  33⅓ each
 */

/**
 * @param sizes the basis, `[account][product]`
 * @param own positions of each manager's accounts
 * @returns real units, `[(product * accounts + account) * periods + period]`
 */
export function pattern(
  inputs: Inputs,
  rows: readonly Account[],
  metric: number,
  sizes: readonly (readonly number[])[],
  own: readonly (readonly number[])[],
): Float64Array {
  const products = inputs.products.length;
  const managers = inputs.managers.length;
  const periods = inputs.periods.length;
  const cells = managerPattern(
    inputs,
    metric,
    own.flatMap((accounts) => sums(products, accounts, sizes)),
  );
  const leaves = new Float64Array(products * rows.length * periods);
  own.forEach((accounts, manager) => {
    const ofManager = sums(products, accounts, sizes);
    for (let product = 0; product < products; product++) {
      const whole = ofManager[product] ?? 0;
      for (const account of accounts) {
        const share = whole > 0 ? (sizes[account]?.[product] ?? 0) / whole : 0;
        for (let period = 0; period < periods; period++) {
          leaves[(product * rows.length + account) * periods + period] =
            share * (cells[(product * periods + period) * managers + manager] ?? 0);
        }
      }
    }
  });
  return leaves;
}

/** The same by manager, `[(product * periods + period) * managers + manager]`. */
function managerPattern(inputs: Inputs, metric: number, sizes: readonly number[]): Float64Array {
  const products = inputs.products.length;
  const managers = inputs.managers.length;
  const periods = inputs.periods.length;
  const targets = inputs.products.map(({ target }) => target[metric] ?? 0);
  const seasons = inputs.products.map((_, product) => productSeason(inputs, metric, product));
  const productPeriod = targets.flatMap((target, product) => (seasons[product] ?? []).map((share) => target * share));
  const team = columnSums(products, periods, productPeriod);
  const parts = partsOfTeam(inputs, metric);
  const managerPeriod = parts.map((part, cell) => part * (team[cell % periods] ?? 0));
  const year = fitTable(managers, products, sellable(inputs, metric, sizes, parts), rowSums(managers, periods, managerPeriod), targets);
  const seed = seasons.flatMap((season, product) =>
    season.flatMap((share, period) =>
      inputs.managers.map(
        (_, manager) => (year.cells[manager * products + product] ?? 0) * share * (parts[manager * periods + period] ?? 0),
      ),
    ),
  );
  const sheets = { products, periods, managers, productPeriod, managerPeriod, productManager: transposed(managers, products, year.cells) };
  return fitCube(sheets, Float64Array.from(seed)).cells;
}

/** The accounts' basis added up, by product. */
function sums(products: number, accounts: readonly number[], sizes: readonly (readonly number[])[]): readonly number[] {
  return Array.from({ length: products }, (_, product) => accounts.reduce((size, account) => size + (sizes[account]?.[product] ?? 0), 0));
}
