import { leavesOf } from "../change/slice";
import { faces } from "../cube/faces";
import type { Plan } from "../cube/plan";
import { sum } from "../numbers/table";
import type { Respreading } from "../inputs/change";
import type { Step } from "../course/courseOf";

/**
 * The proof of a closing: closed months stand at what was reported, and every year that the rest was spread for is what it was. Only
 * where closed months and what is held come to more than the year does it grow: to just that ("zero"), or to that and the plan of the
 * open months as it was ("keep"). What is given back ("negative") leaves every year as it was.
 *
 *     year 1200, January 1201  →  zero 1201 · keep 1201 + 1100 · negative 1200
 */
export interface ClosingMismatch {
  readonly what: "closed" | "year";
  readonly metric: number;
  /** "closed": the month; "year": the manager, or 0 for the team. */
  readonly at: number;
  readonly expected: number;
  readonly found: number;
}

/** Everything that is not as it should be. @param before the plan that was changed */
export function verifyClosing(before: Plan, after: Step, change: Respreading): readonly ClosingMismatch[] {
  return [...closedMonths(after), ...years(before, after, change)];
}

/** Added up straight from the reports. */
function closedMonths({ plan, closed }: Step): readonly ClosingMismatch[] {
  return plan.inputs.metrics.flatMap((_, metric) =>
    Array.from({ length: closed }, (_, at) => at).flatMap((at) => {
      const reports = plan.inputs.actuals.filter((one) => one.metric === metric && one.month === at + 1);
      const expected = sum(reports.map(({ actual, cancelled }) => (actual ?? 0) - cancelled));
      const found = sum(faces(plan, metric).managerPeriod.map((months) => months[at] ?? 0));
      return expected === found ? [] : [{ what: "closed" as const, metric, at, expected, found }];
    }),
  );
}

function years(before: Plan, { plan, closed }: Step, { remainders, whenOver }: Respreading): readonly ClosingMismatch[] {
  return plan.inputs.metrics.flatMap((_, metric) => {
    const held = leavesOf(before, metric, before.inputs.holds);
    const of = (one: Plan, count: (units: number, isClosed: boolean, isHeld: boolean) => number): readonly number[] => {
      const byManager = managers(one, metric, (units, leaf, periods) => count(units, leaf % periods < closed, held[leaf] === 1));
      return remainders === "own" ? byManager : [sum(byManager)];
    };
    const year = of(before, (units) => units);
    const decided = of(before, (units, isClosed, isHeld) => (!isClosed && isHeld ? units : 0));
    const planned = of(before, (units, isClosed, isHeld) => (!isClosed && !isHeld ? Math.max(units, 0) : 0));
    const brought = of(plan, (units, isClosed) => (isClosed ? units : 0));
    const found = of(plan, (units) => units);
    return year.flatMap((units, at) => {
      const least = (brought[at] ?? 0) + (decided[at] ?? 0);
      const grown = least + (whenOver === "keep" ? (planned[at] ?? 0) : 0);
      const expected = least > units && whenOver !== "negative" ? grown : units;
      return expected === found[at] ? [] : [{ what: "year" as const, metric, at, expected, found: found[at] ?? Number.NaN }];
    });
  });
}

/** A sum over every manager's leaves of one metric. */
function managers(
  { accounts, cubes, inputs }: Plan,
  metric: number,
  count: (units: number, leaf: number, periods: number) => number,
): readonly number[] {
  const sums = inputs.managers.map(() => 0);
  const cube = cubes[metric];
  cube?.leaves.forEach((units, leaf) => {
    const manager = accounts[Math.floor(leaf / cube.periods) % cube.accounts]?.manager ?? -1;
    sums[manager] = (sums[manager] ?? 0) + count(units, leaf, cube.periods);
  });
  return sums;
}
