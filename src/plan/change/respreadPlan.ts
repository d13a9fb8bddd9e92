import { accountsOf } from "../cube/accounts";
import type { Slice } from "../inputs/inputs";
import type { Plan } from "../cube/plan";
import type { CatchUp } from "../split/catchUp";
import { shares } from "../split/largestRemainder";
import type { OverAchievement } from "../split/respread";
import { splitTable } from "../split/splitTable";
import { columnSums, rowSums, sum } from "../numbers/table";
import { actualLeaves, type Actuals } from "./actualLeaves";
import { beyondCells } from "./beyondCells";
import { brokenBound, type BrokenBound } from "./brokenBound";
import { handDown } from "./handDown";
import { arranged, inOrderOfIds, putBack } from "./inOrderOfIds";
import { openRows } from "./openRows";
import { pushDown, sheetsOf } from "./pushDown";
import type { Refusal } from "./refusal";
import { cubeOf, leavesOf } from "./slice";
import { withLeaves } from "./withLeaves";

/**
 * The year goes on: closed periods stand at their actuals, and what is left of every manager's year is spread over the open ones, in
 * proportion to the plan. 1200 with 100 a month planned and 80, 90, 130 achieved leaves 900 for nine months.
 *
 * Managers' years are exact by the rule that was chosen; products keep their targets as long as that is possible at the same time.
 * Held leaves of open periods stay, and the others carry the rest.
 */
export interface PlanRespread {
  readonly metric: number;
  /** How many periods are closed, fewer than there are. */
  readonly closed: number;
  readonly actuals: Actuals;
  /** Who bears what is behind or ahead: the manager, or all by their open plans. */
  readonly remainders: "own" | "shared";
  /** More achieved than the whole target: nothing more, the plan as it was, or given back. */
  readonly whenOver: OverAchievement;
  readonly shape: CatchUp;
  /** Held besides the plan's own holds. */
  readonly held: readonly Slice[];
}

export type RespreadPlan =
  | {
      readonly type: "Respread";
      readonly plan: Plan;
      /** By how many units each manager's year exceeds what it was; below 0: others took it over. */
      readonly over: readonly number[];
      /** By how many units each product's year exceeds its target; other than 0 when nobody who sells it has the right remainder left. */
      readonly products: readonly number[];
      /** A bound of the plan that the year as it goes does not keep; null: none. */
      readonly bound: BrokenBound | null;
    }
  /** `slice`: the manager whose open periods are all held, or the whole, where a cell could not keep what the year comes to. */
  | { readonly type: "Refused"; readonly slice: Slice; readonly refusal: Refusal };

export function respreadPlan(plan: Plan, request: PlanRespread): RespreadPlan {
  const { metric, closed, actuals, held } = request;
  const { accounts, periods, leaves } = cubeOf(plan, metric);
  if (closed < 0 || closed >= periods) throw new RangeError(`${closed} of ${periods} periods cannot be closed`);
  const order = inOrderOfIds(plan);
  const units = arranged(actuals.by === "account" ? order.lines : order.managers, closed, actuals.units);
  const spread = respreadLeaves(order.plan, { ...request, actuals: { by: actuals.by, units }, held: held.map(order.slice) });
  if (spread.type === "Refused")
    return { ...spread, slice: { ...spread.slice, manager: order.managers[spread.slice.manager ?? -1] ?? null } };
  const changed = withLeaves(plan, metric, putBack(order.lines, periods, spread.leaves));
  const before = byProduct(leaves, accounts * periods);
  const products = byProduct(cubeOf(changed, metric).leaves, accounts * periods).map((year, product) => year - (before[product] ?? 0));
  return {
    type: "Respread",
    plan: changed,
    over: Array.from(putBack(order.managers, 1, spread.over)),
    products,
    bound: brokenBound(changed, metric),
  };
}

type Leaves =
  { readonly type: "Leaves"; readonly leaves: Float64Array; readonly over: readonly number[] } | Extract<RespreadPlan, { type: "Refused" }>;

function respreadLeaves(plan: Plan, { metric, closed, actuals, remainders, whenOver, shape, held }: PlanRespread): Leaves {
  const { products, accounts, periods, leaves } = cubeOf(plan, metric);
  const managers = plan.inputs.managers.length;
  const open = periods - closed;
  const lines = products * accounts;
  const achieved = actualLeaves(plan, metric, closed, actuals);
  const tooMuch = (cells: Float64Array): Extract<RespreadPlan, { type: "Refused" }> | null => {
    const refusal = beyondCells(plan, metric, cells);
    return refusal && { type: "Refused", slice: { metric, product: null, manager: null, client: null, period: null }, refusal };
  };
  const beyond = tooMuch(achieved);
  if (beyond) return beyond;
  const fixed = part(lines, periods, closed, leavesOf(plan, metric, [...plan.inputs.holds, ...held]));
  const before = part(lines, periods, closed, leaves);
  const kept = before.map((units, i) => (fixed[i] === 1 ? units : 0));
  const weights = openWeights(plan, metric, closed, before, fixed);

  const byManager = (cells: Float64Array, length: number): number[] =>
    sheetsOf(plan.accounts, managers, products, length, cells).managerPeriod;
  const years = (cells: Float64Array, length: number): number[] => rowSums(managers, length, byManager(cells, length));
  const decided = years(kept, open);
  const { cells, over } = openRows(
    {
      managers,
      periods,
      closed,
      plan: joined(managers, closed, open, new Float64Array(managers * closed), Float64Array.from(byManager(weights, open))),
      actuals: byManager(achieved, closed),
      targets: years(leaves, periods).map((units, manager) => units - (decided[manager] ?? 0)),
      remainders,
      whenOver,
    },
    shape,
  );
  const openPlans = years(weights, open);
  const needs = rowSums(managers, open, cells);
  const stuck = needs.findIndex((units, manager) => units !== 0 && openPlans[manager] === 0);
  if (stuck >= 0) {
    const [units = 0, need = 0] = [decided[stuck], needs[stuck]];
    const slice: Slice = { metric, product: null, manager: stuck, client: null, period: null };
    return { type: "Refused", slice, refusal: { type: "AllHeld", held: units, total: units + need, shortfall: Math.abs(need) } };
  }
  const left = byProduct(leaves, accounts * periods).map(
    (units, product) => units - lineSum(achieved, product, accounts * closed) - lineSum(kept, product, accounts * open),
  );
  const spread = openLeaves(plan, products, open, weights, fixed, cells, left);
  const year = joined(
    lines,
    closed,
    open,
    achieved,
    spread.map((units, i) => units + (kept[i] ?? 0)),
  );
  return tooMuch(year) ?? { type: "Leaves", leaves: year, over };
}

