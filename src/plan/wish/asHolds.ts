import { unitsOf } from "../change/slice";
import type { Plan } from "../cube/plan";
import { isHeld } from "../holds/isHeld";
import type { Decision, Hold, Slice } from "../inputs/inputs";
import { amount } from "../numbers/amount";
import { spreadOver } from "./spreadOver";
import type { Wish } from "./wish";

/**
 * Holds by which a plan that is split anew says what was wished for. A sum over several periods, but not all, becomes one hold of it. Where
 * that cannot be, or each of them is held already, it becomes a hold for each, in proportion to what they are:
 *
 *     第一季度 = 330, of 100, 100 and 100   →   1月 = 110, 2月 = 110, 3月 = 110
 */
export function asHolds(plan: Plan, wish: Wish, decision: Decision, asOne: boolean): readonly Hold[] {
  const whole = sliceOf(plan, wish);
  const { period, count = 1 } = wish.cell;
  if (period === null) return [{ ...whole, amount: amount(wish.units), ...decision }];
  const slices = Array.from({ length: count }, (_, at): Slice => ({ ...whole, period: period + at }));
  const [first] = slices;
  if (asOne && count > 1 && first && !slices.every((slice) => isHeld(plan.inputs, slice)))
    return [{ ...first, ...wholeOf(plan, period, count), amount: amount(wish.units), ...decision }];
  const parts = spreadOver(
    wish.units,
    slices.map((slice) => unitsOf(plan, slice)),
  );
  return slices.map((slice, at) => ({ ...slice, amount: amount(parts[at] ?? 0), ...decision }));
}

/** Several periods, of which all are the year. */
function wholeOf({ inputs }: Plan, period: number, count: number): Partial<Slice> {
  return count === inputs.periods.length ? { period: null } : { through: period + count - 1 };
}

/** What the cell speaks of, in the whole year. */
export function sliceOf({ accounts }: Plan, { metric, cell }: Pick<Wish, "metric" | "cell">): Slice {
  const row = cell.account === null ? null : accounts[cell.account];
  const client = row?.client ?? null;
  // Who has no clients is an account himself.
  const manager = client === null ? (row?.manager ?? cell.manager) : null;
  return { metric, product: cell.product, manager, client, period: null };
}
