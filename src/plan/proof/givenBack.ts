import type { Plan } from "../cube/plan";
import { sum } from "../numbers/table";
import type { Least } from "./verify";
import type { Change } from "../inputs/change";
import type { Step } from "../course/courseOf";

/**
 * Where a plan in the course of the year may be below zero. What closed months brought is what it is. In open months there are two ways
 * only, and everything else is a mistake of ours:
 *
 * - closing with 「given back」 (`whenOver: "negative"`) takes back from whoever has achieved more than the whole year: each manager, or,
 *   where remainders are shared, the team as a whole;
 * - what is given back already stays, or goes with people who come and go; no other change makes more of it.
 *
 *     year 1200, January 1201, given back  →  the other months together −1
 */

/** The least that each leaf may be after a change. @param before the plan that was changed */
export function mayGiveBack(before: Plan, { plan, closed }: Step, change: Change): Least {
  const mayBe = plan.inputs.metrics.map((_, metric) => leastOf(before, plan, closed, change, metric));
  return (metric, leaf) => mayBe[metric]?.(leaf) ?? 0;
}

function leastOf(before: Plan, plan: Plan, closed: number, change: Change, metric: number): (leaf: number) => number {
  const { accounts, periods } = plan.cubes[metric] ?? { accounts: 1, periods: 1 };
  // People who come and go take rows along: how much is given back in all is another question (`moreGivenBack`).
  if (change.type !== "respread") return () => -Infinity;
  const old = before.cubes[metric]?.leaves;
  const isAhead = change.whenOver === "negative" ? ahead(before, plan, closed, change.remainders, metric) : () => false;
  return (leaf) => {
    const account = Math.floor(leaf / periods) % accounts;
    return leaf % periods < closed || isAhead(plan.accounts[account]?.manager ?? -1) ? -Infinity : Math.min(old?.[leaf] ?? 0, 0);
  };
}

/** Whose closed months brought more than the year asked for: by manager, or all of the team or nobody. */
function ahead(before: Plan, plan: Plan, closed: number, remainders: "own" | "shared", metric: number): (manager: number) => boolean {
  const over = plan.inputs.managers.map((_, manager) => sumOf(plan, metric, manager, closed) - sumOf(before, metric, manager, Infinity));
  return remainders === "shared" ? () => sum(over) > 0 : (manager) => (over[manager] ?? 0) > 0;
}

/** A manager's first months. */
function sumOf({ accounts, cubes }: Plan, metric: number, manager: number, months: number): number {
  const cube = cubes[metric];
  if (!cube) return 0;
  let units = 0;
  cube.leaves.forEach((leaf, i) => {
    if (i % cube.periods < months && accounts[Math.floor(i / cube.periods) % cube.accounts]?.manager === manager) units += leaf;
  });
  return units;
}

/** A product's open month in which more is given back than before; of a closing `mayGiveBack` decides. */
export interface MoreGivenBack {
  readonly metric: number;
  /** `product * open months + open month` */
  readonly at: number;
  readonly expected: number;
  readonly found: number;
}

/** Where a change that gives nothing back made more of what is given back. */
export function moreGivenBack(before: Plan, { plan, closed }: Step, change: Change): readonly MoreGivenBack[] {
  if (change.type === "respread") return [];
  return plan.inputs.metrics.flatMap((_, metric) => {
    const [was, is] = [before, plan].map((one) => belowZero(one, metric, closed));
    return (is ?? []).flatMap((found, at) => (found < (was?.[at] ?? 0) ? [{ metric, at, expected: was?.[at] ?? 0, found }] : []));
  });
}

/** Everything below zero, added up by product and open month. */
function belowZero({ cubes }: Plan, metric: number, closed: number): readonly number[] {
  const cube = cubes[metric];
  if (!cube) return [];
  const open = cube.periods - closed;
  const sums = Array<number>(cube.products * open).fill(0);
  cube.leaves.forEach((units, i) => {
    const month = i % cube.periods;
    if (units >= 0 || month < closed) return;
    const at = Math.floor(i / (cube.accounts * cube.periods)) * open + month - closed;
    sums[at] = (sums[at] ?? 0) + units;
  });
  return sums;
}
