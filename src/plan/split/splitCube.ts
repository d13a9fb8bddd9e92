import type { Certificate } from "./feasibility";
import { feasibility } from "./feasibility";
import { fitCube, type CubeSheets } from "./fitCube";
import { nearestTable } from "./nearestTable";
import { roundTable } from "./roundTable";
import { splitTable } from "./splitTable";

/**
 * One whole cube behind three sheets: product × period, manager × period and product × manager are its faces, so every total that
 * two of them share is the same number. Three sheets chosen by themselves need not have a cube at all (De Loera & Onn 2004), so
 * there is an order of priority, and what had to move is named with its units.
 *
 * 1. Fit the cube to the sheets and round it period by period; each period is a table with whole totals. What rounding adds or
 *    takes from a product and manager is carried into the next period, so that their year comes out exact.
 * 2. When zeros or tiny numbers do not let a period's table exist, the year of each product and manager and the team's periods hold,
 *    and the two other sheets move by a few units.
 */

export interface CubeRequest extends CubeSheets {
  /** Pattern ≥ 0, `[(product * periods + period) * managers + manager]`; zero stays zero. */
  readonly seed: Float64Array;
}

export type CubeSplit =
  | {
      readonly type: "Split";
      /** Whole units, like the seed. */
      readonly cells: Float64Array;
      /** What the sheets asked for and did not get; empty: all three hold to the unit. */
      readonly moved: readonly Move[];
    }
  | { readonly type: "Infeasible"; readonly period: number; readonly certificate: Certificate };

/** A total of a sheet that became another one. `row` and `column` are positions: product and period, manager and period, or product and manager. */
export interface Move {
  readonly sheet: "productPeriod" | "managerPeriod" | "productManager";
  readonly row: number;
  readonly column: number;
  readonly wanted: number;
  readonly got: number;
}

export function splitCube(request: CubeRequest): CubeSplit {
  const fit = fitCube(request, request.seed).cells;
  const byPeriods = roundPeriods(request, fit);
  if (byPeriods) {
    const moved = moves(request, byPeriods);
    if (moved.every(({ wanted, got }) => Math.abs(wanted - got) <= 1)) return { type: "Split", cells: byPeriods, moved };
  }
  const byPairs = splitPairs(request, fit) ?? splitPairs(request, request.seed);
  const cells = byPairs ?? byPeriods;
  return cells ? { type: "Split", cells, moved: moves(request, cells) } : contradiction(request);
}

/** Period by period with the rounding errors carried on; null when some period's table does not exist. */
function roundPeriods(request: CubeRequest, fit: Float64Array): Float64Array | null {
  const { products, periods, managers, seed } = request;
  const cells = new Float64Array(seed.length);
  const carry = new Float64Array(products * managers);
  const goal = new Float64Array(products * managers);
  const max = new Float64Array(products * managers);
  const min = new Float64Array(products * managers);
  for (let period = 0; period < periods; period++) {
    for (let product = 0, pair = 0; product < products; product++) {
      for (let manager = 0; manager < managers; manager++, pair++) {
        const cell = (product * periods + period) * managers + manager;
        max[pair] = seed[cell]! > 0 ? Infinity : 0;
        goal[pair] = Math.min(Math.max(fit[cell]! + carry[pair]!, 0), max[pair]!);
        carry[pair]! += fit[cell]!;
      }
    }
    const { rowTotals, columnTotals } = periodTotals(request, period);
    const table = roundTable(products, managers, goal, rowTotals, columnTotals) ?? nearestTable(products, managers, goal, min, max, rowTotals, columnTotals);
    if (!table) return null;
    for (let product = 0, pair = 0; product < products; product++) {
      for (let manager = 0; manager < managers; manager++, pair++) {
        cells[(product * periods + period) * managers + manager] = table[pair]!;
        carry[pair]! -= table[pair]!;
      }
    }
  }
  return cells;
}

/** Every product and manager as a row, the periods as columns: their years and the team's periods hold. Null when even these contradict the zeros. */
function splitPairs(request: CubeRequest, pattern: Float64Array): Float64Array | null {
  const { products, periods, managers, productPeriod, productManager } = request;
  const seed = new Float64Array(products * managers * periods);
  forEachCell(request, (product, period, manager, cell) => {
    seed[(product * managers + manager) * periods + period] = pattern[cell]!;
  });
  const columnTotals = new Float64Array(periods);
  for (let product = 0; product < products; product++) {
    for (let period = 0; period < periods; period++) columnTotals[period]! += productPeriod[product * periods + period]!;
  }
  const split = splitTable({ rows: products * managers, columns: periods, seed, rowTotals: productManager, columnTotals });
  if (split.type === "Infeasible") return null;
  const cells = new Float64Array(seed.length);
  forEachCell(request, (product, period, manager, cell) => {
    cells[cell] = split.cells[(product * managers + manager) * periods + period]!;
  });
  return cells;
}

/** Every total of the three sheets that the cube does not have. */
function moves(request: CubeRequest, cells: Float64Array): Move[] {
  const { periods, managers } = request;
  const productPeriod = Float64Array.from(request.productPeriod);
  const managerPeriod = Float64Array.from(request.managerPeriod);
  const productManager = Float64Array.from(request.productManager);
  forEachCell(request, (product, period, manager, cell) => {
    productPeriod[product * periods + period]! -= cells[cell]!;
    managerPeriod[manager * periods + period]! -= cells[cell]!;
    productManager[product * managers + manager]! -= cells[cell]!;
  });
  const list = (sheet: Move["sheet"], missing: Float64Array, wanted: ArrayLike<number>, width: number): Move[] =>
    Array.from(missing, (units, k) => ({ sheet, row: Math.floor(k / width), column: k % width, wanted: wanted[k]!, got: wanted[k]! - units })).filter(
      ({ wanted: asked, got }) => asked !== got,
    );
  return [
    ...list("productPeriod", productPeriod, request.productPeriod, periods),
    ...list("managerPeriod", managerPeriod, request.managerPeriod, periods),
    ...list("productManager", productManager, request.productManager, managers),
  ];
}

/** The first period whose table cannot exist, with the numbers that show it. */
function contradiction(request: CubeRequest): CubeSplit {
  const { products, periods, managers, seed } = request;
  for (let period = 0; period < periods; period++) {
    const min = new Float64Array(products * managers);
    const max = min.map((_, pair) => (seed[(Math.floor(pair / managers) * periods + period) * managers + (pair % managers)]! > 0 ? Infinity : 0));
    const { rowTotals, columnTotals } = periodTotals(request, period);
    const possible = feasibility(products, managers, min, max, rowTotals, columnTotals);
    if (possible.type === "Infeasible") return { type: "Infeasible", period, certificate: possible.certificate };
  }
  throw new RangeError("every period can be met, but no cube was found");
}

function periodTotals({ products, periods, managers, productPeriod, managerPeriod }: CubeSheets, period: number): { rowTotals: number[]; columnTotals: number[] } {
  return {
    rowTotals: Array.from({ length: products }, (_, product) => productPeriod[product * periods + period]!),
    columnTotals: Array.from({ length: managers }, (_, manager) => managerPeriod[manager * periods + period]!),
  };
}

function forEachCell({ products, periods, managers }: CubeSheets, visit: (product: number, period: number, manager: number, cell: number) => void): void {
  for (let product = 0, cell = 0; product < products; product++) {
    for (let period = 0; period < periods; period++) {
      for (let manager = 0; manager < managers; manager++, cell++) visit(product, period, manager, cell);
    }
  }
}
