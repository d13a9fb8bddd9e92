/** The way from the metric's total down to a cell, step by step, and what the share of each step rests on. */
import { basis, basisSource, type BasisSource } from "../cube/basis";
import type { Cube, Plan } from "../cube/plan";
import type { Inputs, Slice } from "../inputs/inputs";
import { sum } from "../numbers/table";
import { managerPeriodWeights, productSeason, teamSeason } from "../periods/periodWeights";
import { presence } from "../periods/presence";

/** Which cell: positions; null sums over. An account's manager may be left out. */
export interface WhyCell {
  readonly product: number | null;
  readonly manager: number | null;
  /** Position in `plan.accounts`. */
  readonly account: number | null;
  readonly period: number | null;
  /** How many periods from that one on; left out: one. */
  readonly count?: number;
}

/** Some consecutive periods. */
export interface Periods {
  readonly first: number;
  readonly count: number;
}

/** What a share rests on. */
export type Ground =
  | { readonly type: "Total" }
  | { readonly type: "Target" }
  /** `season`: the part of the year that the weights of the period's months are. */
  | { readonly type: "Season"; readonly season: number }
  /** `presence`: the part of full months that the manager is there in the period or year; `present`: the managers who are there at all. */
  | { readonly type: "Manager"; readonly weight: number; readonly presence: number; readonly from: number; readonly present: number }
  /** The only row of a manager without clients. */
  | { readonly type: "NoClients" }
  /** null: over all products, where bases cannot be added. */
  | { readonly type: "Basis"; readonly basis: number | null; readonly source: BasisSource | null };

/** A step's slice with the rows that it is about; a manager without clients is a row that no client names. */
export interface Place {
  readonly slice: Slice;
  readonly rows: readonly number[];
  readonly periods: Periods | null;
  readonly by: Ground;
}

/** The steps to a cell: the total, then product, period, manager and client as far as the cell names them. */
export function slices(
  { inputs, accounts }: Plan,
  metric: number,
  { product, manager, account, period, count = 1 }: WhyCell,
): readonly Place[] {
  const row = account === null ? null : accounts[account];
  const boss = row?.manager ?? manager;
  const all = accounts.map((_, position) => position);
  let slice: Slice = { metric, product: null, manager: null, client: null, period: null };
  let periods: Periods | null = null;
  const places: Place[] = [{ slice, rows: all, periods, by: { type: "Total" } }];
  const next = (more: Partial<Slice>, rows: readonly number[], by: Ground): void => {
    slice = { ...slice, ...more };
    places.push({ slice, rows, periods, by });
  };
  if (product !== null) next({ product }, all, { type: "Target" });
  if (period !== null) {
    periods = { first: period, count };
    next(count === 1 ? { period } : {}, all, { type: "Season", season: seasonOf(inputs, metric, product, periods) });
  }
  if (boss !== null)
    next(
      { manager: boss },
      all.filter((position) => accounts[position]?.manager === boss),
      groundOfManager(inputs, metric, boss, periods),
    );
  if (row && account !== null) {
    const by: Ground = row.client === null ? { type: "NoClients" } : groundOfClient(inputs, accounts, metric, product, account);
    next({ client: row.client }, [account], by);
  }
  return places;
}

function seasonOf(inputs: Inputs, metric: number, product: number | null, periods: Periods): number {
  const season = product === null ? teamSeason(inputs, metric) : productSeason(inputs, metric, product);
  const year = sum(season);
  return year === 0 ? 0 : sum(among(season, periods)) / year;
}

function groundOfManager(inputs: Inputs, metric: number, manager: number, periods: Periods | null): Ground {
  const { weight = 0, from = 1, ramp = [] } = inputs.managers[manager] ?? {};
  const before = sum(inputs.periods.slice(0, periods?.first ?? 0));
  const months = presence({ from, ramp }).slice(before, before + sum(among(inputs.periods, periods)));
  const present = managerPeriodWeights(inputs, metric).filter((row) => sum(among(row, periods)) > 0).length;
  return { type: "Manager", weight, presence: sum(months) / months.length, from, present };
}

function among(values: readonly number[], periods: Periods | null): readonly number[] {
  return periods === null ? values : values.slice(periods.first, periods.first + periods.count);
}

function groundOfClient(inputs: Inputs, rows: Plan["accounts"], metric: number, product: number | null, account: number): Ground {
  if (product === null) return { type: "Basis", basis: null, source: null };
  return {
    type: "Basis",
    basis: basis(inputs, rows, metric).values[account]?.[product] ?? 0,
    source: basisSource(inputs, rows, metric, product, account),
  };
}

/** What stands in a cube at a step. */
export function sumOf({ products, accounts, periods, leaves }: Cube, place: Place): number {
  const { product } = place.slice;
  const { first, count } = place.periods ?? { first: 0, count: periods };
  let units = 0;
  for (let p = 0; p < products; p++) {
    if (product !== null && product !== p) continue;
    for (const row of place.rows) {
      const start = (p * accounts + row) * periods + first;
      units += sum(leaves.subarray(start, start + count));
    }
  }
  return units;
}
