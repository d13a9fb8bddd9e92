import fc from "fast-check";
import { respreadPlan, type PlanRespread } from "../../../src/plan/change/respreadPlan";
import { leavesOf } from "../../../src/plan/change/slice";
import { faces } from "../../../src/plan/cube/faces";
import type { Plan } from "../../../src/plan/cube/plan";
import { verify } from "../../../src/plan/proof/verify";
import { anyPlan, anySlice, planOf, runs, small, sum, whole } from "./anyPlan";

const quarters = planOf(
  small({
    periods: [3, 3, 3, 3],
    products: [
      { name: "P", target: { sales: "600" } },
      { name: "Q", target: { sales: "600" } },
    ],
  }),
);

function respread(plan: Plan, change: Partial<PlanRespread>): { readonly plan: Plan; readonly over: readonly number[] } {
  const result = respreadPlan(plan, {
    metric: 0,
    closed: 2,
    actuals: { by: "manager", units: [100, 110, 160, 150] },
    remainders: "own",
    whenOver: "zero",
    shape: "seasonal",
    held: [],
    ...change,
  });
  if (result.type !== "Respread") throw new Error(JSON.stringify(result));
  return result;
}

const managers = (plan: Plan): readonly (readonly number[])[] => faces(plan, 0).managerPeriod;

