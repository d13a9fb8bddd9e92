import fc from "fast-check";
import { amount } from "../../../src/plan/numbers/amount";
import { buffered } from "../../../src/plan/build/buffer";
import { build } from "../../../src/plan/build/build";
import type { PlanFile } from "../../../src/plan/file/planFile";
import type { WhyCell } from "../../../src/plan/explain/steps";
import { explainer, why } from "../../../src/plan/explain/why";
import { anyPlanFile } from "../anyPlanFile";
import { planOf } from "../change/anyPlan";
import { inputsOf } from "../file/rightFile";
import { runs } from "../split/runs";

/** A third of 1000 in January for each of three managers; A's clients are known, B's not, C joins in April. */
const three: PlanFile = {
  version: 1,
  year: 2026,
  periods: [1, 1, 1, 3, 6],
  metrics: [{ id: "sales", name: "Sales", unit: "1" }],
  products: [
    { name: "P", target: { sales: "1000" } },
    { name: "Q", target: { sales: "200" } },
  ],
  managers: [{ name: "A", weight: 2 }, { name: "B" }, { name: "C", from: 4, ramp: [0, 0.5] }],
  clients: [
    { name: "a1", manager: "A", basis: { P: { sales: 30 } } },
    { name: "a2", manager: "A", basis: { P: { sales: 10 } } },
    { name: "a3", manager: "A", basis: { P: { sales: null } } },
    { name: "b1", manager: "B" },
  ],
};
const leafOf = (product: number, account: number, period: number): WhyCell => ({ product, manager: null, account, period });

