import fc from "fast-check";
import { courseOf } from "../../../src/plan/course/courseOf";
import { monthly } from "../../../src/plan/course/monthly";
import { faces } from "../../../src/plan/cube/faces";
import type { Plan } from "../../../src/plan/cube/plan";
import { handedOver } from "../../../src/plan/handover/handOver";
import { replaceManager } from "../../../src/plan/handover/replaceManager";
import { validate } from "../../../src/plan/file/validate";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { verify } from "../../../src/plan/proof/verify";
import { verifyCourse } from "../../../src/plan/proof/verifyCourse";
import { anyPlan, planOf, runs, small, sum } from "../change/anyPlan";

type Given = NonNullable<PlanFile["changes"]>[number];

const TEAM = small({
  changes: [],
  clients: [
    { name: "a1", manager: "A" },
    { name: "a2", manager: "A" },
  ],
});
const after = (...changes: Given[]): Plan => {
  const result = courseOf(planOf({ ...TEAM, changes }));
  if (result.type !== "Course") throw new Error(JSON.stringify(result.problems));
  expect(verifyCourse(result.course, result.course.current.inputs.changes)).toEqual([]);
  return result.course.current;
};
const months = (plan: Plan, manager: number): readonly number[] => faces(plan, 0).managerPeriod[manager] ?? [];
const detail = (change: Given): unknown => validate({ ...TEAM, changes: [change] }).problems[0];

describe("a team of two with 50 a month each; April has 30 days", () => {
  it("a client who is handed over on the 16th stays with the old manager for half of April", () => {
    const plan = after({ type: "handOver", client: "a1", to: "B", month: "2026-04-16" });
    expect(months(plan, 0)).toEqual([50, 50, 50, 38, 25, 25, 25, 25, 25, 25, 25, 25]);
    expect(months(plan, 1)).toEqual([50, 50, 50, 62, 75, 75, 75, 75, 75, 75, 75, 75]);
  });

  it("in the plan's first month, too, something stays behind", () => {
    const plan = after({ type: "handOver", client: "a1", to: "B", month: "2026-01-11" });
    expect(plan.inputs.clients.map(({ name }) => name)).toEqual(["a1", "a2", "B", "a1 · B"]);
    expect(months(plan, 0).slice(0, 2)).toEqual([25 + 8, 25]);
  });

  it("who leaves on the 21st keeps two thirds, whoever takes over", () => {
    const placeholder = after({ type: "leave", manager: "A", month: "2026-04-21", placeholder: "?" });
    expect(months(placeholder, 0).slice(2, 5)).toEqual([50, 33, 0]);
    expect(months(placeholder, 2).slice(2, 5)).toEqual([0, 17, 50]);
    expect(placeholder.inputs.managers[2]).toMatchObject({ from: 4, firstDay: "2026-04-21" });
    const shared = after({ type: "leave", manager: "A", month: "2026-04-21", successors: ["B"] });
    expect(months(shared, 0).slice(2, 5)).toEqual([50, 33, 0]);
    expect(months(shared, 1).slice(2, 5)).toEqual([50, 67, 100]);
  });

  it("who joins on the 16th has half of a month's share in April", () => {
    const plan = after({ type: "join", name: "C", month: "2026-04-16", share: 0.2 });
    expect(months(plan, 2).slice(2, 6)).toEqual([0, 10, 20, 20]);
    expect(plan.inputs.managers[2]).toMatchObject({ from: 4, firstDay: "2026-04-16" });
  });

  it("the first of a month is the month, and a day goes through a plan file as it is", () => {
    const file = (month: number | string): PlanFile => ({ ...TEAM, changes: [{ type: "handOver", client: "a1", to: "B", month }] });
    expect(toPlanFile(planOf(file("2026-04-01")).inputs).changes).toMatchObject([{ month: 4 }]);
    expect(toPlanFile(planOf(file("2026-04-16")).inputs).changes).toMatchObject([{ month: "2026-04-16" }]);
  });

  it("a day outside of the year is refused, as is one in a closed month", () => {
    for (const month of ["2027-01-01", "2025-12-31", ""])
      expect(detail({ type: "leave", manager: "A", month, successors: ["B"] })).toMatchObject({
        at: ["changes", 0, "month"],
        detail: { type: month === "" ? "Missing" : "DayOutsidePlan" },
      });
    const actuals = [1, 2, 3, 4].map((month) => ({ month, manager: "A", product: "P", metric: "sales", actual: 50 }));
    const closed: Given = { type: "respread", closed: 4 };
    const late: Given = { type: "join", name: "C", month: "2026-04-16", share: 0.2 };
    const result = courseOf(planOf({ ...TEAM, clients: [], actuals, changes: [closed, late] }));
    expect(result).toMatchObject({ type: "Refused", problems: [{ detail: { type: "MonthClosed" } }] });
  });
});

