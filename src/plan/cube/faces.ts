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
  const { products, accounts, periods, leaves } = cubeOf(plan, metric);
  const managerPeriod = zeros(plan.inputs.managers.length, periods);
  const productPeriod = zeros(products, periods);
  const accountProduct = zeros(accounts, products);
  let total = 0;
  let leaf = 0;
  for (const [product, ofProduct] of productPeriod.entries()) {
    for (const [account, ofAccount] of accountProduct.entries()) {
      const ofManager = managerPeriod[plan.accounts[account]?.manager ?? -1];
      if (!ofManager) throw new RangeError(`the account ${account} has no manager`);
      let year = 0;
      for (let period = 0; period < periods; period++, leaf++) {
        const units = leaves[leaf] ?? 0;
        ofManager[period] = (ofManager[period] ?? 0) + units;
        ofProduct[period] = (ofProduct[period] ?? 0) + units;
        year += units;
      }
      ofAccount[product] = year;
      total += year;
    }
  }
  return { managerPeriod, productPeriod, accountProduct, total };
}

/** What each account takes of each product in one period, `[account][product]`. */
export function accountProductIn(plan: Plan, metric: number, period: number): readonly (readonly number[])[] {
  const { products, accounts, periods, leaves } = cubeOf(plan, metric);
  const cells = zeros(accounts, products);
  for (const [account, ofAccount] of cells.entries())
    for (let product = 0; product < products; product++)
      ofAccount[product] = leaves[(product * accounts + account) * periods + period] ?? 0;
  return cells;
}

function cubeOf(plan: Plan, metric: number): Cube {
  const cube = plan.cubes[metric];
  if (!cube) throw new RangeError(`the plan has no metric ${metric}`);
  return cube;
}

function zeros(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => Array<number>(columns).fill(0));
}
