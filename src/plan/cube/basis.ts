import { accounts } from "./accounts";
import { lastYearBasis } from "./lastYear";
import type { Inputs } from "../inputs/inputs";
import type { Account } from "./plan";
import type { Problem } from "../problem/problem";

/**
 * The basis: how large each account is in each product, relative to the others. What is given counts, else what the client had
 * last year; what is not known yet is the average of the manager's other clients in that product, or of the whole team's, or 1. A given
 * zero stays zero, unless nothing else is left to split by.
 *
 *     one manager's clients 30, 10, null  →  30, 10, 20
 */
export interface Basis {
  /** `values[account][product]` */
  readonly values: readonly (readonly number[])[];
  /** Products with a target that every account has zero of: all count as equal. */
  readonly zeroProducts: readonly number[];
  /** Managers who have zero of every product with a target, while others have some: their accounts count as the team's average. */
  readonly zeroManagers: readonly number[];
}

/** The basis of one metric. */
export function basis(inputs: Inputs, rows: readonly Account[], metric: number): Basis {
  const columns = inputs.products.map((_, product) => resolved(inputs, rows, product, metric));
  const counting = columns.flatMap((_, product) => ((inputs.products[product]?.target[metric] ?? 0) > 0 ? [product] : []));
  const zeroProducts = rows.length > 0 ? counting.filter((product) => columns[product]?.every((value) => value === 0)) : [];
  const zeroManagers = inputs.managers.flatMap((_, manager) => {
    const allZero = rows.every((row, account) => row.manager !== manager || counting.every((product) => columns[product]?.[account] === 0));
    return allZero && zeroProducts.length < counting.length ? [manager] : [];
  });
  const averages = columns.map((column, product) => (zeroProducts.includes(product) ? 1 : (average(column) ?? 1)));
  const values = rows.map(({ manager }, account) =>
    columns.map((column, product) => {
      const asAverage = zeroProducts.includes(product) || zeroManagers.includes(manager);
      return (asAverage ? averages[product] : column[account]) ?? 1;
    }),
  );
  return { values, zeroProducts, zeroManagers };
}

/** Where an account's basis comes from: given, the average of the manager's other clients or of the team's, or nothing to go by. */
export type BasisSource = "given" | "siblings" | "team" | "equal";

export function basisSource(inputs: Inputs, rows: readonly Account[], metric: number, product: number, account: number): BasisSource {
  const { zeroProducts, zeroManagers } = basis(inputs, rows, metric);
  const manager = rows[account]?.manager ?? -1;
  const given = rows.map((row) => givenBasis(inputs, row, product, metric));
  if (zeroProducts.includes(product) || given.every((value) => value === null)) return "equal";
  if (zeroManagers.includes(manager)) return "team";
  if (given[account] !== null) return "given";
  return given.some((value, i) => value !== null && rows[i]?.manager === manager) ? "siblings" : "team";
}

/** Tells where every given basis is zero and something had to be assumed. */
export function basisNotices(inputs: Inputs): readonly Problem[] {
  const rows = accounts(inputs);
  const found = inputs.metrics.map((metric, m) => ({ metric, basis: basis(inputs, rows, m) }));
  const places = [
    ...found.flatMap(({ metric, basis }) => basis.zeroProducts.map((product) => ["products", product, "target", metric.id])),
    ...inputs.managers.flatMap((_, manager) =>
      found.some(({ basis }) => basis.zeroManagers.includes(manager)) ? [["managers", manager, "name"]] : [],
    ),
  ];
  return places.map((at) => ({ level: "notice", at, detail: { type: "AllZero", what: "basis" } }));
}

/** One product's basis for every account, with what is not known filled in. */
function resolved(inputs: Inputs, rows: readonly Account[], product: number, metric: number): readonly number[] {
  const given = rows.map((row) => givenBasis(inputs, row, product, metric));
  const team = average(given.filter((value) => value !== null)) ?? 1;
  const known = inputs.managers.map((): number[] => []);
  for (const [account, value] of given.entries()) if (value !== null) known[rows[account]?.manager ?? -1]?.push(value);
  const siblings = known.map(average);
  return rows.map(({ manager }, account) => given[account] ?? siblings[manager] ?? team);
}

function givenBasis(inputs: Inputs, { client }: Account, product: number, metric: number): number | null {
  const own = inputs.clients[client ?? -1];
  return own?.basis[product]?.[metric] ?? lastYearBasis(own?.lastYear[product]?.[metric]);
}

function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
