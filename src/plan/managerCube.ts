import type { Inputs } from "./inputs";
import type { ManagerSheets } from "./managerSheets";
import { productSeason } from "./periodWeights";
import type { ProductPeriods } from "./productPeriods";
import { fitTable } from "./split/fitTable";
import { splitCube, type CubeRequest, type CubeSplit } from "./split/splitCube";
import { splitTable } from "./split/splitTable";
import { rowSums, transposed } from "./table";

/**
 * Product × period × manager: the one cube behind the team's product × period and the managers' sheets.
 *
 * The three sheets are rounded one by one, so with few units and many zeros they may contradict each other by some units: three
 * users of a product in spring, one of them for somebody who joins in summer. Then the products of the managers follow from the
 * two other sheets, period by period, if that leaves more of the sheets as they are.
 */
export function managerCube(inputs: Inputs, metric: number, team: ProductPeriods, sheets: Extract<ManagerSheets, { type: "Split" }>): CubeSplit {
  const managers = inputs.managers.length;
  const products = inputs.products.length;
  const request: CubeRequest = {
    products,
    periods: inputs.periods.length,
    managers,
    seed: pattern(inputs, metric, sheets.productsFit, sheets.parts),
    productPeriod: team.cells,
    managerPeriod: sheets.periods,
    productManager: transposed(managers, products, sheets.products),
  };
  const split = splitCube(request);
  if (split.type === "Split" && split.moved.length === 0) return split;
  const derived = productsByPeriods(request);
  const second = derived && splitCube(derived);
  return second?.type === "Split" && displaced(second) < displaced(split) ? second : split;
}

/** How the cube would look without regard to rounding, `[(product * periods + period) * managers + manager]`. */
function pattern(inputs: Inputs, metric: number, productsFit: Float64Array, parts: Float64Array): Float64Array {
  const periods = inputs.periods.length;
  const products = inputs.products.length;
  const cells = inputs.products.flatMap((_, product) =>
    productSeason(inputs, metric, product).flatMap((season, period) =>
      inputs.managers.map((_, manager) => (productsFit[manager * products + product] ?? 0) * season * (parts[manager * periods + period] ?? 0)),
    ),
  );
  return Float64Array.from(cells);
}

/** The request with the managers' products that the two other sheets lead to; null when these contradict each other in some period. */
function productsByPeriods(request: CubeRequest): CubeRequest | null {
  const { products, periods, managers } = request;
  const seed = new Float64Array(request.seed.length);
  const year = new Float64Array(products * managers);
  for (let period = 0; period < periods; period++) {
    const pairs = Float64Array.from(year, (_, pair) => request.seed[cellOf(request, pair, period)] ?? 0);
    const ofProducts = Array.from({ length: products }, (_, product) => request.productPeriod[product * periods + period] ?? 0);
    const ofManagers = Array.from({ length: managers }, (_, manager) => request.managerPeriod[manager * periods + period] ?? 0);
    const fit = fitTable(products, managers, pairs, ofProducts, ofManagers);
    if (!fit.converged) return null;
    fit.cells.forEach((units, pair) => {
      seed[cellOf(request, pair, period)] = units;
      year[pair] = (year[pair] ?? 0) + units;
    });
  }
  const split = splitTable({
    rows: products,
    columns: managers,
    seed: year,
    rowTotals: rowSums(products, periods, request.productPeriod),
    columnTotals: rowSums(managers, periods, request.managerPeriod),
  });
  return split.type === "Split" ? { ...request, seed, productManager: split.cells } : null;
}

/** The cell of a product and manager, `pair` = product * managers + manager, in a period. */
function cellOf({ periods, managers }: CubeRequest, pair: number, period: number): number {
  return (Math.floor(pair / managers) * periods + period) * managers + (pair % managers);
}

/** Units by which totals differ from the sheets. */
function displaced(split: CubeSplit): number {
  return split.type === "Split" ? split.moved.reduce((units, { wanted, got }) => units + Math.abs(wanted - got), 0) : Infinity;
}
