import fc from "fast-check";
import { changeTotal, type TotalChange } from "../../../src/plan/change/changeTotal";
import { leavesOf, sumOf } from "../../../src/plan/change/slice";
import { accountProductIn, faces } from "../../../src/plan/cube/faces";
import type { Plan } from "../../../src/plan/cube/plan";
import { verify } from "../../../src/plan/proof/verify";
import { anyPlan, anySlice, planOf, runs, small, sum, whole } from "./anyPlan";

function changed(plan: Plan, change: Partial<TotalChange>): Plan {
  const result = changeTotal(plan, { slice: whole, total: 0, siblings: null, held: [], ...change });
  if (result.type !== "Changed") throw new Error(JSON.stringify(result));
  return result.plan;
}

const managerYears = (plan: Plan): number[] => faces(plan, 0).managerPeriod.map(sum);

const client = (name: string, manager: string, basis: Readonly<Record<string, number>>) => ({
  name,
  manager,
  basis: Object.fromEntries(Object.entries(basis).map(([product, sales]) => [product, { sales }])),
});

const team = planOf(
  small({
    periods: [3, 3, 3, 3],
    products: [
      { name: "P", target: { sales: "800" } },
      { name: "Q", target: { sales: "400" } },
    ],
    clients: [client("a1", "A", { P: 2, Q: 1 }), client("a2", "A", { P: 2, Q: 1 }), client("b1", "B", { P: 4, Q: 2 })],
  }),
);

describe("changeTotal(plan, …) where the whole moves", () => {
  it("raises a manager's year in proportion to what he has", () => {
    const plan = changed(team, { slice: { ...whole, manager: 0 }, total: 720 });
    expect(managerYears(plan)).toEqual([720, 600]);
    expect(faces(plan, 0).managerPeriod[0]).toEqual([180, 180, 180, 180]);
    expect(faces(plan, 0).accountProduct).toEqual([
      [240, 120],
      [240, 120],
      [400, 200],
    ]);
    expect(plan.inputs.products.map(({ target }) => target[0])).toEqual([880, 440]);
    expect(verify(plan)).toEqual([]);
  });

  it("raises the grand total evenly, although every leaf could round to the same side", () => {
    const even = planOf(
      small({ managers: ["A", "B", "C", "D", "E"].map((name) => ({ name })), products: [{ name: "P", target: { sales: "6000" } }] }),
    );
    const plan = changed(even, { total: 6060 });
    expect(managerYears(plan)).toEqual([1212, 1212, 1212, 1212, 1212]);
    expect(faces(plan, 0).productPeriod[0]).toEqual(Array(12).fill(505));
  });

  it("leaves held leaves alone", () => {
    const plan = changed(team, { slice: { ...whole, manager: 0 }, total: 720, held: [{ ...whole, client: 0 }] });
    expect(faces(plan, 0).accountProduct).toEqual([
      [200, 100],
      [280, 140],
      [400, 200],
    ]);
  });

  it("raises a period of the team, a product's period and a client's product", () => {
    expect(faces(changed(team, { slice: { ...whole, period: 1 }, total: 330 }), 0).managerPeriod.map((row) => row[1])).toEqual([165, 165]);
    expect(faces(changed(team, { slice: { ...whole, product: 1, period: 0 }, total: 60 }), 0).productPeriod[1]).toEqual([
      60, 100, 100, 100,
    ]);
    expect(faces(changed(team, { slice: { ...whole, client: 1, product: 0 }, total: 100 }), 0).accountProduct[1]).toEqual([100, 100]);
  });

  it("goes by the real pattern where there is one, so that what was rounded to nothing can grow", () => {
    const few = planOf(
      small({ periods: [12], products: [{ name: "P", target: { sales: "2" } }], managers: ["A", "B", "C"].map((name) => ({ name })) }),
    );
    expect(managerYears(few)).toEqual([1, 1, 0]);
    expect(managerYears(changed(few, { total: 5 }))).toEqual([3, 2, 0]);
    expect(managerYears(changed(few, { total: 5, pattern: Float64Array.of(2 / 3, 2 / 3, 2 / 3) }))).toEqual([2, 2, 1]);
  });

  it("keeps the plan's holds and bounds", () => {
    const slice = { ...whole, manager: 0 };
    const held = { ...team, inputs: { ...team.inputs, holds: [{ ...slice, amount: 600 as never, reason: "" }] } };
    expect(managerYears(changed(held, { total: 1300 }))).toEqual([600, 700]);
    const bounded = { ...team, inputs: { ...team.inputs, bounds: [{ ...slice, min: null, max: 640 as never, reason: "" }] } };
    expect(changeTotal(bounded, { slice: whole, total: 1300, siblings: null, held: [] })).toMatchObject({
      type: "Refused",
      refusal: { type: "BreaksBound", bound: 0, units: 650, shortfall: 10 },
    });
  });

  it.each([
    [{ total: -1 }, { type: "OutOfRange" }],
    [
      { total: 1300, held: [whole] },
      { type: "AllHeld", held: 1200, shortfall: 100 },
    ],
    [
      { total: 500, held: [{ ...whole, manager: 0 }] },
      { type: "HeldExceedsTotal", held: 600, shortfall: 100 },
    ],
    [{ total: 1e15 }, { type: "OutOfRange" }],
  ])("refuses %j", (change, refusal) => {
    expect(changeTotal(team, { slice: whole, siblings: null, held: [], ...change })).toMatchObject({ type: "Refused", refusal });
  });

  it("refuses to grow out of nothing", () => {
    const late = planOf(small({ managers: [{ name: "A" }, { name: "B", from: 7 }] }));
    expect(changeTotal(late, { slice: { ...whole, manager: 1, period: 0 }, total: 10, siblings: null, held: [] })).toEqual({
      type: "Refused",
      refusal: { type: "ZeroBase", total: 10, shortfall: 10 },
    });
  });
});

