import type { BoundedTable } from "./boundedTable";
import {
  checkSharedTotals,
  columnSums,
  forEachCell,
  periodTable,
  periodTotals,
  periodsLast,
  putPeriodTable,
  type CubeSheets,
} from "./cubeSheets";
import { feasibility, type Certificate } from "./feasibility";
import { fitBoundedCube } from "./fitBoundedCube";
import { fitCube } from "./fitCube";
import { nearestTable } from "./nearestTable";
import { roundTable } from "./roundTable";
import { splitTable } from "./splitTable";

/**
 * One whole cube behind three sheets: product × period, manager × period and product × manager are its faces, so every total that
 * two of them share is the same number. Three sheets chosen by themselves need not have a cube at all
 * (De Loera & Onn, All linear and integer programs are slim 3-way transportation programs, 2006),
 * so there is an order of priority, and what had to move is named with its units.
 *
 * 1. Fit the cube to the sheets and round it period by period; each period is a table with whole totals. What rounding adds to or
 *    takes from a product and manager is carried into the next period, so that their year comes out exact. Where it cannot, because
 *    of zeros, bounds or sheets that contradict each other, product × manager is the sheet that moves.
 * 2. When zeros or bounds do not let a period's table exist, the year of each product and manager and the team's periods hold,
 *    and the two other sheets move.
 */

export interface CubeRequest extends CubeSheets {
  /** Pattern ≥ 0, `[(product * periods + period) * managers + manager]`; zero stays zero. */
  readonly seed: Float64Array;
  /** Whole units, like the seed; default 0. A held cell has min = max. */
  readonly min?: Float64Array;
  /** Whole units, like the seed; default Infinity. */
  readonly max?: Float64Array;
}

export type CubeSplit =
  | {
      readonly type: "Split";
      /** Whole units, like the seed. */
      readonly cells: Float64Array;
      /** The real-valued fit that was rounded. */
      readonly fit: Float64Array;
      /** What the sheets asked for and did not get; empty: all three hold to the unit. */
      readonly moved: readonly Move[];
    }
  | { readonly type: "Infeasible"; readonly period: number; readonly certificate: Certificate };

/**
 * A total of a sheet that became another one. `row` and `column` are positions:
 * product and period, manager and period, or product and manager.
 */
export interface Move {
  readonly sheet: "productPeriod" | "managerPeriod" | "productManager";
  readonly row: number;
  readonly column: number;
  readonly wanted: number;
  readonly got: number;
}

/**
 * The sheets must agree in what they share: products' years, managers' years and the team's periods; anything else is a mistake of ours.
 */
export function splitCube(request: CubeRequest): CubeSplit {
  checkSharedTotals(request);
  const bounds = limits(request);
  const fit = (request.min || request.max ? fitBoundedCube(request, request.seed, bounds.min, bounds.max) : fitCube(request, request.seed))
    .cells;
  const byPeriods = roundPeriods(request, fit, bounds);
  if (byPeriods) settlePairs(request, byPeriods, fit, bounds);
  const cells = byPeriods ?? splitPairs(request, fit, bounds) ?? splitPairs(request, request.seed, bounds);
  return cells ? { type: "Split", cells, fit, moved: moves(request, cells) } : contradiction(request, bounds);
}

interface Bounds {
  readonly min: Float64Array;
  readonly max: Float64Array;
}

function limits({ seed, min, max }: CubeRequest): Bounds {
  const low = min ?? new Float64Array(seed.length);
  return { min: low, max: seed.map((weight, cell) => (weight > 0 ? (max?.[cell] ?? Infinity) : low[cell]!)) };
}

/** One period as a table of products and managers. */
function boundedPeriod(request: CubeRequest, { min, max }: Bounds, period: number): BoundedTable {
  return {
    rows: request.products,
    columns: request.managers,
    ...periodTotals(request, period),
    min: periodTable(request, min, period),
    max: periodTable(request, max, period),
  };
}

