import { covers } from "../inputs/covers";
import type { Inputs, Slice } from "../inputs/inputs";
import type { Account, Cube } from "../cube/plan";
import type { LimitNames, SliceNames } from "../problem/names";
import type { Path } from "../problem/problem";
import { groupedText } from "../typed/units";

/** A hold or a bound as one thing: the sum over a slice lies between two amounts. A hold has min = max. */
export interface Limit {
  readonly slice: Slice;
  readonly min: number;
  /** Infinity: none. */
  readonly max: number;
  readonly reason: string;
  /** Where it stands in the plan file. */
  readonly at: Path;
}

/** All holds, then all bounds, of one metric. */
export function limitsOf({ holds, bounds }: Pick<Inputs, "holds" | "bounds">, metric: number): readonly Limit[] {
  return [
    ...holds.map((hold, i): Limit => ({ slice: hold, min: hold.amount, max: hold.amount, reason: hold.reason, at: ["holds", i] })),
    ...bounds.map((bound, i): Limit => ({
      slice: bound,
      min: bound.min ?? 0,
      max: bound.max ?? Infinity,
      reason: bound.reason,
      at: ["bounds", i],
    })),
  ].filter(({ slice }) => slice.metric === metric);
}

/** The limits that a cube breaks. */
export function brokenLimits(limits: readonly Limit[], rows: readonly Account[], cube: Cube): readonly Limit[] {
  return limits.filter(({ slice, min, max }) => {
    const units = sliceSum(cube, rows, slice);
    return units < min || units > max;
  });
}

/** The units of a slice. */
export function sliceSum({ products, accounts, periods, leaves }: Cube, rows: readonly Account[], slice: Slice): number {
  let units = 0;
  for (let product = 0; product < products; product++) {
    if (slice.product !== null && slice.product !== product) continue;
    for (let account = 0; account < accounts; account++) {
      if (!isOf(slice, rows[account])) continue;
      const start = (product * accounts + account) * periods;
      for (let period = 0; period < periods; period++) if (covers(slice, period)) units += leaves[start + period] ?? 0;
    }
  }
  return units;
}

function isOf(slice: Slice, row: Account | undefined): boolean {
  return (slice.manager === null || slice.manager === row?.manager) && (slice.client === null || slice.client === row?.client);
}

/** A slice in names, for telling. */
export function sliceNames({ products, managers, clients }: Inputs, { product, manager, client, period, through }: Slice): SliceNames {
  return {
    product: product === null ? null : (products[product]?.name ?? ""),
    manager: manager === null ? null : (managers[manager]?.name ?? ""),
    client: client === null ? null : (clients[client]?.name ?? ""),
    period: period === null ? null : period + 1,
    ...(through === undefined ? {} : { through: through + 1 }),
  };
}

/** A hold or a bound in names and amounts. */
export function limitNames(inputs: Inputs, { slice, min, max }: Limit): LimitNames {
  const { unit } = inputs.metrics[slice.metric] ?? { unit: { size: 1, decimals: 0 } };
  return {
    ...sliceNames(inputs, slice),
    min: min === 0 && max !== 0 ? null : groupedText(min, unit),
    max: max === Infinity ? null : groupedText(max, unit),
  };
}
