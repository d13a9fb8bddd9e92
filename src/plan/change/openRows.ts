import { catchUp, type CatchUp } from "../split/catchUp";
import { shares } from "../split/largestRemainder";
import { remainder, respread } from "../split/respread";
import { respreadTeam, type TeamRespreadRequest } from "../split/respreadTeam";
import { sum } from "../numbers/table";

/**
 * What every manager has to bring in each open period. In proportion to the plans ("seasonal") the team's periods keep the plan's
 * proportions too, where the managers' remainders allow it; the two other shapes add to the plans or take off them, the same in each
 * period ("even") or more and more ("back-loaded").
 */
export interface OpenRows {
  /** Whole units, `[manager * open + period]`; below 0 where a manager gives back. */
  readonly cells: Float64Array;
  /** By how many units each manager's year exceeds the target. */
  readonly over: readonly number[];
}

export function openRows(request: TeamRespreadRequest, shape: CatchUp): OpenRows {
  const { managers, periods, closed, plan } = request;
  const open = periods - closed;
  const team = respreadTeam(request);
  const { cells, over } = team.type === "Split" ? team : eachAlone(request);
  const rows = Array.from({ length: managers }, (_, manager) => {
    const row = Array.from(cells.subarray(manager * periods + closed, (manager + 1) * periods));
    return shape === "seasonal"
      ? row
      : caughtUp(Array.from(plan.subarray(manager * periods + closed, (manager + 1) * periods)), row, shape);
  });
  return { cells: Float64Array.from({ length: managers * open }, (_, cell) => rows[Math.floor(cell / open)]?.[cell % open] ?? 0), over };
}

/** When the managers' seasons are so different that the team's cannot hold: each goes by the own plan. */
function eachAlone({ managers, periods, plan, closed, actuals, targets, remainders, whenOver }: TeamRespreadRequest): {
  readonly cells: Float64Array;
  readonly over: readonly number[];
} {
  const row = (manager: number): number[] => Array.from(plan.subarray(manager * periods, (manager + 1) * periods));
  const achieved = (manager: number): number[] => Array.from({ length: closed }, (_, period) => actuals[manager * closed + period] ?? 0);
  const openPlans = Array.from({ length: managers }, (_, manager) => sum(row(manager).slice(closed)));
  const left = openPlans.map((_, manager) => (targets[manager] ?? 0) - sum(achieved(manager)));
  const parts =
    remainders === "shared"
      ? shares(remainder(sum(left), Math.round(sum(openPlans)), whenOver), openPlans)
      : left.map((units, manager) => remainder(units, Math.round(openPlans[manager] ?? 0), whenOver));
  const cells = new Float64Array(managers * periods);
  parts.forEach((units, manager) => {
    const split = respread({ total: sum(achieved(manager)) + units, plan: row(manager), actuals: achieved(manager), whenOver: "negative" });
    if (split.type !== "Split") throw new RangeError(`a manager's own plan cannot take the remainder: ${split.type}`);
    cells.set(split.cells, manager * periods);
  });
  return { cells, over: parts.map((units, manager) => units - (left[manager] ?? 0)) };
}

/** The same sum in another shape, in the periods that have a plan. What is given back stays as it is. */
function caughtUp(plan: readonly number[], row: readonly number[], shape: CatchUp): readonly number[] {
  const places = plan.flatMap((units, period) => (units >= 1 ? [period] : []));
  if (sum(row) < 0 || places.length === 0) return row;
  const before = places.map((period) => Math.round(plan[period] ?? 0));
  const split = catchUp(before, sum(row) - sum(before), shape);
  if (split.type !== "Split") throw new RangeError(`no plan takes off more than it has: ${split.type}`);
  const caught = row.map(() => 0);
  places.forEach((period, i) => (caught[period] = split.cells[i] ?? 0));
  return caught;
}
