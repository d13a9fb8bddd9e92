import { amount } from "../numbers/amount";
import { inOrderOfIds, putBack } from "../change/inOrderOfIds";
import { unitsOf } from "../change/slice";
import type { Bound, Hold, Slice } from "../inputs/inputs";
import { productMonths } from "../periods/periodWeights";
import type { Cube, Plan } from "../cube/plan";
import { MONTHS } from "../calendar/months";
import { presence } from "../periods/presence";
import { largestRemainder, shares } from "../split/largestRemainder";
import { roundTable } from "../split/roundTable";
import { splitTable } from "../split/splitTable";
import { columnSums, rowSums, sum } from "../numbers/table";

/**
 * Blocks of months split into their months (滚动细化), by season and by who is there: 1200 in a half-year block are 200 a month. Every
 * amount of a block stays exactly what it was, cell by cell, and so do all its sums; months of the team and of each product are
 * rounded to the nearest. A plan without blocks is its own monthly plan.
 *
 * Each block is a table of cells × months whose rows add up to what the plan has: optimal controlled rounding, products first, then
 * their cells.
 */
export function monthly(plan: Plan): Plan {
  if (plan.inputs.periods.every((months) => months === 1)) return plan;
  const order = inOrderOfIds(plan);
  const cubes = order.plan.cubes.map((cube, metric): Cube => {
    const leaves = new Float64Array(cube.products * cube.accounts * MONTHS);
    for (const block of blocksOf(plan.inputs.periods)) fillBlock(order.plan, metric, block, leaves);
    return { ...cube, periods: MONTHS, leaves };
  });
  const back = cubes.map((cube) => ({ ...cube, leaves: putBack(order.lines, MONTHS, cube.leaves) }));
  const ones = Array<number>(MONTHS).fill(1);
  const refined = {
    ...plan,
    cubes: back,
    inputs: { ...plan.inputs, periods: ones, layouts: { F1: ones, F2: ones }, holds: [], bounds: [] },
  };
  const { holds, bounds, minimums, periods } = plan.inputs;
  // A minimum of a block stays one of the block, known by its first month: it moves nothing, so it need not be split.
  const starts = blocksOf(periods).map(({ first }) => first);
  const ofFirstMonth = minimums.map((minimum) => ({
    ...minimum,
    period: minimum.period === null ? null : (starts[minimum.period] ?? null),
  }));
  return {
    ...refined,
    inputs: {
      ...refined.inputs,
      minimums: ofFirstMonth,
      holds: holds.flatMap((hold) => holdsOf(refined, periods, hold)),
      bounds: bounds.flatMap((bound) => boundsOf(refined, periods, bound)),
    },
  };
}

/** Consecutive months that share one amount. */
interface MonthBlock {
  readonly period: number;
  /** From 0. */
  readonly first: number;
  readonly length: number;
}

function blocksOf(periods: readonly number[]): readonly MonthBlock[] {
  let first = 0;
  return periods.map((length, period) => ({ period, first: (first += length) - length, length }));
}

function fillBlock({ inputs, accounts, cubes }: Plan, metric: number, { period, first, length }: MonthBlock, months: Float64Array): void {
  const cube = cubes[metric] as Cube;
  const amounts = Float64Array.from({ length: cube.products * cube.accounts }, (_, line) => cube.leaves[line * cube.periods + period] ?? 0);
  const present = inputs.managers.map((manager) => presence(inputs, manager).slice(first, first + length));
  const real = new Float64Array(amounts.length * length);
  amounts.forEach((units, line) => {
    const season = productMonths(inputs, metric, Math.floor(line / cube.accounts)).slice(first, first + length);
    const there = present[accounts[line % cube.accounts]?.manager ?? -1] ?? [];
    const split = largestRemainder(
      units,
      firstUsable([season.map((weight, month) => weight * (there[month] ?? 0)), season, season.map(() => 1)]),
    );
    if (split.type !== "Split") throw new RangeError(`a block's amount always splits: ${split.type}`);
    real.set(split.fit, line * length);
  });

  const ofProduct = (product: number): Float64Array =>
    real.subarray(product * cube.accounts * length, (product + 1) * cube.accounts * length);
  const byProduct = Float64Array.from(
    Array.from({ length: cube.products }, (_, product) => columnSums(cube.accounts, length, ofProduct(product))).flat(),
  );
  const team = shares(sum(amounts), columnSums(cube.products, length, byProduct));
  const products = rounded(cube.products, length, byProduct, rowSums(cube.products, cube.accounts, amounts), team);
  for (let product = 0; product < cube.products; product++) {
    const lines = amounts.subarray(product * cube.accounts, (product + 1) * cube.accounts);
    const cells = rounded(cube.accounts, length, ofProduct(product), lines, products.subarray(product * length, (product + 1) * length));
    for (let account = 0; account < cube.accounts; account++)
      months.set(cells.subarray(account * length, (account + 1) * length), (product * cube.accounts + account) * MONTHS + first);
  }
}

