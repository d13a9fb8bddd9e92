import type { Steps } from "../steps/steps";
import { clientLeaves } from "../cube/clientLeaves";
import { covers } from "../inputs/covers";
import type { Inputs, Slice } from "../inputs/inputs";
import type { Account, Cube } from "../cube/plan";
import { accountPerson, latticeOf, node, nodeOf, sliceOf, TEAM, type Family, type Lattice } from "./lattice";
import type { Limit } from "./limits";
import { narrow, openRanges, restrict, type Ranges, type Shortage } from "./ranges";
import { fixColumns, fixMembers, fixTable, type Stage, type TableNodes } from "./stages";

/**
 * A cube that keeps every hold and bound. First the ranges: what the limits leave for every sum. Then from the top down, as
 * without limits: the team's periods, products in periods, the managers, and each manager's clients; every number is settled within
 * its range, as near to its share as can be, and what it means for the others is passed on before the next.
 */
export type HeldCube =
  | { readonly type: "Cube"; readonly cube: Cube }
  | { readonly type: "Shortage"; readonly where: Slice; readonly need: number; readonly have: number };

/** What the cube is made of; everything in canonical order. */
export interface HeldRequest {
  readonly inputs: Inputs;
  readonly metric: number;
  readonly rows: readonly Account[];
  /** Positions of each manager's rows. */
  readonly own: readonly (readonly number[])[];
  /** The basis, `[account][product]`. */
  readonly sizes: readonly (readonly number[])[];
  /** Real units of every leaf without limits, laid out as a cube. */
  readonly pattern: Float64Array;
}

/** Splits one metric within its limits, each of them on one period or the year; or the sum that cannot be. */
export function* heldCube(request: HeldRequest, limits: readonly Limit[]): Steps<HeldCube> {
  const { inputs, rows, own } = request;
  const { ranges, weights, shortage: early } = rangesWithin(request, limits);
  const { lattice } = ranges;
  yield;
  if (early) return shortageAt(request, lattice, early);
  const [team, ...managers] = lattice.families;
  if (!team) throw new RangeError("there is no team");
  const periods = inputs.periods.map((_, period) => period);
  const products = inputs.products.map((_, product) => product);
  // What no client's limit speaks of has told all it knows already.
  const involved = managers.filter((_, manager) =>
    limits.some(({ slice }) => slice.client !== null && inputs.clients[slice.client]?.manager === manager),
  );
  const top: Stage = { ranges, weights, families: [team, ...involved] };
  const table: TableNodes = {
    rows: products.map((product) => node(lattice, TEAM, product, null)),
    columns: periods.map((period) => node(lattice, TEAM, null, period)),
    cell: (row, column) => node(lattice, TEAM, row, column),
  };
  let shortage = fixColumns(top, node(lattice, TEAM, null, null), table) ?? fixTable(top, table);
  yield;
  shortage ??= fixMembers(top, team);
  for (const [manager, family] of managers.entries()) {
    if (shortage) break;
    yield;
    const hasBasis = (product: number): boolean => (own[manager] ?? []).some((account) => (request.sizes[account]?.[product] ?? 0) > 0);
    const isUsual =
      !involved.includes(family) &&
      products.every((product) => ranges.low[node(lattice, family.parent, product, null)] === 0 || hasBasis(product));
    shortage = isUsual
      ? handOn(request, ranges, family, own[manager] ?? [])
      : (narrow(ranges, [family]) ?? fixMembers({ ranges, weights, families: [family] }, family));
  }
  return shortage ? shortageAt(request, lattice, shortage) : { type: "Cube", cube: leaves(ranges, rows.length) };
}

/** A sum that cannot be, by what it is. */
export function shortageAt({ rows, metric }: HeldRequest, lattice: Lattice, { node: at, need, have }: Shortage): HeldCube {
  return { type: "Shortage", where: sliceOf(lattice, rows, metric, at), need, have };
}

/**
 * What targets, limits and zeros leave for every sum, and the pattern of every
 * sum; `shortage`: one that they leave nothing for, or null.
 */
