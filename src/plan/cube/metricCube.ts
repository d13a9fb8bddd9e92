import { accountsOf } from "./accounts";
import { basis } from "./basis";
import { clientLeaves } from "./clientLeaves";
import type { Conflict } from "./conflict";
import type { Inputs } from "../inputs/inputs";
import { managerCube } from "./managerCube";
import { managerSheets } from "./managerSheets";
import type { Account, Cube } from "./plan";
import { productPeriods } from "./productPeriods";
import type { Steps } from "../steps/steps";
import { columnSums, rowSums, transposed } from "../numbers/table";

/**
 * One metric's cube. `moved`: by how many units the totals of products or managers in a period differ from their share by season,
 * where they do. `isHeld`: holds and bounds made it another than it would be by itself.
 */
export type MetricCube =
  | { readonly type: "Cube"; readonly cube: Cube; readonly moved: readonly number[]; readonly isHeld: boolean }
  | ({ readonly type: "Conflict" } & Conflict);

/**
 * Splits the targets of one metric: over the periods, over the managers, both at once, and within each manager over the clients.
 * Whole units all the way; what a level hands down is met exactly by the next.
 */
export function* metricCube(inputs: Inputs, rows: readonly Account[], metric: number): Steps<MetricCube> {
  const sizes = basis(inputs, rows, metric).values;
  const own = accountsOf(rows, inputs.managers.length);
  const products = inputs.products.length;
  const managers = inputs.managers.length;
  const periods = inputs.periods.length;

  yield;
  const team = productPeriods(inputs, metric);
  yield;
  const sheets = managerSheets(inputs, metric, sizesOfManagers(sizes, own, products), team);
  if (sheets.type === "Infeasible") return { type: "Conflict", rows: "managers", certificate: sheets.certificate, period: null };

  yield;
  const split = managerCube(inputs, metric, team, sheets);
  if (split.type === "Conflict") return split;

  const managerPeriods = transposed(periods, managers, columnSums(products, periods * managers, split.cells));
  const cube: Cube = { products, accounts: rows.length, periods, leaves: new Float64Array(products * rows.length * periods) };
  for (const [manager, accounts] of own.entries()) {
    yield;
    const ofClients = Float64Array.from(accounts.flatMap((account) => sizes[account] ?? []));
    const ofManager = Float64Array.from({ length: products * periods }, (_, cell) => split.cells[cell * managers + manager] ?? 0);
    const named = accounts.findIndex((account) => rows[account]?.client === (inputs.remainderTo.client ?? -1));
    const leaves = clientLeaves(accounts.length, products, periods, ofClients, ofManager, named < 0 ? null : named);
    for (let product = 0; product < products; product++) {
      accounts.forEach((account, i) => {
        const start = (product * accounts.length + i) * periods;
        cube.leaves.set(leaves.subarray(start, start + periods), (product * rows.length + account) * periods);
      });
    }
  }
  return {
    type: "Cube",
    cube,
    isHeld: false,
    moved: [...differences(team.cells, rowSums(products * periods, managers, split.cells)), ...differences(sheets.periods, managerPeriods)],
  };
}

/** The clients' basis added up by manager, `[manager * products + product]`. */
export function sizesOfManagers(sizes: readonly (readonly number[])[], own: readonly (readonly number[])[], products: number): number[] {
  return own.flatMap((accounts) =>
    Array.from({ length: products }, (_, product) => accounts.reduce((size, account) => size + (sizes[account]?.[product] ?? 0), 0)),
  );
}

function differences(wanted: ArrayLike<number>, got: ArrayLike<number>): readonly number[] {
  return Array.from(wanted, (units, i) => Math.abs(units - (got[i] ?? 0))).filter((units) => units > 0);
}
