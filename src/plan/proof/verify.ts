import { MAX_AMOUNT } from "../numbers/amount";
import { accountProductIn, faces } from "../cube/faces";
import type { Slice } from "../inputs/inputs";
import type { Plan } from "../cube/plan";

/**
 * The proof before anything is written. Knows nothing of how a plan is built: adds up what stands there and compares it with what
 * was asked for and with the other sheets. An empty list means that the plan ties to the unit.
 */
export interface Mismatch {
  /** Position of the metric. */
  readonly metric: number;
  readonly what:
    | "shape" // the cube has other sides than the plan
    | "account" // a manager or client that has no row, or more than one
    | "whole" // a leaf that is no whole number of units, below 0 where it may not be, or more than a cell keeps
    | "target" // a product's sum is not its target
    | "manager" // a manager's sum differs between his periods and his accounts
    | "period" // a period's sum differs between managers, products and the sheet of that period
    | "product" // a product's sum differs between its periods and its accounts
    | "total" // the whole differs from the targets
    | "hold" // a held sum has another amount
    | "buffer" // a leaf is not its target plus the buffers, or a buffer is not what was asked for
    | "bound"; // a sum lies below its minimum or above its maximum
  /** Position of the leaf, product, manager, period, hold, buffer or bound; of the account for "account". */
  readonly at: number;
  readonly expected: number;
  readonly found: number;
}

/** Everything in the plan that does not tie. */
export function verify(plan: Plan): readonly Mismatch[] {
  return verified(plan, (metric) => [...wholeLeaves(plan, metric, () => 0), ...limits(plan, metric)]);
}

/** The least units that a leaf may have, by its place in the metric's cube. */
export type Least = (metric: number, leaf: number) => number;

/**
 * Everything that does not tie in a plan in the course of the year, in which leaves may be below zero as far as `least` says, and holds
 * and bounds may be left behind, which is told where it happens.
 */
export function verifyOnward(plan: Plan, least: Least): readonly Mismatch[] {
  return verified(plan, (metric) => wholeLeaves(plan, metric, (leaf) => least(metric, leaf)));
}

function verified(plan: Plan, leaves: (metric: number) => readonly Mismatch[]): readonly Mismatch[] {
  return plan.inputs.metrics.flatMap((_, metric) => {
    const structure = [...shape(plan, metric), ...everyAccount(plan, metric)];
    return structure.length > 0 ? structure : [...leaves(metric), ...ties(plan, metric)];
  });
}

function shape(plan: Plan, metric: number): Mismatch[] {
  const cube = plan.cubes[metric];
  const { products, periods } = plan.inputs;
  return [
    ...differ(metric, "shape", [products.length], [cube?.products ?? 0]),
    ...differ(metric, "shape", [plan.accounts.length], [cube?.accounts ?? 0]),
    ...differ(metric, "shape", [periods.length], [cube?.periods ?? 0]),
    ...differ(metric, "shape", [products.length * plan.accounts.length * periods.length], [cube?.leaves.length ?? 0]),
  ];
}

/** Every client has one row, under his manager; every manager without clients has one of his own. */
function everyAccount({ inputs, accounts }: Plan, metric: number): Mismatch[] {
  const { managers, clients } = inputs;
  const rowsOfClients = clients.map(() => 0);
  const ownRows = managers.map(() => 0);
  for (const { manager, client } of accounts) {
    if (client === null) ownRows[manager] = (ownRows[manager] ?? 0) + 1;
    else rowsOfClients[client] = (rowsOfClients[client] ?? 0) + 1;
  }
  const withClients = new Set(clients.map(({ manager }) => manager));
  const rowsUnder = accounts.map(({ manager, client }) => (client === null ? manager : (clients[client]?.manager ?? -1)));
  return [
    ...differ(
      metric,
      "account",
      clients.map(() => 1),
      rowsOfClients,
    ),
    ...differ(
      metric,
      "account",
      managers.map((_, g) => (withClients.has(g) ? 0 : 1)),
      ownRows,
    ),
    ...differ(
      metric,
      "account",
      rowsUnder,
      accounts.map(({ manager }) => manager),
    ),
  ];
}