describe("changeTotal(plan, …) where siblings absorb", () => {
  it("takes a manager's raise from the other, and the team stays the same everywhere", () => {
    const plan = changed(team, { slice: { ...whole, manager: 0 }, total: 700, siblings: "manager" });
    expect(managerYears(plan)).toEqual([700, 500]);
    expect(faces(plan, 0).productPeriod).toEqual(faces(team, 0).productPeriod);
  });

  it("takes a month from the manager's other months", () => {
    const plan = changed(team, { slice: { ...whole, manager: 0, period: 3 }, total: 180, siblings: "period" });
    expect(faces(plan, 0).managerPeriod).toEqual([
      [140, 140, 140, 180],
      [150, 150, 150, 150],
    ]);
    expect(faces(plan, 0).accountProduct).toEqual(faces(team, 0).accountProduct);
  });

  it("takes a client's raise from the same manager's other clients", () => {
    const plan = changed(team, { slice: { ...whole, client: 0 }, total: 360, siblings: "client" });
    expect(faces(plan, 0).accountProduct).toEqual([
      [240, 120],
      [160, 80],
      [400, 200],
    ]);
    expect(faces(plan, 0).managerPeriod).toEqual(faces(team, 0).managerPeriod);
  });

  it("takes a product's raise from the other product", () => {
    const plan = changed(team, { slice: { ...whole, product: 1 }, total: 600, siblings: "product" });
    expect(plan.inputs.products.map(({ target }) => target[0])).toEqual([600, 600]);
    expect(faces(plan, 0).managerPeriod).toEqual(faces(team, 0).managerPeriod);
  });

  it("says how many units the siblings are short", () => {
    expect(changeTotal(team, { slice: { ...whole, manager: 0 }, total: 1250, siblings: "manager", held: [] })).toEqual({
      type: "Refused",
      refusal: { type: "SiblingsCannot", by: "manager", need: 650, have: 600, shortfall: 50 },
    });
    expect(changeTotal(team, { slice: whole, total: 10, siblings: "manager", held: [] })).toEqual({
      type: "Refused",
      refusal: { type: "NoSiblings", by: "manager" },
    });
  });
});

const edits = anyPlan().chain((plan) =>
  anySlice(plan, 0).chain((slice) =>
    fc.record({
      plan: fc.constant(plan),
      slice: fc.constant(slice),
      factor: fc.constantFrom(0, 0.5, 0.9, 1, 1.001, 1.3, 3),
      extra: fc.integer({ min: -20, max: 50 }),
      siblings: fc.constantFrom(null, "product" as const, "manager" as const, "client" as const, "period" as const),
      held: fc.array(anySlice(plan, 0), { maxLength: 2 }),
    }),
  ),
);

it("any edit: exact, one way only, held and empty leaves stay, all sheets tie; or it is refused with its units", () => {
  fc.assert(
    fc.property(edits, ({ plan, slice, factor, extra, siblings, held }) => {
      const before = plan.cubes[0]?.leaves ?? new Float64Array();
      const within = leavesOf(plan, 0, [slice]);
      const total = Math.max(Math.round(sumOf(before, within) * factor) + extra, 0);
      const result = changeTotal(plan, { slice, total, siblings, held });
      if (result.type === "Refused") {
        if ("shortfall" in result.refusal) expect(result.refusal.shortfall).toBeGreaterThan(0);
        return;
      }
      const after = result.plan.cubes[0]?.leaves ?? new Float64Array();
      expect(verify(result.plan)).toEqual([]);
      expect(sumOf(after, within)).toBe(total);
      const fixed = leavesOf(plan, 0, held);
      const direction = Math.sign(total - sumOf(before, within));
      after.forEach((units, i) => {
        const moved = units - (before[i] ?? 0);
        if (fixed[i] === 1 || before[i] === 0) expect(moved).toBe(0);
        if (moved !== 0) expect(Math.sign(moved)).toBe(within[i] === 1 ? direction : siblings === null ? 0 : -direction);
      });
      if (siblings !== null) expect(sum(after)).toBe(sum(before));
      if (siblings === "manager" || siblings === "client")
        expect(faces(result.plan, 0).productPeriod).toEqual(faces(plan, 0).productPeriod);
      if (siblings === "client" || siblings === "product")
        expect(faces(result.plan, 0).managerPeriod).toEqual(faces(plan, 0).managerPeriod);
      if (siblings === "period") expect(faces(result.plan, 0).accountProduct).toEqual(faces(plan, 0).accountProduct);
    }),
    { numRuns: runs },
  );
});

it("without holds, every leaf of a whole that moves is near its proportion, and so is every sheet", () => {
  fc.assert(
    fc.property(anyPlan(), fc.integer({ min: 1, max: 400 }), (plan, percent) => {
      const before = faces(plan, 0);
      const total = Math.round((before.total * percent) / 100);
      if (before.total === 0 || total === before.total) return;
      const after = changed(plan, { total });
      const near = (table: readonly (readonly number[])[], was: readonly (readonly number[])[], limit: number): void =>
        table.forEach((row, r) =>
          row.forEach((units, c) => expect(Math.abs(units - ((was[r]?.[c] ?? 0) * total) / before.total)).toBeLessThan(limit)),
        );
      near(faces(after, 0).managerPeriod, before.managerPeriod, 2);
      near(faces(after, 0).productPeriod, before.productPeriod, plan.inputs.managers.length + 2);
      plan.inputs.periods.forEach((_, period) => near(accountProductIn(after, 0, period), accountProductIn(plan, 0, period), 4));
    }),
    { numRuns: runs },
  );
});