/**
 * What open leaves weigh: their plan. A manager without an open plan goes by the products and clients of his year, or else evenly;
 * as this stands in for nothing planned, it weighs next to nothing beside the others.
 */
function openWeights(plan: Plan, metric: number, closed: number, before: Float64Array, fixed: Uint8Array | Float64Array): Float64Array {
  const { products, accounts, periods, leaves } = cubeOf(plan, metric);
  const open = periods - closed;
  const weights = before.map((units, i) => (fixed[i] === 1 ? 0 : Math.max(units, 0)));
  for (const own of accountsOf(plan.accounts, plan.inputs.managers.length)) {
    const places = Array.from({ length: products }, (_, product) =>
      own.flatMap((account) => Array.from({ length: open }, (__, period) => (product * accounts + account) * open + period)),
    ).flat();
    if (places.some((i) => (weights[i] ?? 0) > 0)) continue;
    const year = (i: number): number => lineSum(leaves, Math.floor(i / open), periods);
    const free = places.filter((i) => fixed[i] !== 1);
    const known = free.some((i) => year(i) > 0);
    const whole = sum(free.map((i) => (known ? Math.max(year(i), 0) : 1)));
    for (const i of free) weights[i] = ((known ? Math.max(year(i), 0) : 1) / whole) * 1e-6;
  }
  return weights;
}

/** The managers' open periods handed down to products and accounts. @param left what each product still needs for its target */
function openLeaves(
  plan: Plan,
  products: number,
  open: number,
  weights: Float64Array,
  fixed: ArrayLike<number>,
  cells: Float64Array,
  left: readonly number[],
): Float64Array {
  const managers = plan.inputs.managers.length;
  const managerPeriod = cells.map((units) => Math.max(units, 0));
  const columnTotals = columnSums(managers, open, managerPeriod);
  const seed = Float64Array.from(sheetsOf(plan.accounts, managers, products, open, weights).productPeriod);
  const room = weights.map((_, i) => (fixed[i] === 1 ? 0 : Infinity));
  const split = splitTable({
    rows: products,
    columns: open,
    seed,
    rowTotals: productTotals(sum(columnTotals), left, rowSums(products, open, seed)),
    columnTotals,
  });
  const productPeriod =
    split.type === "Split" ? split.cells : handDown({ children: products, columns: open, weights: seed, totals: columnTotals });
  const leaves = pushDown({ rows: plan.accounts, managers, products, periods: open, weights, room, managerPeriod, productPeriod });

  // What is given back goes off the leaves by the same weights; a table knows no negative lines.
  accountsOf(plan.accounts, managers).forEach((own, manager) => {
    for (let period = 0; period < open; period++) {
      const units = cells[manager * open + period] ?? 0;
      if (units >= 0) continue;
      const places = Array.from({ length: products }, (_, product) =>
        own.map((account) => (product * plan.accounts.length + account) * open + period),
      ).flat();
      shares(
        units,
        places.map((i) => weights[i] ?? 0),
      ).forEach((part, k) => (leaves[places[k] ?? 0] = part));
    }
  });
  return leaves;
}

/** What is left of every product's target if that is what the managers bring; otherwise in proportion to it, or to the plan. */
function productTotals(total: number, left: readonly number[], planned: readonly number[]): readonly number[] {
  const needs = left.map((units) => Math.max(units, 0));
  return shares(total, sum(needs) > 0 ? needs : planned);
}

/** The open periods of every line. */
function part(lines: number, periods: number, closed: number, leaves: ArrayLike<number>): Float64Array {
  const open = periods - closed;
  return Float64Array.from({ length: lines * open }, (_, i) => leaves[Math.floor(i / open) * periods + closed + (i % open)] ?? 0);
}

/** Closed and open periods of every line side by side. */
function joined(lines: number, closed: number, open: number, first: Float64Array, then: Float64Array): Float64Array {
  const cells = new Float64Array(lines * (closed + open));
  for (let line = 0; line < lines; line++) {
    cells.set(first.subarray(line * closed, (line + 1) * closed), line * (closed + open));
    cells.set(then.subarray(line * open, (line + 1) * open), line * (closed + open) + closed);
  }
  return cells;
}

function byProduct(leaves: Float64Array, size: number): number[] {
  return rowSums(leaves.length / size, size, leaves);
}

function lineSum(cells: Float64Array, line: number, length: number): number {
  return sum(cells.subarray(line * length, (line + 1) * length));
}
