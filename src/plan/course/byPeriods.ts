import { amount } from "../numbers/amount";
import type { Inputs, Slice } from "../inputs/inputs";
import type { Cube, Plan } from "../cube/plan";
import { MONTHS } from "../calendar/months";

/**
 * A monthly plan in the periods and columns that its sheets show. Holds and bounds of months go back to the periods where a
 * period is one month; those of a block are what `inputs` had.
 */
export function byPeriods(plan: Plan, inputs: Pick<Inputs, "periods" | "layouts">): Plan {
  const { periods, layouts } = inputs;
  if (periods.length === MONTHS) return { ...plan, inputs: { ...plan.inputs, layouts } };
  const periodOf = periods.flatMap((length, period) => Array<number>(length).fill(period));
  const cubes = plan.cubes.map((cube): Cube => {
    const leaves = new Float64Array(cube.products * cube.accounts * periods.length);
    cube.leaves.forEach((units, i) => {
      const to = Math.floor(i / MONTHS) * periods.length + (periodOf[i % MONTHS] ?? 0);
      leaves[to] = (leaves[to] ?? 0) + units;
    });
    return { ...cube, periods: periods.length, leaves };
  });
  const holds = regathered(plan.inputs.holds, periodOf, (one, more) => ({ ...one, amount: amount(one.amount + more.amount) }));
  const bounds = regathered(plan.inputs.bounds, periodOf, (one, more) => ({
    ...one,
    min: together(one.min, more.min),
    max: together(one.max, more.max),
  }));
  const minimums = plan.inputs.minimums.map((minimum) => ({
    ...minimum,
    period: minimum.period === null ? null : (periodOf[minimum.period] ?? null),
  }));
  return { ...plan, cubes, inputs: { ...plan.inputs, periods, layouts, holds, bounds, minimums } };
}

function together(one: number | null, more: number | null): ReturnType<typeof amount> | null {
  return one === null || more === null ? null : amount(one + more);
}

/** Limits of a block's months become one of the block again, where all its months have one. */
function regathered<T extends Slice>(limits: readonly T[], periodOf: readonly number[], join: (one: T, more: T) => T): readonly T[] {
  const groups = new Map<string, { readonly limit: T; readonly months: number }>();
  limits.forEach((limit, at) => {
    const period = limit.period === null ? null : (periodOf[limit.period] ?? null);
    if (limit.through !== undefined) {
      groups.set(String(at), { limit: { ...limit, period, through: periodOf[limit.through] ?? limit.through }, months: 0 });
      return;
    }
    const isBlock = period !== null && periodOf.filter((one) => one === period).length > 1;
    const key = isBlock ? JSON.stringify([limit.metric, limit.product, limit.manager, limit.client, period]) : String(at);
    const before = groups.get(key);
    groups.set(key, { limit: before ? join(before.limit, limit) : { ...limit, period }, months: (before?.months ?? 0) + 1 });
  });
  return [...groups.values()]
    .filter(
      ({ limit, months }) =>
        limit.period === null || limit.through !== undefined || months === periodOf.filter((one) => one === limit.period).length,
    )
    .map(({ limit }) => limit);
}
