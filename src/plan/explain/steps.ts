/** The way from the metric's total down to a cell, step by step, and what the share of each step rests on. */
import { basis, basisSource, type BasisSource } from "../cube/basis";
import type { Cube, Plan } from "../cube/plan";
import type { Inputs, Slice } from "../inputs/inputs";
import { sum } from "../numbers/table";
import { managerPeriodWeights, productSeason, teamSeason } from "../periods/periodWeights";
import { partOfMonth, type PartOfMonth } from "../periods/partOfMonth";
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

/** A share as a calculation: `own` ÷ `all`. */
export interface Ratio {
  readonly own: number;
  readonly all: number;
}

/** What a share rests on. */
export type Ground =
  | { readonly type: "Total" }
  | { readonly type: "Target" }
  /** `season`: the part of the year that the weights of the period's months are. `ratio` null: several products' seasons together. */
  | { readonly type: "Season"; readonly season: number; readonly ratio: Ratio | null }
  /**
   * `presence`: the part of full months that the manager is there in the period or year; `present`: the managers who are there at all.
   * `ratio`: by weight and presence alone; what clients' bases ask for may move a single product's share. null: who is there changes.
   */
  | {
      readonly type: "Manager";
      readonly weight: number;
      readonly presence: number;
      readonly from: number;
      /** The first and the last day in the team, where they are known. */
      readonly firstDay: string | null;
      readonly lastDay: string | null;
      /** The months of the cell that count by part, from 0, and which part. */
      readonly parts: readonly (PartOfMonth & { readonly month: number })[];
      readonly present: number;
      readonly ratio: Ratio | null;
    }
  /** The only row of a manager without clients. */
  | { readonly type: "NoClients" }
  /** null: over all products, where bases cannot be added. */
  | { readonly type: "Basis"; readonly basis: number | null; readonly source: BasisSource | null; readonly ratio: Ratio | null };

/** A step's slice with the rows that it is about; a manager without clients is a row that no client names. */
export interface Place {
  readonly slice: Slice;
  readonly rows: readonly number[];
  readonly periods: Periods | null;
  readonly by: Ground;
}

/** The parts that the step before a place has, itself among them: the periods, managers or clients beside it. */
export function siblings({ inputs, accounts }: Plan, place: Place): { readonly parts: readonly Place[]; readonly own: number } | null {
  const beside = (of: readonly (Pick<Place, "slice" | "rows"> & Partial<Place>)[], own: number) => ({
    parts: of.map((one) => ({ ...place, ...one })),
    own,
  });
  const { slice, rows, periods, by } = place;
  switch (by.type) {
    case "Season":
      if (periods?.count !== 1) return null;
      return beside(
        inputs.periods.map((_, period) => ({ slice: { ...slice, period }, rows, periods: { first: period, count: 1 } })),
        periods.first,
      );
    case "NoClients":
    case "Manager":
      return beside(
        inputs.managers.map((_, manager) => ({ slice: { ...slice, manager }, rows: rowsOf(accounts, manager) })),
        slice.manager ?? -1,
      );
    case "Basis": {
      const all = rowsOf(accounts, slice.manager ?? -1);
      return beside(
        all.map((row) => ({ slice: { ...slice, client: accounts[row]?.client ?? null }, rows: [row] })),
        all.indexOf(rows[0] ?? -1),
      );
    }
    default:
      return null;
  }
}

function rowsOf(accounts: Plan["accounts"], manager: number): readonly number[] {
  return accounts.flatMap((account, row) => (account.manager === manager ? [row] : []));
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
    next(count === 1 ? { period } : {}, all, groundOfSeason(inputs, metric, product, periods));
  }
  if (boss !== null) next({ manager: boss }, rowsOf(accounts, boss), groundOfManager(inputs, metric, boss, periods));
  if (row && account !== null) {
    const by: Ground = row.client === null ? { type: "NoClients" } : groundOfClient(inputs, accounts, metric, product, account);
    next({ client: row.client }, [account], by);
  }
  return places;
}

function groundOfSeason(inputs: Inputs, metric: number, product: number | null, periods: Periods): Ground {
  const season = product === null ? teamSeason(inputs, metric) : productSeason(inputs, metric, product);
  const year = sum(season);
  return {
    type: "Season",
    season: year === 0 ? 0 : sum(among(season, periods)) / year,
    ratio: product === null ? null : ratioOfMonths(inputs, inputs.seasonality[metric]?.[product] ?? [], periods),
  };
}

function ratioOfMonths({ periods: lengths }: Inputs, months: readonly number[], periods: Periods): Ratio {
  const [start, length] = [sum(lengths.slice(0, periods.first)), sum(among(lengths, periods))];
  return { own: sum(months.slice(start, start + length)), all: sum(months) };
}

function groundOfManager(inputs: Inputs, metric: number, manager: number, periods: Periods | null): Ground {
  const { weight = 0, from = 1, ramp = [], firstDay = null, lastDay = null } = inputs.managers[manager] ?? {};
  const before = sum(inputs.periods.slice(0, periods?.first ?? 0));
  const months = presence(inputs, { from, ramp, ...inputs.managers[manager] }).slice(before, before + sum(among(inputs.periods, periods)));
  const parts = months
    .map((_, at) => ({ month: before + at, ...partOfMonth(inputs, before + at, firstDay, lastDay) }))
    .filter(({ days, of }) => days > 0 && days < of);
  const counts = managerPeriodWeights(inputs, metric).map((row) => sum(among(row, periods)));
  return {
    type: "Manager",
    weight,
    presence: sum(months) / months.length,
    from,
    firstDay,
    lastDay,
    parts,
    present: counts.filter((count) => count > 0).length,
    ratio: ratioOfManager(inputs, metric, manager, periods),
  };
}

/** Weight × presence among everybody's; null: it is not the same in all of the periods, so no single calculation says it. */
function ratioOfManager(inputs: Inputs, metric: number, manager: number, periods: Periods | null): Ratio | null {
  const counts = managerPeriodWeights(inputs, metric);
  const season = teamSeason(inputs, metric);
  const ratios = among(
    season.map((share, period): Ratio => {
      const each = counts.map((row) => (share === 0 ? 0 : (row[period] ?? 0) / share));
      return { own: each[manager] ?? 0, all: sum(each) };
    }),
    periods,
  ).filter(({ all }) => all > 0);
  const first = ratios[0];
  return first && ratios.every(({ own, all }) => Math.abs(own / all - first.own / first.all) < 1e-9) ? first : null;
}

function among<T>(values: readonly T[], periods: Periods | null): readonly T[] {
  return periods === null ? values : values.slice(periods.first, periods.first + periods.count);
}

function groundOfClient(inputs: Inputs, rows: Plan["accounts"], metric: number, product: number | null, account: number): Ground {
  if (product === null) return { type: "Basis", basis: null, source: null, ratio: null };
  const sizes = basis(inputs, rows, metric).values.map((row) => row[product] ?? 0);
  const own = sizes[account] ?? 0;
  return {
    type: "Basis",
    basis: own,
    source: basisSource(inputs, rows, metric, product, account),
    ratio: { own, all: sum(rowsOf(rows, rows[account]?.manager ?? -1).map((row) => sizes[row] ?? 0)) },
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