it("whatever passes on within a month: the team is the same in every product and month, and the days before keep their part", () => {
  const moves = anyPlan().chain((given) => {
    const plan = monthly(given);
    return fc.record({
      plan: fc.constant(plan),
      period: fc.nat(11),
      day: fc.integer({ min: 2, max: 28 }),
      manager: fc.nat(plan.inputs.managers.length - 1),
      what: fc.constantFrom("placeholder" as const, "successors" as const),
    });
  });
  fc.assert(
    fc.property(moves, ({ plan, period, day, manager, what }) => {
      const { year, firstMonth } = plan.inputs;
      const calendar = firstMonth - 1 + period;
      const month = String((calendar % 12) + 1).padStart(2, "0");
      const firstDay = `${calendar < 12 ? year : year + 1}-${month}-${String(day).padStart(2, "0")}`;
      const managers = plan.inputs.managers.map((_, at) => at);
      const by = what === "placeholder" ? ({ type: "Placeholder", name: "?" } as const) : ({ type: "Successors", managers } as const);
      const whole = replaceManager(plan, { leaver: manager, month: period + 1, by });
      const part = replaceManager(plan, { leaver: manager, month: period + 1, firstDay, by });
      expect(part.type).toBe(whole.type);
      if (part.type !== "Replaced" || whole.type !== "Replaced") return;
      expect(verify(part.plan)).toEqual([]);
      plan.inputs.metrics.forEach((_, metric) => {
        const [before, now, all] = [plan, part.plan, whole.plan].map((one) => faces(one, metric));
        expect(now?.productPeriod).toEqual(before?.productPeriod);
        // Between what the leaver had and nothing; the other months as if it were a whole month.
        const [had = 0, has = 0] = [before?.managerPeriod[manager]?.[period], now?.managerPeriod[manager]?.[period]];
        expect(has).toBeGreaterThanOrEqual(0);
        expect(has).toBeLessThanOrEqual(had);
        expect(sum(now?.managerPeriod[manager]?.slice(period + 1) ?? [])).toBe(0);
        expect(now?.managerPeriod.map((row) => row.slice(0, period))).toEqual(all?.managerPeriod.map((row) => row.slice(0, period)));
      });
    }),
    { numRuns: runs },
  );
});

it("what stays does not depend on the order of rows", () => {
  const plan = planOf({ ...TEAM, clients: [...(TEAM.clients ?? [])].reverse() });
  const units = (of: Plan, name: string): number => {
    const client = of.inputs.clients.findIndex((one) => one.name === name);
    const row = of.accounts.findIndex((account) => account.client === client);
    return of.cubes[0]?.leaves[row * 12 + 3] ?? NaN;
  };
  const from = { period: 3, part: { days: 15, of: 30 } };
  const one = handedOver(planOf(TEAM), [0, 1], 1, from);
  const other = handedOver(plan, [0, 1], 1, from);
  for (const name of ["a1", "a2", "a1 · B", "a2 · B"]) expect(units(other, name)).toBe(units(one, name));
});