describe("why(plan, metric, cell)", () => {
  const plan = planOf(three);

  it("goes from the total over target, season and manager to the client's basis", () => {
    const { steps, units } = why(plan, 0, leafOf(0, 2, 0));
    expect(steps.map(({ by }) => by)).toEqual([
      { type: "Total" },
      { type: "Target" },
      { type: "Season", season: 1 / 12, ratio: { own: 1, all: 12 } },
      {
        type: "Manager",
        weight: 2,
        presence: 1,
        firstDay: null,
        lastDay: null,
        parts: [],
        from: 1,
        present: 2,
        ratio: { own: expect.closeTo(2, 9) as number, all: expect.closeTo(3, 9) as number },
      },
      { type: "Basis", basis: 20, source: "siblings", ratio: { own: 20, all: 60 } },
    ]);
    expect(steps.map(({ fitted }) => fitted)).toEqual(
      [1200, 1000, 1000 / 12, 2000 / 36, 2000 / 108].map((value) => expect.closeTo(value, 6) as number),
    );
    expect(steps[0]?.units).toBe(1200);
    expect(steps[1]?.units).toBe(1000);
    expect(steps.at(-1)?.units).toBe(units);
  });

  it("says where every basis comes from", () => {
    const source = (product: number, account: number) => why(plan, 0, leafOf(product, account, 4)).steps.at(-1)?.by;
    expect([0, 2, 3].map((account) => source(0, account))).toMatchObject([
      { source: "given", basis: 30 },
      { source: "siblings", basis: 20 },
      { source: "team", basis: 20 },
    ]);
    expect(source(1, 0)).toMatchObject({ type: "Basis", basis: 1, source: "equal" });
    expect(source(0, 4)).toEqual({ type: "NoClients" });
  });

  it("counts who is there, and for how long", () => {
    const ground = (period: number | null) => why(plan, 0, { product: null, manager: 2, account: null, period }).steps.at(-1)?.by;
    expect(ground(2)).toMatchObject({ presence: 0, present: 2, from: 4 });
    expect(ground(3)).toMatchObject({ presence: 0.5, present: 3 });
    expect(ground(null)).toMatchObject({ presence: 7.5 / 12, present: 3 });
  });

  it("says of how many days a month counts", () => {
    const file = { ...plan, inputs: { ...plan.inputs, calendar: "workingDays" as const } };
    const managers = file.inputs.managers.map((one, at) => (at === 1 ? { ...one, firstDay: "2026-01-12", lastDay: "2026-06-12" } : one));
    const ground = (period: number) =>
      why({ ...file, inputs: { ...file.inputs, managers } }, 0, { product: null, manager: 1, account: null, period }).steps.at(-1)?.by;
    expect(ground(0)).toMatchObject({ presence: 15 / 21, firstDay: "2026-01-12", parts: [{ month: 0, days: 15, of: 21 }] });
    expect(ground(1)).toMatchObject({ presence: 1, parts: [] });
  });

  it("tells what rounding gave or took", () => {
    const { fitted, rounding, units, limits, edits } = why(plan, 0, leafOf(0, 2, 0));
    expect(rounding).toBeCloseTo(units - fitted, 9);
    expect([limits, edits]).toEqual([0, 0]);
  });

  it("names the holds and bounds that decide a cell, and what they gave or took elsewhere", () => {
    const holds = [{ metric: "sales", client: "a1", period: 1, amount: "50", reason: "signed" }];
    const bounds = [
      { metric: "sales", client: "a2", max: "40", reason: "budget" },
      { metric: "sales", client: "b1", max: "1000" },
    ];
    const held = planOf({ ...three, holds, bounds });
    const ask = explainer(held);
    const a1 = ask(0, { product: null, manager: null, account: 0, period: 0 });
    expect(a1.units).toBe(50);
    expect(a1.hits).toMatchObject([{ by: "held", limit: { reason: "signed" } }]);
    expect(a1.limits).toBeGreaterThan(0);
    expect(ask(0, leafOf(0, 1, 3)).hits).toMatchObject([{ by: "max", limit: { reason: "budget" } }]);
    expect(ask(0, leafOf(0, 3, 3)).hits).toEqual([]);
  });

  it("tells later changes apart", () => {
    const cubes = plan.cubes.map((cube) => ({
      ...cube,
      leaves: cube.leaves.map((units, at) => (at === 0 ? units + 5 : at === 1 ? units - 5 : units)),
    }));
    expect([0, 1, 2].map((period) => why({ ...plan, cubes }, 0, leafOf(0, 0, period)).edits)).toEqual([5, -5, 0]);
  });

  it("tells what the team's buffer and the managers' add, apart from everything else", () => {
    const result = buffered(plan, [
      { metric: 0, manager: null, size: { type: "Percent", percent: 10 }, reason: "" },
      { metric: 0, manager: 0, size: { type: "Amount", units: 50 }, reason: "" },
    ]);
    if (result.type !== "Buffered") throw new Error(result.type);
    const ask = explainer(plan, result.plan.buffers);
    const year = (manager: number) => ask(0, { product: null, manager, account: null, period: null });
    const before = [0, 1, 2].map((manager) => why(plan, 0, { product: null, manager, account: null, period: null }).units);
    expect(year(0).buffers.fromManagers).toBe(50);
    expect(year(1).buffers.fromManagers).toBe(0);
    expect([0, 1, 2].reduce((units, manager) => units + year(manager).buffers.fromTeam, 0)).toBe(120);
    [0, 1, 2].forEach((manager) => {
      const { units, buffers, fitted, rounding, limits, edits } = year(manager);
      expect(units).toBe((before[manager] ?? 0) + buffers.fromTeam + buffers.fromManagers);
      expect(fitted + rounding + limits + edits + buffers.fromTeam + buffers.fromManagers).toBeCloseTo(units, 6);
      expect(edits).toBe(0);
    });
  });

  it("explains several periods together as their sum", () => {
    const one = (period: number, count: number) => why(plan, 0, { product: 0, manager: 2, account: null, period, count });
    const [both, third, fourth] = [one(2, 2), one(2, 1), one(3, 1)];
    expect(both.units).toBe(third.units + fourth.units);
    expect(both.fitted).toBeCloseTo(third.fitted + fourth.fitted, 9);
    expect(both.steps.map(({ by }) => by)).toMatchObject([
      { type: "Total" },
      { type: "Target" },
      { type: "Season", season: 4 / 12 },
      { type: "Manager", presence: 1.5 / 4, present: 3 },
    ]);
    expect(both.steps.map(({ periods }) => periods)).toEqual([null, null, { first: 2, count: 2 }, { first: 2, count: 2 }]);
    expect(one(0, 5).units).toBe(why(plan, 0, { product: 0, manager: 2, account: null, period: null }).units);
  });

  it("adds up: every part, every step, every number's siblings", () => {
    const any = anyPlanFile({ zeros: true })
      .map(inputsOf)
      .chain((inputs) => fc.tuple(fc.constant(inputs), fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(3), fc.boolean()));
    fc.assert(
      fc.property(any, ([given, p, a, t, room, isHeld]) => {
        const free = build(given);
        if (free.type !== "Built") return;
        const cell = leafOf(p % given.products.length, a % free.plan.accounts.length, t % given.periods.length);
        const before = why(free.plan, 0, cell);
        const hold = { ...before.slice, amount: amount(before.units + room), reason: "" };
        const built = build({ ...given, holds: isHeld ? [hold] : [] });
        if (built.type !== "Built") return;
        const ask = explainer(built.plan);
        const { units, fitted, rounding, limits, edits, steps } = ask(0, cell);
        expect(edits).toBe(0);
        expect(fitted + rounding + limits).toBeCloseTo(units, 3);
        steps.forEach((step, i) => {
          const above = steps[i - 1];
          if (above) expect(step.fitted).toBeCloseTo(above.fitted * step.share, 3);
        });
        const siblings = built.plan.accounts.flatMap(({ manager }, account) =>
          manager === built.plan.accounts[cell.account ?? 0]?.manager ? [ask(0, { ...cell, account }).units] : [],
        );
        expect(siblings.reduce((sum, more) => sum + more, 0)).toBe(steps.at(-2)?.units);
      }),
      { numRuns: runs },
    );
  });
});