export function rangesWithin(
  request: HeldRequest,
  limits: readonly Limit[],
): { readonly ranges: Ranges; readonly weights: Float64Array; readonly shortage: Shortage | null } {
  const { inputs, rows, metric } = request;
  const lattice = latticeOf(
    inputs,
    rows,
    limits.map(({ slice }) => slice),
  );
  const ranges = openRanges(lattice, total(inputs, metric));
  const weights = weightsOf(request, lattice, limits);
  for (let person = 1 + lattice.managers; person < 1 + lattice.managers + lattice.accounts; person++) {
    for (let product = 0; product < lattice.products; product++) {
      for (let period = 0; period < lattice.periods; period++) {
        const leaf = node(lattice, person, product, period);
        if (weights[leaf] === 0) ranges.high[leaf] = 0;
      }
    }
  }
  const shortage =
    first(inputs.products, ({ target }, product) =>
      restrict(ranges, node(lattice, TEAM, product, null), target[metric] ?? 0, target[metric] ?? 0),
    ) ??
    first(limits, ({ slice, min, max }) => restrict(ranges, nodeOf(lattice, rows, slice), min, max)) ??
    narrow(ranges, lattice.families);
  return { ranges, weights, shortage };
}

/**
 * The pattern of every sum. A limit that asks for something where the pattern has nothing opens its leaves, by what each is in the year.
 */
function weightsOf({ rows, pattern }: HeldRequest, lattice: Lattice, limits: readonly Limit[]): Float64Array {
  const { products, periods } = lattice;
  const leaves = Float64Array.from(pattern);
  for (const { slice, min } of limits) {
    if (min === 0) continue;
    const inside: number[] = [];
    rows.forEach((row, account) => {
      if ((slice.manager ?? row.manager) !== row.manager || (slice.client ?? row.client) !== row.client) return;
      for (let product = 0; product < products; product++) {
        for (let period = 0; period < periods; period++) {
          const isInside = (slice.product ?? product) === product && covers(slice, period);
          if (isInside) inside.push((product * rows.length + account) * periods + period);
        }
      }
    });
    if (inside.some((leaf) => (pattern[leaf] ?? 0) > 0)) continue;
    for (const leaf of inside) {
      const start = leaf - (leaf % periods);
      const year = pattern.subarray(start, start + periods).reduce((sum, units) => sum + units, 0);
      leaves[leaf] = Math.max(leaves[leaf] ?? 0, year > 0 ? year / periods : min / inside.length);
    }
  }
  return summed(leaves, lattice, rows);
}

/** Every sum of the leaves. */
function summed(leaves: Float64Array, lattice: Lattice, rows: readonly Account[]): Float64Array {
  const { products, periods, accounts } = lattice;
  const sums = new Float64Array(lattice.size);
  for (let account = 0; account < accounts; account++) {
    const person = accountPerson(lattice, account);
    const manager = 1 + (rows[account]?.manager ?? 0);
    for (let product = 0; product < products; product++) {
      for (let period = 0; period < periods; period++) {
        const units = leaves[(product * accounts + account) * periods + period] ?? 0;
        for (const who of [TEAM, manager, person]) {
          for (const what of [product, null]) for (const when of [period, null]) sums[node(lattice, who, what, when)]! += units;
        }
      }
    }
  }
  return sums;
}

/** A manager without limits of his clients' own: his clients as in a plan without any. */
function handOn(
  { sizes, inputs }: HeldRequest,
  { lattice, low, high }: Ranges,
  { parent, children }: Family,
  accounts: readonly number[],
): null {
  const products = inputs.products.length;
  const periods = inputs.periods.length;
  const totals = Float64Array.from(
    { length: products * periods },
    (_, cell) => low[node(lattice, parent, Math.floor(cell / periods), cell % periods)] ?? 0,
  );
  const cells = clientLeaves(
    accounts.length,
    products,
    periods,
    Float64Array.from(accounts.flatMap((account) => sizes[account] ?? [])),
    totals,
  );
  children.forEach((child, i) => {
    for (let product = 0; product < products; product++) {
      for (let period = 0; period < periods; period++) {
        const at = node(lattice, child, product, period);
        low[at] = high[at] = cells[(product * accounts.length + i) * periods + period] ?? 0;
      }
    }
  });
  return null;
}

function leaves({ lattice, low }: Ranges, accounts: number): Cube {
  const { products, periods } = lattice;
  const cells = new Float64Array(products * accounts * periods);
  for (let account = 0; account < accounts; account++) {
    for (let product = 0; product < products; product++) {
      for (let period = 0; period < periods; period++) {
        cells[(product * accounts + account) * periods + period] =
          low[node(lattice, accountPerson(lattice, account), product, period)] ?? 0;
      }
    }
  }
  return { products, accounts, periods, leaves: cells };
}

function total({ products }: Inputs, metric: number): number {
  return products.reduce((units, { target }) => units + (target[metric] ?? 0), 0);
}

/** The first shortage among several. */
function first<T>(entries: readonly T[], find: (entry: T, position: number) => Shortage | null): Shortage | null {
  for (const [position, entry] of entries.entries()) {
    const shortage = find(entry, position);
    if (shortage) return shortage;
  }
  return null;
}
