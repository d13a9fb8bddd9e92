import type { Slice } from "../inputs/inputs";
import type { Plan } from "../cube/plan";
import { sum } from "../numbers/table";
import { beyondCells, mostUnits } from "./beyondCells";
import { brokenBound } from "./brokenBound";
import { exchange } from "./exchange";
import { handDown } from "./handDown";
import { arranged, inOrderOfIds, putBack } from "./inOrderOfIds";
import { pushDown, sheetsOf } from "./pushDown";
import type { Direction, Refusal } from "./refusal";
import { cubeOf, leavesOf, sumOf } from "./slice";
import { withLeaves } from "./withLeaves";

/**
 * Breakback over a plan: somebody edits a total of any sheet (a manager's year, a period of the team, a client's product, the grand
 * total), and the change goes down to the leaves that are not held, in proportion to what they are. A raise lowers no leaf of that
 * total and a cut raises none; a leaf that weighs nothing, or is below zero, stays as it is; what is held is never touched.
 * A change that would break a bound is refused.
 *
 * Either the whole moves by the same amount, or siblings absorb the change: a manager's raise comes from the other managers, product
 * by product and period by period, so that nothing changes for the team.
 *
 * Spreading to a consolidated cell past holds is IBM Planning Analytics' rule, Breakback and Hold are Anaplan's; neither works in
 * whole units. A hold on a sum here holds every leaf of it, the strictest reading.
 */
export interface TotalChange {
  readonly slice: Slice;
  /** The new total, whole units ≥ 0. */
  readonly total: number;
  /** Who absorbs the change; null: nobody, the whole moves. */
  readonly siblings: Direction | null;
  /** Held besides the plan's own holds. */
  readonly held: readonly Slice[];
  /** What the change is in proportion to, real-valued, ≥ 0, in the order of the leaves; left out: the leaves as they are. */
  readonly pattern?: Float64Array;
}

export type Changed = { readonly type: "Changed"; readonly plan: Plan } | { readonly type: "Refused"; readonly refusal: Refusal };

export function changeTotal(plan: Plan, change: TotalChange): Changed {
  const { slice, pattern } = change;
  const order = inOrderOfIds(plan);
  const { periods } = cubeOf(plan, slice.metric);
  const moved = changeByLeaf(order.plan, {
    ...change,
    slice: order.slice(slice),
    held: change.held.map(order.slice),
    ...(pattern && { pattern: arranged(order.lines, periods, pattern) }),
  });
  if (moved === null) return { type: "Changed", plan };
  if ("type" in moved) return { type: "Refused", refusal: moved };
  const by = putBack(order.lines, periods, moved);
  const leaves = cubeOf(plan, slice.metric).leaves.map((units, i) => units + (by[i] ?? 0));
  const beyond = beyondCells(plan, slice.metric, leaves);
  if (beyond) return { type: "Refused", refusal: beyond };
  const changed = withLeaves(plan, slice.metric, leaves);
  const broken = brokenBound(changed, slice.metric);
  return broken ? { type: "Refused", refusal: broken } : { type: "Changed", plan: changed };
}

/** The change of every leaf, with its sign; null: nothing changes. */
function changeByLeaf(plan: Plan, { slice, total, siblings, held, pattern }: TotalChange): Float64Array | Refusal | null {
  if (!Number.isInteger(total)) throw new RangeError(`not a whole number of units: ${total}`);
  const max = mostUnits(plan, slice.metric);
  if (total > max) return { type: "OutOfRange", total, max };
  const { leaves } = cubeOf(plan, slice.metric);
  const within = leavesOf(plan, slice.metric, [slice]);
  const fixed = leavesOf(plan, slice.metric, [...plan.inputs.holds, ...held]);
  const change = total - sumOf(leaves, within);
  if (change === 0) return null;
  if ((total < 0 && change < 0) || sum(leaves) + (siblings === null ? change : 0) > max) return { type: "OutOfRange", total, max };

  const free = leaves.map((units, i) => (fixed[i] === 1 ? 0 : Math.max(pattern?.[i] ?? units, 0)));
  const weights = free.map((weight, i) => (within[i] === 1 ? weight : 0));
  const room =
    change > 0
      ? weights.map((weight) => (weight > 0 ? Infinity : 0))
      : leaves.map((units, i) => ((weights[i] ?? 0) > 0 ? Math.max(units, 0) : 0));
  const obstacle = outOfReach(leaves, within, fixed, room, total, change);
  if (obstacle) return obstacle;
  return siblings === null
    ? alone(plan, slice.metric, weights, room, change)
    : exchange(plan, slice, siblings, { weights, room, free, change });
}

/** What stands against the new total within the slice itself. */
function outOfReach(
  leaves: Float64Array,
  within: Uint8Array,
  fixed: Uint8Array,
  room: ArrayLike<number>,
  total: number,
  change: number,
): Refusal | null {
  const shortfall = Math.abs(change);
  const have = sum(room);
  if (have >= shortfall) return null;
  const held = sumOf(
    leaves,
    within.map((mark, i) => mark & (fixed[i] ?? 0)),
  );
  if (total < held) return { type: "HeldExceedsTotal", held, total, shortfall: held - total };
  if (within.every((mark, i) => mark === 0 || fixed[i] === 1)) return { type: "AllHeld", held, total, shortfall };
  return { type: "ZeroBase", total, shortfall: shortfall - have };
}

/** The change by leaf, with its sign: periods first, then managers and products in each, then the leaves. */
function alone(plan: Plan, metric: number, weights: Float64Array, room: Float64Array, change: number): Float64Array {
  const { products, periods } = cubeOf(plan, metric);
  const managers = plan.inputs.managers.length;
  const of = sheetsOf(plan.accounts, managers, products, periods, weights);
  const most = sheetsOf(plan.accounts, managers, products, periods, room);
  const team = (sheet: readonly number[]): number[] =>
    Array.from({ length: periods }, (_, period) => sum(sheet.filter((_value, cell) => cell % periods === period)));
  const totals = handDown({
    children: periods,
    columns: 1,
    weights: team(of.productPeriod),
    room: team(most.productPeriod),
    totals: [Math.abs(change)],
  });
  const managerPeriod = handDown({ children: managers, columns: periods, weights: of.managerPeriod, room: most.managerPeriod, totals });
  const productPeriod = handDown({ children: products, columns: periods, weights: of.productPeriod, room: most.productPeriod, totals });
  const moved = pushDown({ rows: plan.accounts, managers, products, periods, weights, room, managerPeriod, productPeriod });
  return change > 0 ? moved : moved.map((units) => 0 - units);
}
