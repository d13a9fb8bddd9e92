import { accountsOf } from "../cube/accounts";
import type { Account } from "../cube/plan";
import { nearestTable } from "../split/nearestTable";
import { splitTable } from "../split/splitTable";
import { columnSums, rowSums } from "../numbers/table";
import { handDown } from "./handDown";

/**
 * From what each manager and each product has in each period down to the leaves, in proportion to a pattern. First product × manager,
 * period by period, with the rounding error of each pair carried into the next period; then every manager's products over his
 * accounts, the year first. A manager's periods always hold. A product's hold wherever zeros and rooms let both.
 */
export interface PushDown {
  readonly rows: readonly Account[];
  readonly managers: number;
  readonly products: number;
  readonly periods: number;
  /** ≥ 0, in the order of a cube's leaves. */
  readonly weights: Float64Array;
  /** The most units of each leaf; Infinity: any. */
  readonly room: Float64Array;
  /** Whole units ≥ 0, `[manager * periods + period]`. */
  readonly managerPeriod: ArrayLike<number>;
  /** Whole units ≥ 0, `[product * periods + period]`, with the same sum in every period. */
  readonly productPeriod: ArrayLike<number>;
}

/** @returns whole units, in the order of a cube's leaves */
export function pushDown(request: PushDown): Float64Array {
  const pairs = productsOfManagers(request);
  const { rows, managers, products, periods } = request;
  const leaves = new Float64Array(request.weights.length);
  accountsOf(rows, managers).forEach((own, manager) => {
    const totals = Float64Array.from({ length: products * periods }, (_, cell) => pairs[cell * managers + manager] ?? 0);
    const year = handDown({
      children: own.length,
      columns: products,
      weights: own.flatMap((account) => perProduct(request, request.weights, account)),
      room: own.flatMap((account) => perProduct(request, request.room, account)),
      totals: rowSums(products, periods, totals),
    });
    for (let product = 0; product < products; product++) {
      const part = (values: Float64Array): Float64Array =>
        Float64Array.from(own.flatMap((account) => Array.from(lineOf(request, values, product, account))));
      const cells = bothOrColumns({
        rows: own.length,
        columns: periods,
        weights: part(request.weights),
        room: part(request.room),
        rowTotals: own.map((_, child) => year[child * products + product] ?? 0),
        columnTotals: totals.subarray(product * periods, (product + 1) * periods),
      });
      own.forEach((account, child) =>
        leaves.set(cells.subarray(child * periods, (child + 1) * periods), (product * rows.length + account) * periods),
      );
    }
  });
  return leaves;
}

/** `[(product * periods + period) * managers + manager]` */
function productsOfManagers(request: PushDown): Float64Array {
  const { managers, products, periods, managerPeriod, productPeriod } = request;
  const weights = byManager(request, request.weights);
  const room = byManager(request, request.room);
  const cells = new Float64Array(products * periods * managers);
  const carry = new Float64Array(products * managers);
  for (let period = 0; period < periods; period++) {
    const slice = (cube: Float64Array): Float64Array =>
      carry.map((_, pair) => cube[(Math.floor(pair / managers) * periods + period) * managers + (pair % managers)] ?? 0);
    const table = bothOrColumns({
      rows: products,
      columns: managers,
      weights: slice(weights),
      room: slice(room),
      rowTotals: Array.from({ length: products }, (_, product) => productPeriod[product * periods + period] ?? 0),
      columnTotals: Array.from({ length: managers }, (_, manager) => managerPeriod[manager * periods + period] ?? 0),
      carry,
    });
    table.forEach((units, pair) => (cells[(Math.floor(pair / managers) * periods + period) * managers + (pair % managers)] = units));
  }
  return cells;
}

interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly weights: Float64Array;
  readonly room: Float64Array;
  readonly rowTotals: readonly number[];
  readonly columnTotals: ArrayLike<number>;
  /** What was rounded off in earlier tables of the same cells; takes over what is rounded off in this one. */
  readonly carry?: Float64Array;
}

/** The table with both totals if there is one, otherwise with the columns' totals alone. */
function bothOrColumns({ rows, columns, weights, room, rowTotals, columnTotals, carry }: Table): Float64Array {
  const max = room.map((units, cell) => ((weights[cell] ?? 0) > 0 ? units : 0));
  const split = splitTable({ rows, columns, seed: weights, rowTotals, columnTotals, max });
  if (split.type === "Infeasible") return handDown({ children: rows, columns, weights, room, totals: columnTotals });
  if (!carry) return split.cells;
  const goal = split.fit.map((units, cell) => units + (carry[cell] ?? 0));
  const cells = nearestTable({ rows, columns, rowTotals, columnTotals, min: new Float64Array(goal.length), max }, goal) ?? split.cells;
  for (let cell = 0; cell < carry.length; cell++) carry[cell] = (goal[cell] ?? 0) - (cells[cell] ?? 0);
  return cells;
}

/** Leaves added up by manager, `[(product * periods + period) * managers + manager]`. */
function byManager({ rows, managers, products, periods }: PushDown, leaves: Float64Array): Float64Array {
  const sums = new Float64Array(products * periods * managers);
  leaves.forEach((value, i) => {
    const product = Math.floor(i / (rows.length * periods));
    const manager = rows[Math.floor(i / periods) % rows.length]?.manager ?? 0;
    const cell = (product * periods + (i % periods)) * managers + manager;
    sums[cell] = (sums[cell] ?? 0) + value;
  });
  return sums;
}

/** A product's periods of one account. */
function lineOf({ rows, periods }: PushDown, leaves: Float64Array, product: number, account: number): Float64Array {
  const start = (product * rows.length + account) * periods;
  return leaves.subarray(start, start + periods);
}

function perProduct(request: PushDown, leaves: Float64Array, account: number): number[] {
  return Array.from({ length: request.products }, (_, product) =>
    lineOf(request, leaves, product, account).reduce((sum, value) => sum + value, 0),
  );
}

/** Leaves added up by manager and by product, `[line * periods + period]`. */
export function sheetsOf(
  rows: readonly Account[],
  managers: number,
  products: number,
  periods: number,
  leaves: Float64Array,
): { readonly managerPeriod: number[]; readonly productPeriod: number[] } {
  const size = rows.length * periods;
  const team = columnSums(products, size, leaves);
  const managerPeriod = Array<number>(managers * periods).fill(0);
  team.forEach((value, i) => {
    const cell = (rows[Math.floor(i / periods)]?.manager ?? 0) * periods + (i % periods);
    managerPeriod[cell] = (managerPeriod[cell] ?? 0) + value;
  });
  const productPeriod = Array.from({ length: products }, (_, product) =>
    columnSums(rows.length, periods, leaves.subarray(product * size, (product + 1) * size)),
  ).flat();
  return { managerPeriod, productPeriod };
}