function wholeLeaves(plan: Plan, metric: number, least: (leaf: number) => number): Mismatch[] {
  const found: Mismatch[] = [];
  for (const [at, units] of (plan.cubes[metric]?.leaves ?? []).entries()) {
    const nearest = Math.min(Math.max(Math.round(units), least(at), -MAX_AMOUNT), MAX_AMOUNT);
    if (units !== nearest) found.push({ metric, what: "whole", at, expected: nearest, found: units });
  }
  return found;
}

function ties(plan: Plan, metric: number): Mismatch[] {
  const { managerPeriod, productPeriod, accountProduct, total } = faces(plan, metric);
  const { inputs, accounts } = plan;
  const targets = inputs.products.map(({ target }) => target[metric] ?? 0);
  const byManager = inputs.managers.map(() => 0);
  for (const [a, cells] of accountProduct.entries()) {
    const manager = accounts[a]?.manager ?? -1;
    byManager[manager] = (byManager[manager] ?? 0) + sum(cells);
  }
  const periods = columns(productPeriod, inputs.periods.length);
  return [
    ...differ(metric, "total", [sum(targets)], [total]),
    ...differ(metric, "target", targets, productPeriod.map(sum)),
    ...differ(metric, "product", targets, columns(accountProduct, targets.length)),
    ...differ(metric, "manager", byManager, managerPeriod.map(sum)),
    ...differ(metric, "period", periods, columns(managerPeriod, periods.length)),
    ...differ(
      metric,
      "period",
      periods,
      periods.map((_, period) => sum(accountProductIn(plan, metric, period).map(sum))),
    ),
  ];
}

/** Every hold and bound, added up leaf by leaf. */
function limits({ inputs, accounts, cubes }: Plan, metric: number): Mismatch[] {
  const cube = cubes[metric];
  const found = ({ product, manager, client, period, through = period ?? 0 }: Slice): number => {
    if (!cube) return Number.NaN;
    const among = (count: number, one: number | null): readonly number[] =>
      one === null ? Array.from({ length: count }, (_, i) => i) : [one];
    const own = accounts.flatMap((row, a) =>
      (manager ?? row.manager) === row.manager && (client ?? row.client) === row.client ? [a] : [],
    );
    let units = 0;
    for (const p of among(cube.products, product)) {
      for (const a of own)
        for (let t = period ?? 0; t <= (period === null ? cube.periods - 1 : through); t++)
          units += cube.leaves[(p * cube.accounts + a) * cube.periods + t] ?? 0;
    }
    return units;
  };
  return [
    ...inputs.holds.flatMap((hold, at) =>
      hold.metric === metric ? differ(metric, "hold", [hold.amount], [found(hold)]).map((one) => ({ ...one, at })) : [],
    ),
    ...inputs.bounds.flatMap((bound, at) => {
      if (bound.metric !== metric) return [];
      const units = found(bound);
      const nearest = Math.min(Math.max(units, bound.min ?? -Infinity), bound.max ?? Infinity);
      return differ(metric, "bound", [nearest], [units]).map((one) => ({ ...one, at }));
    }),
  ];
}

function differ(metric: number, what: Mismatch["what"], expected: readonly number[], found: readonly number[]): Mismatch[] {
  return expected.flatMap((units, at) => {
    const other = found[at] ?? Number.NaN;
    return units === other ? [] : [{ metric, what, at, expected: units, found: other }];
  });
}

function columns(rows: readonly (readonly number[])[], count: number): number[] {
  return Array.from({ length: count }, (_, column) => sum(rows.map((row) => row[column] ?? 0)));
}

function sum(units: readonly number[]): number {
  return units.reduce((total, more) => total + more, 0);
}