/** Period by period with the rounding errors carried on; null when some period's table does not exist. */
function roundPeriods(request: CubeRequest, fit: Float64Array, bounds: Bounds): Float64Array | null {
  const { products, periods, managers } = request;
  const cells = new Float64Array(fit.length);
  const carry = new Float64Array(products * managers);
  for (let period = 0; period < periods; period++) {
    const wanted = periodTable(request, fit, period);
    const table = boundedPeriod(request, bounds, period);
    const goal = wanted.map((units, pair) => Math.min(Math.max(units + carry[pair]!, table.min[pair]!), table.max[pair]!));
    const rounded = roundTable(products, managers, goal, table.rowTotals, table.columnTotals) ?? nearestTable(table, goal);
    if (!rounded) return null;
    rounded.forEach((units, pair) => (carry[pair]! += wanted[pair]! - units));
    putPeriodTable(request, cells, period, rounded);
  }
  return cells;
}

/**
 * Where zeros or bounds kept a pair's year from coming out, offers what is missing to every period in turn, the last first. Between
 * pairs and periods that can take it equally well a nudge towards the fit, of less than half a unit, decides. Changes `cells`.
 */
function settlePairs(request: CubeRequest, cells: Float64Array, fit: Float64Array, bounds: Bounds): void {
  const { periods, productManager } = request;
  let missing = Float64Array.from(productManager);
  for (let period = 0; period < periods; period++) periodTable(request, cells, period).forEach((units, pair) => (missing[pair]! -= units));
  for (let turn = SETTLING_ROUNDS * periods - 1; turn >= 0 && size(missing) > 0; turn--) {
    const period = turn % periods;
    const table = periodTable(request, cells, period);
    const wanted = periodTable(request, fit, period);
    const goal = table.map((units, pair) => units + missing[pair]! + 0.45 * Math.min(Math.max(wanted[pair]! - units, -1), 1));
    const settled = nearestTable(boundedPeriod(request, bounds, period), goal) ?? table;
    const left = missing.map((units, pair) => units + table[pair]! - settled[pair]!);
    if (size(left) > size(missing)) continue;
    missing = left;
    putPeriodTable(request, cells, period, settled);
  }
}

/** More rounds have not been seen to help. */
const SETTLING_ROUNDS = 3;

function size(units: Float64Array): number {
  return units.reduce((sum, amount) => sum + Math.abs(amount), 0);
}

/**
 * Every product and manager as a row, the periods as columns: their years and the
 * team's periods hold. Null when even these contradict the zeros and bounds.
 */
function splitPairs(request: CubeRequest, pattern: Float64Array, bounds: Bounds): Float64Array | null {
  const { products, periods, managers, productPeriod, productManager } = request;
  const split = splitTable({
    rows: products * managers,
    columns: periods,
    seed: periodsLast(request, pattern),
    rowTotals: productManager,
    columnTotals: columnSums(productPeriod, products, periods),
    min: periodsLast(request, bounds.min),
    max: periodsLast(request, bounds.max),
  });
  if (split.type === "Infeasible") return null;
  const cells = new Float64Array(pattern.length);
  forEachCell(request, (product, period, manager, cell) => {
    cells[cell] = split.cells[(product * managers + manager) * periods + period]!;
  });
  return cells;
}

/** Every total of the three sheets that the cube does not have. */
function moves(request: CubeRequest, cells: Float64Array): Move[] {
  const { periods, managers } = request;
  const got = {
    productPeriod: new Float64Array(request.productPeriod.length),
    managerPeriod: new Float64Array(request.managerPeriod.length),
    productManager: new Float64Array(request.productManager.length),
  };
  forEachCell(request, (product, period, manager, cell) => {
    got.productPeriod[product * periods + period]! += cells[cell]!;
    got.managerPeriod[manager * periods + period]! += cells[cell]!;
    got.productManager[product * managers + manager]! += cells[cell]!;
  });
  return (["productPeriod", "managerPeriod", "productManager"] as const).flatMap((sheet) => {
    const width = sheet === "productManager" ? managers : periods;
    return Array.from(got[sheet], (units, k) => ({
      sheet,
      row: Math.floor(k / width),
      column: k % width,
      wanted: request[sheet][k]!,
      got: units,
    })).filter((move) => move.wanted !== move.got);
  });
}

/** The first period whose table cannot exist, with the numbers that show it. */
function contradiction(request: CubeRequest, bounds: Bounds): CubeSplit {
  for (let period = 0; period < request.periods; period++) {
    const possible = feasibility(boundedPeriod(request, bounds, period));
    if (possible.type === "Infeasible") return { type: "Infeasible", period, certificate: possible.certificate };
  }
  throw new RangeError("every period can be met, but no cube was found");
}
