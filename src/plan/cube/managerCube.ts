import type { Conflict } from "./conflict";
import type { Inputs } from "../inputs/inputs";
import type { ManagerSheets } from "./managerSheets";
import { productSeason } from "../periods/periodWeights";
import type { ProductPeriods } from "./productPeriods";
import { fitCube } from "../split/fitCube";
import { splitCube, type CubeRequest } from "../split/splitCube";
import { splitTable } from "../split/splitTable";
import { rowSums, transposed } from "../numbers/table";

/**
 * Product × period × manager: the one cube behind the team's product × period, the managers' periods and the managers' products.
 *
 * 1. As a rule there is a cube with all three sheets.
 * 2. With few units and many zeros the rounded sheets may contradict each other: three users of a product in spring, one of them
 *    for somebody who joins in summer. Then the managers' products follow from the two other sheets, period by period.
 * 3. If these two contradict each other as well, as when a specialist's product has no season in some months, the year of every
 *    product and manager and the team's periods are kept, and the rest follows who sells what and when.
 */
export type ManagerCube =
  /** Whole units, `[(product * periods + period) * managers + manager]`. */
  { readonly type: "Split"; readonly cells: Float64Array } | ({ readonly type: "Conflict" } & Conflict);

export function managerCube(
  inputs: Inputs,
  metric: number,
  team: ProductPeriods,
  sheets: Extract<ManagerSheets, { type: "Split" }>,
): ManagerCube {
  const request = requestOf(inputs, metric, team, sheets);
  const fit = fitCube(request, request.seed);
  const split = fit.converged ? cubeOf(request) : productsByPeriods(request);
  if (split.type === "Split") return split;
  // A fit to sheets that contradict each other is still the nearest to all of them, unless it lost a cell on the way.
  const cells = byPairs(request, team, fit.cells) ?? byPairs(request, team, request.seed);
  return cells ? { type: "Split", cells } : split;
}

function requestOf(inputs: Inputs, metric: number, team: ProductPeriods, sheets: Extract<ManagerSheets, { type: "Split" }>): CubeRequest {
  const managers = inputs.managers.length;
  const products = inputs.products.length;
  const periods = inputs.periods.length;
  const seed = inputs.products.flatMap((_, product) =>
    productSeason(inputs, metric, product).flatMap((season, period) =>
      inputs.managers.map(
        (_, manager) => (sheets.productsFit[manager * products + product] ?? 0) * season * (sheets.parts[manager * periods + period] ?? 0),
      ),
    ),
  );
  return {
    products,
    periods,
    managers,
    seed: Float64Array.from(seed),
    productPeriod: team.cells,
    managerPeriod: sheets.periods,
    productManager: transposed(managers, products, sheets.products),
  };
}

function cubeOf(request: CubeRequest): ManagerCube {
  const split = splitCube(request);
  return split.type === "Split" ? split : { type: "Conflict", rows: "products", certificate: split.certificate, period: split.period };
}

/** The cube whose managers' products are what product × period and manager × period lead to. */
function productsByPeriods(request: CubeRequest): ManagerCube {
  const { products, periods, managers } = request;
  const seed = new Float64Array(request.seed.length);
  const year = new Float64Array(products * managers);
  for (let period = 0; period < periods; period++) {
    const slice = splitTable({
      rows: products,
      columns: managers,
      seed: year.map((_, pair) => request.seed[cell(request, pair, period)] ?? 0),
      rowTotals: Array.from({ length: products }, (_, product) => request.productPeriod[product * periods + period] ?? 0),
      columnTotals: Array.from({ length: managers }, (_, manager) => request.managerPeriod[manager * periods + period] ?? 0),
    });
    if (slice.type === "Infeasible") return { type: "Conflict", rows: "products", certificate: slice.certificate, period };
    slice.fit.forEach((units, pair) => {
      seed[cell(request, pair, period)] = units;
      year[pair] = (year[pair] ?? 0) + units;
    });
  }
  const rowTotals = rowSums(products, periods, request.productPeriod);
  const columnTotals = rowSums(managers, periods, request.managerPeriod);
  const split = splitTable({ rows: products, columns: managers, seed: year, rowTotals, columnTotals });
  if (split.type === "Infeasible") return { type: "Conflict", rows: "products", certificate: split.certificate, period: null };
  return cubeOf({ ...request, seed, productManager: split.cells });
}

/** The cube that keeps the managers' products and the team's periods; null when not even these go together. */
function byPairs(request: CubeRequest, team: ProductPeriods, pattern: Float64Array): Float64Array | null {
  const { products, periods, managers, productManager } = request;
  const pairs = products * managers;
  const seed = Float64Array.from({ length: pairs * periods }, (_, i) => pattern[cell(request, Math.floor(i / periods), i % periods)] ?? 0);
  const split = splitTable({ rows: pairs, columns: periods, seed, rowTotals: productManager, columnTotals: team.periods });
  if (split.type === "Infeasible") return null;
  const cells = new Float64Array(seed.length);
  split.cells.forEach((units, i) => (cells[cell(request, Math.floor(i / periods), i % periods)] = units));
  return cells;
}

/** Position in the cube of a product and manager, `pair` = product * managers + manager, in a period. */
function cell({ periods, managers }: CubeRequest, pair: number, period: number): number {
  return (Math.floor(pair / managers) * periods + period) * managers + (pair % managers);
}
