import type { Certificate } from "./feasibility";
import { shares } from "./largestRemainder";
import { remainder, type OverAchievement } from "./respread";
import { splitTable } from "./splitTable";

/**
 * Re-spreads a team's year: closed periods stand at their actuals; each manager's remainder stays with the manager, or the team's
 * remainder is shared anew by the managers' open plans. The team's open periods keep the proportions of the plan.
 */
export interface TeamRespreadRequest {
  readonly managers: number;
  readonly periods: number;
  /** The plan, managers × periods, row-major, ≥ 0; its proportions count. Give the real-valued fit where there is one. */
  readonly plan: Float64Array;
  /** How many periods are closed. */
  readonly closed: number;
  /** Whole units, managers × closed, row-major. */
  readonly actuals: ArrayLike<number>;
  /** The year's target of every manager, whole units. */
  readonly targets: ArrayLike<number>;
  /** Who bears what is behind or ahead: the manager, or all. */
  readonly remainders: "own" | "shared";
  readonly whenOver: OverAchievement;
}

export type TeamRespread =
  | {
      readonly type: "Split";
      /** Whole units, managers × periods: actuals, then the new plan. */
      readonly cells: Float64Array;
      /** By how many units each manager's year exceeds the target (below it: negative). With "own" never negative. */
      readonly over: readonly number[];
    }
  | { readonly type: "Infeasible"; readonly certificate: Certificate };

export function respreadTeam(request: TeamRespreadRequest): TeamRespread {
  const { managers, periods, closed, actuals, targets } = request;
  const open = periods - closed;
  const pattern = openPattern(request);
  const openPlans = Array.from({ length: managers }, (_, manager) => sum(pattern.subarray(manager * open, (manager + 1) * open)));
  const achieved = Array.from({ length: managers }, (_, manager) =>
    sum(Array.from({ length: closed }, (__, period) => actuals[manager * closed + period]!)),
  );
  const remainders = managersRemainders(request, achieved, openPlans);

  // Whoever must give back does so alone: a fit knows no negative rows.
  const positive = remainders.map((units) => Math.max(units, 0));
  const byPeriod = Array.from({ length: open }, (_, period) =>
    sum(openPlans.map((__, manager) => (positive[manager]! > 0 ? pattern[manager * open + period]! : 0))),
  );
  const table = splitTable({
    rows: managers,
    columns: open,
    seed: pattern,
    rowTotals: positive,
    columnTotals: shares(sum(positive), byPeriod),
  });
  if (table.type === "Infeasible") return table;

  const cells = new Float64Array(managers * periods);
  for (let manager = 0; manager < managers; manager++) {
    const row = pattern.subarray(manager * open, (manager + 1) * open);
    const future =
      remainders[manager]! < 0 ? shares(remainders[manager]!, row) : table.cells.subarray(manager * open, (manager + 1) * open);
    for (let period = 0; period < closed; period++) cells[manager * periods + period] = actuals[manager * closed + period]!;
    cells.set(future, manager * periods + closed);
  }
  return { type: "Split", cells, over: remainders.map((units, manager) => achieved[manager]! + units - targets[manager]!) };
}

function managersRemainders(
  { managers, targets, remainders, whenOver }: TeamRespreadRequest,
  achieved: readonly number[],
  openPlans: readonly number[],
): number[] {
  const left = Array.from({ length: managers }, (_, manager) => targets[manager]! - achieved[manager]!);
  if (remainders === "own") return left.map((units, manager) => remainder(units, Math.round(openPlans[manager]!), whenOver));
  return shares(remainder(sum(left), Math.round(sum(openPlans)), whenOver), openPlans);
}

/** The plan of the open periods; a manager whose open plan is all zero has an even one, so that a remainder can stand somewhere. */
function openPattern({ managers, periods, plan, closed }: TeamRespreadRequest): Float64Array {
  const open = periods - closed;
  const pattern = new Float64Array(managers * open);
  for (let manager = 0; manager < managers; manager++) {
    const row = plan.subarray(manager * periods + closed, (manager + 1) * periods);
    pattern.set(row.some((units) => units > 0) ? row : row.map(() => 1), manager * open);
  }
  return pattern;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k]!;
  return total;
}