/**
 * Whole cells beside real ones, with these totals of the months where there is a way. There may be none: of 6 units that fit into five
 * months only, as somebody joins late, one has to go where other products' roundings left no room. Then the months' totals are rounded
 * for these rows alone, or left to the rows; each row stays exact, and a month of the team moves by a few units.
 */
function rounded(rows: number, columns: number, fit: Float64Array, rowTotals: ArrayLike<number>, wanted: ArrayLike<number>): Float64Array {
  const absolute = fit.map(Math.abs);
  for (const columnTotals of [wanted, shares(sum(Array.from(rowTotals)), columnSums(rows, columns, absolute))]) {
    const cells = roundTable(rows, columns, fit, rowTotals, columnTotals);
    if (cells !== null) return cells;
    // Of many billions a double has so few decimals left that whole shares look broken and broken ones whole; then it is fitted again.
    const split = splitTable({ rows, columns, seed: fit, rowTotals, columnTotals });
    if (split.type === "Split") return split.cells;
  }
  const rowAlone = (row: number): readonly number[] => shares(rowTotals[row] ?? 0, absolute.subarray(row * columns, (row + 1) * columns));
  return Float64Array.from(Array.from({ length: rows }, (_, row) => rowAlone(row)).flat());
}

/** Somebody who is not there, or a season of nothing, can still hold an amount that was fixed by hand. */
function firstUsable(candidates: readonly (readonly number[])[]): readonly number[] {
  return candidates.find((weights) => weights.some((weight) => weight > 0)) ?? [];
}

/** A held block holds each of its months at what it got. */
function holdsOf(refined: Plan, periods: readonly number[], hold: Hold): readonly Hold[] {
  if (hold.through !== undefined) return [{ ...hold, ...spanInMonths(periods, hold) }];
  return monthsOf(periods, hold).map((period) =>
    period === null ? hold : { ...hold, period, amount: amount(unitsOf(refined, { ...hold, period })) },
  );
}

/** What a block must not fall below or exceed, in the proportions that its months have: whoever keeps the months keeps the block. */
function boundsOf(refined: Plan, periods: readonly number[], bound: Bound): readonly Bound[] {
  if (bound.through !== undefined) return [{ ...bound, ...spanInMonths(periods, bound) }];
  const months = monthsOf(periods, bound);
  if (months.length === 1) return months.map((period) => ({ ...bound, period }));
  const units = months.map((period) => unitsOf(refined, { ...bound, period }));
  const min = bound.min === null ? null : shareOf(bound.min, units, { max: units });
  const max = bound.max === null ? null : shareOf(bound.max, units, { min: units });
  return months.map((period, i) => ({ ...bound, period, min: min && amount(min[i] ?? 0), max: max && amount(max[i] ?? 0) }));
}

function shareOf(
  total: number,
  weights: readonly number[],
  limits: { readonly min?: readonly number[]; readonly max?: readonly number[] },
): readonly number[] {
  const split = largestRemainder(total, weights, limits);
  if (split.type !== "Split") throw new RangeError(`a plan keeps its bounds: ${split.type}`);
  return split.cells;
}

/** Several periods are several months, of which the sum is what it was. */
function spanInMonths(periods: readonly number[], { period, through }: Slice): Pick<Slice, "period" | "through"> {
  const blocks = blocksOf(periods);
  const { first } = blocks[period ?? 0] as MonthBlock;
  const { first: last, length } = blocks[through ?? period ?? 0] as MonthBlock;
  return { period: first, through: last + length - 1 };
}

/** The months of a slice's period; of a single month, that month; of the year, the year. */
function monthsOf(periods: readonly number[], { period }: Slice): readonly (number | null)[] {
  if (period === null) return [null];
  const { first, length } = blocksOf(periods)[period] as MonthBlock;
  return Array.from({ length }, (_, month) => first + month);
}