describe("respreadPlan(plan, …)", () => {
  it("leaves each manager the own remainder", () => {
    const { plan, over } = respread(quarters, {});
    expect(managers(plan)).toEqual([
      [100, 110, 195, 195],
      [160, 150, 145, 145],
    ]);
    expect(over).toEqual([0, 0]);
    expect(plan.inputs.products.map(({ target }) => target[0])).toEqual([600, 600]);
    expect(verify(plan)).toEqual([]);
  });

  it("or shares it among the team", () => {
    const { plan, over } = respread(quarters, { remainders: "shared" });
    expect(managers(plan)).toEqual([
      [100, 110, 170, 170],
      [160, 150, 170, 170],
    ]);
    expect(over).toEqual([-50, 50]);
  });

  it.each([
    ["zero", [400, 300, 0, 0], 100],
    ["keep", [400, 300, 150, 150], 400],
    ["negative", [400, 300, -50, -50], 0],
  ] as const)("a manager who achieved more than the year, %s", (whenOver, row, units) => {
    const { plan, over } = respread(quarters, { actuals: { by: "manager", units: [400, 300, 150, 150] }, whenOver });
    expect(managers(plan)).toEqual([row, [150, 150, 150, 150]]);
    expect(over).toEqual([units, 0]);
  });

  it.each([
    ["even", [80, 260, 260]],
    ["seasonal", [80, 260, 260]],
    ["back-loaded", [80, 240, 280]],
  ] as const)("catches up in the shape %s", (shape, row) => {
    const even = planOf(small({ periods: [4, 4, 4], products: [{ name: "P", target: { sales: "600" } }], managers: [{ name: "A" }] }));
    expect(managers(respread(even, { closed: 1, actuals: { by: "manager", units: [80] }, shape }).plan)).toEqual([row]);
  });

  it("gives products what they still need: who is behind in one has more of it to do", () => {
    // One manager: 50 of P instead of 150, 150 of Q as planned.
    const one = planOf(
      small({
        periods: [3, 9],
        products: [
          { name: "P", target: { sales: "600" } },
          { name: "Q", target: { sales: "600" } },
        ],
        managers: [{ name: "A" }],
      }),
    );
    const { plan } = respread(one, { closed: 1, actuals: { by: "account", units: [50, 150] } });
    expect(faces(plan, 0).productPeriod).toEqual([
      [50, 550],
      [150, 450],
    ]);
  });

  it("keeps what is held in open periods", () => {
    const { plan } = respread(quarters, { held: [{ ...whole, manager: 0, period: 2 }] });
    expect(managers(plan)[0]).toEqual([100, 110, 150, 240]);
    expect(
      respreadPlan(quarters, {
        metric: 0,
        closed: 2,
        actuals: { by: "manager", units: [100, 110, 160, 150] },
        remainders: "own",
        whenOver: "zero",
        shape: "seasonal",
        held: [{ ...whole, manager: 0 }],
      }),
    ).toEqual({
      type: "Refused",
      slice: { ...whole, manager: 0 },
      refusal: { type: "AllHeld", held: 300, total: 390, shortfall: 90 },
    });
  });

  it("does not ask a late joiner for anything before he comes", () => {
    const late = planOf(small({ managers: [{ name: "A" }, { name: "B", from: 7 }] }));
    const { plan } = respread(late, { closed: 3, actuals: { by: "manager", units: [50, 60, 70, 0, 0, 0] }, shape: "even" });
    expect(managers(plan)[1]?.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(verify(plan)).toEqual([]);
  });

  it("gives back a single unit too", () => {
    const { plan, over } = respread(quarters, { actuals: { by: "manager", units: [301, 300, 150, 150] }, whenOver: "negative" });
    expect([managers(plan)[0]?.slice(2), sum(managers(plan)[0] ?? [])]).toEqual([[-1, 0], 600]);
    expect(over).toEqual([0, 0]);
  });

  it("takes what is given back off once: a plan that is below zero already has nothing to keep", () => {
    const { plan } = respread(quarters, { closed: 1, actuals: { by: "manager", units: [700, 150] }, whenOver: "negative" });
    const again = (whenOver: "zero" | "keep" | "negative") =>
      managers(respread(plan, { closed: 2, actuals: { by: "manager", units: [700, 20, 150, 150] }, whenOver }).plan)[0];
    expect([again("zero"), again("keep"), again("negative")]).toEqual([
      [700, 20, 0, 0],
      [700, 20, 0, 0],
      [700, 20, -60, -60],
    ]);
  });

  it("lets whoever had no plan left weigh next to nothing beside the others", () => {
    // B has 0 in the open periods: what the team is behind goes to A.
    const late = planOf(
      small({
        periods: [6, 6],
        products: [{ name: "P", target: { sales: "600" } }],
        managers: [{ name: "A" }, { name: "B" }],
        holds: [{ metric: "sales", manager: "B", period: 2, amount: "0" }],
      }),
    );
    const free = { ...late, inputs: { ...late.inputs, holds: [] } };
    const { plan } = respread(free, { closed: 1, actuals: { by: "manager", units: [10, 20] }, remainders: "shared" });
    expect(managers(plan).map((row) => row[1])).toEqual([570, 0]);
  });

  it.each([
    ["what was brought", [10 ** 15 - 1, 10 ** 15 - 1], "own", "zero"],
    ["what would have to be brought", [-(10 ** 15 - 1), 0], "own", "zero"],
    ["what would have to be given back", [-(10 ** 15 - 1), 10 ** 15 - 1], "own", "negative"],
  ] as const)("refuses %s when no cell could keep it", (_, units, remainders, whenOver) => {
    expect(
      respreadPlan(quarters, {
        metric: 0,
        closed: 1,
        actuals: { by: "manager", units: [...units] },
        remainders,
        whenOver,
        shape: "seasonal",
        held: [],
      }),
    ).toMatchObject({
      type: "Refused",
      slice: whole,
      refusal: { type: "OutOfRange", max: 10 ** 15 - 1 },
    });
  });

  it("takes cancellations that outweigh the sales", () => {
    const { plan } = respread(quarters, { closed: 1, actuals: { by: "account", units: [-10, 75, 75, 75] } });
    expect(faces(plan, 0).accountProduct.map(sum)).toEqual([600, 600]);
    expect(managers(plan)[0]?.[0]).toBe(65);
  });
});

const requests = anyPlan().chain((plan) =>
  fc.integer({ min: 0, max: plan.inputs.periods.length - 1 }).chain((closed) =>
    fc.record({
      plan: fc.constant(plan),
      closed: fc.constant(closed),
      by: fc.constantFrom("account" as const, "manager" as const),
      factors: fc.array(fc.constantFrom(0, 0.5, 0.8, 1, 1.2, 3), { minLength: 7, maxLength: 7 }),
      remainders: fc.constantFrom("own" as const, "shared" as const),
      whenOver: fc.constantFrom("zero" as const, "keep" as const, "negative" as const),
      shape: fc.constantFrom("even" as const, "seasonal" as const, "back-loaded" as const),
      held: fc.array(anySlice(plan, 0), { maxLength: 2 }),
    }),
  ),
);

it("closed periods stand, held leaves stay, every manager's year is what the rule says, all sheets tie", () => {
  fc.assert(
    fc.property(requests, ({ plan, closed, by, factors, remainders, whenOver, shape, held }) => {
      const cube = plan.cubes[0];
      if (!cube) throw new Error("no cube");
      const { products, accounts, periods, leaves } = cube;
      const before = faces(plan, 0);
      const count = (by === "account" ? products * accounts : plan.inputs.managers.length) * closed;
      const planned = (i: number): number =>
        by === "account"
          ? (leaves[Math.floor(i / closed) * periods + (i % closed)] ?? 0)
          : (before.managerPeriod[Math.floor(i / closed)]?.[i % closed] ?? 0);
      const units = Array.from({ length: count }, (_, i) => Math.round(planned(i) * (factors[i % 7] ?? 1)) + (i % 3));
      const result = respreadPlan(plan, { metric: 0, closed, actuals: { by, units }, remainders, whenOver, shape, held });
      if (result.type === "Refused") {
        expect(result.refusal).toMatchObject({ type: "AllHeld" });
        return;
      }
      const after = result.plan.cubes[0]?.leaves ?? new Float64Array();
      const { managerPeriod } = faces(result.plan, 0);
      before.managerPeriod.forEach((row, manager) => {
        expect(sum(managerPeriod[manager] ?? [])).toBe(sum(row) + (result.over[manager] ?? 0));
        if (by === "manager")
          expect(managerPeriod[manager]?.slice(0, closed)).toEqual(units.slice(manager * closed, (manager + 1) * closed));
      });
      if (by === "account") units.forEach((amount, i) => expect(after[Math.floor(i / closed) * periods + (i % closed)]).toBe(amount));
      leavesOf(plan, 0, held).forEach((mark, i) => {
        if (mark === 1 && i % periods >= closed) expect(after[i]).toBe(leaves[i]);
      });
      expect(verify(result.plan).filter(({ what, found }) => what !== "whole" || !Number.isInteger(found))).toEqual([]);
      if (whenOver !== "negative") after.forEach((amount) => expect(amount).toBeGreaterThanOrEqual(0));
      const targets = plan.inputs.products.map(({ target }) => target[0] ?? 0);
      const years = result.plan.inputs.products.map(({ target }) => target[0] ?? 0);
      expect(years).toEqual(targets.map((units, product) => units + (result.products[product] ?? 0)));
      expect(sum(result.products)).toBe(sum(result.over));
      const achieved = targets.map((_, product) =>
        sum(after.filter((__, i) => Math.floor(i / (accounts * periods)) === product && i % periods < closed)),
      );
      const isOpen =
        sum(result.over) === 0 &&
        whenOver !== "negative" &&
        held.length === 0 &&
        achieved.every((amount, product) => amount <= (targets[product] ?? 0));
      if (isOpen && leaves.every((amount) => amount > 0)) expect(years).toEqual(targets);
    }),
    { numRuns: runs },
  );
});
