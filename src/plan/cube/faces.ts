import type { Cube, Plan } from "./plan";

/** The faces of one metric's cube: the sheets that people see, in whole units. Every total that two of them share is the same number. */
export interface Faces {
  /** `[manager][period]` */
  readonly managerPeriod: readonly (readonly number[])[];
  /** `[product][period]` */
  readonly productPeriod: readonly (readonly number[])[];
  /** The year, `[account][product]` */
  readonly accountProduct: readonly (readonly number[])[];
  readonly total: number;
}

/** All three faces of a metric. */
export function faces(plan: Plan, metric: number): Faces {
  const cube = cubeOf(plan, metric);
  const managerPeriod = zeros(plan.inputs.managers.length, cube.periods);
  const productPeriod = zeros(cube.products, cube.periods);
  const accountProduct = zeros(cube.accounts, cube.products);
  let total = 0;
  forEachLeaf(cube, (product, account, period, units) => {
    add(managerPeriod, plan.accounts[account]?.manager ?? -1, period, units);
    add(productPeriod, product, period, units);
    add(accountProduct, account, product, units);
    total += units;
  });
  return { managerPeriod, productPeriod, accountProduct, total };
}

/** What each account takes of each product in one period, `[account][product]`. */
export function accountProductIn(plan: Plan, metric: number, period: number): readonly (readonly number[])[] {
  const cube = cubeOf(plan, metric);
  const cells = zeros(cube.accounts, cube.products);
  forEachLeaf(cube, (product, account, at, units) => {
    if (at === period) add(cells, account, product, units);
  });
  return cells;
}

function cubeOf(plan: Plan, metric: number): Cube {
  const cube = plan.cubes[metric];
  if (!cube) throw new RangeError(`the plan has no metric ${metric}`);
  return cube;
}

function forEachLeaf(
  { products, accounts, periods, leaves }: Cube,
  visit: (product: number, account: number, period: number, units: number) => void,
): void {
  for (let product = 0, i = 0; product < products; product++) {
    for (let account = 0; account < accounts; account++) {
      for (let period = 0; period < periods; period++, i++) visit(product, account, period, leaves[i] ?? 0);
    }
  }
}

function zeros(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => Array<number>(columns).fill(0));
}

function add(table: number[][], row: number, column: number, units: number): void {
  const cells = table[row];
  if (!cells) throw new RangeError(`no row ${row}`);
  cells[column] = (cells[column] ?? 0) + units;
}
