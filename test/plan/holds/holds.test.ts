import fc from "fast-check";
import { amount } from "../../../src/plan/numbers/amount";
import { build } from "../../../src/plan/build/build";
import { faces } from "../../../src/plan/cube/faces";
import { sliceSum } from "../../../src/plan/holds/limits";
import type { Bound, Hold, Inputs, Slice } from "../../../src/plan/inputs/inputs";
import { leaf, type Cube, type Plan } from "../../../src/plan/cube/plan";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { validate } from "../../../src/plan/file/validate";
import { verify } from "../../../src/plan/proof/verify";
import { anyPlanFile } from "../anyPlanFile";
import { runs } from "../split/runs";

function inputsOf(file: PlanFile): Inputs {
  const { inputs, problems } = validate(file);
  if (inputs === null) throw new Error(JSON.stringify(problems));
  return inputs;
}

/** Slices of a plan, of every level, one in four of several periods. */
function anySlice({ metrics, products, managers, clients, periods }: Inputs): fc.Arbitrary<Slice> {
  const maybe = (count: number) => (count === 0 ? fc.constant(null) : fc.option(fc.nat(count - 1)));
  return fc
    .record({
      metric: fc.nat(metrics.length - 1),
      product: maybe(products.length),
      manager: maybe(managers.length),
      client: maybe(clients.length),
      period: maybe(periods.length),
      more: fc.oneof({ arbitrary: fc.constant(0), weight: 2 }, fc.integer({ min: 1, max: 4 })),
    })
    .map(({ more, ...slice }) => {
      const { period } = slice;
      const through = period === null ? 0 : Math.min(period + more, periods.length - 1);
      const isSpan = period !== null && through > period && through - period < periods.length - 1;
      return { ...slice, ...(slice.client !== null && { manager: null }), ...(isSpan && { through }) };
    });
}

/** Moves some units of a plan between leaves, so that products keep their targets: another plan that could have been. */
function perturbed(plan: Plan, moves: readonly (readonly [number, number, number, number, number])[]): Plan {
  const cubes = plan.cubes.map((cube) => ({ ...cube, leaves: Float64Array.from(cube.leaves) }));
  for (const [metric, product, from, to, part] of moves) {
    const cube = cubes[metric % cubes.length];
    if (!cube) continue;
    const width = cube.accounts * cube.periods;
    const start = (product % cube.products) * width;
    const source = start + (from % width);
    const target = start + (to % width);
    const units = Math.floor((cube.leaves[source] ?? 0) * part);
    cube.leaves[source] = (cube.leaves[source] ?? 0) - units;
    cube.leaves[target] = (cube.leaves[target] ?? 0) + units;
  }
  return { ...plan, cubes };
}

const move = fc.tuple(fc.nat(2), fc.nat(4), fc.nat(1000), fc.nat(1000), fc.double({ min: 0, max: 0.5, noNaN: true }));

/** Inputs, a plan that they allow, and holds and bounds that this plan keeps. */
function anyHeld(zeros: boolean, change: boolean): fc.Arbitrary<Inputs> {
  return anyPlanFile({ zeros })
    .map(inputsOf)
    .chain((inputs) => {
      const built = build(inputs);
      if (built.type !== "Built") return fc.constant(inputs);
      return fc
        .tuple(
          fc.array(anySlice(inputs), { maxLength: 6 }),
          fc.array(fc.tuple(anySlice(inputs), fc.nat(3), fc.boolean(), fc.boolean()), { maxLength: 4 }),
          fc.array(move, { maxLength: change ? 12 : 0 }),
        )
        .map(([holds, bounds, moves]) => {
          const plan = perturbed(built.plan, moves);
          const units = (slice: Slice): number => {
            const cube = plan.cubes[slice.metric];
            return cube ? sliceSum(cube, plan.accounts, slice) : 0;
          };
          return {
            ...inputs,
            holds: holds.map((slice): Hold => ({ ...slice, amount: amount(units(slice)), reason: "" })),
            bounds: bounds.map(([slice, room, hasMin, hasMax]): Bound => ({
              ...slice,
              min: hasMin ? amount(Math.max(units(slice) - room, 0)) : null,
              max: hasMax || !hasMin ? amount(units(slice) + room) : null,
              reason: "",
            })),
          };
        });
    });
}

describe("build(inputs) with holds and bounds", () => {
  it.each([[false], [true]])("keeps what some plan keeps, to the unit (zeros: %s)", (zeros) => {
    fc.assert(
      fc.property(anyHeld(zeros, true), (inputs) => {
        const built = build(inputs);
        if (built.type === "Built") expect(verify(built.plan)).toEqual([]);
        // Zeros may contradict a plan that knew nothing of them; it is said in units then.
        else
          for (const { detail } of built.problems)
            expect(zeros ? ["CannotFit", "CannotPlace", "HoldsContradict"] : []).toContain(detail.type);
      }),
      { numRuns: runs },
    );
  });

  it("changes nothing when everything is held at what it already is", () => {
    fc.assert(
      fc.property(anyHeld(true, false), (inputs) => {
        const free = build({ ...inputs, holds: [], bounds: [] });
        const held = build(inputs);
        if (free.type !== "Built" || held.type !== "Built") return expect(held.type).toBe(free.type);
        expect(held.plan.cubes).toEqual(free.plan.cubes);
      }),
      { numRuns: runs },
    );
  });

  it("keeps any wish or says in units why not", () => {
    const wish = (inputs: Inputs) =>
      fc.tuple(fc.array(fc.tuple(anySlice(inputs), fc.integer({ min: 0, max: 3000 })), { minLength: 1, maxLength: 8 }), fc.boolean());
    const wished = anyPlanFile({ zeros: true })
      .map(inputsOf)
      .chain((inputs) => fc.tuple(fc.constant(inputs), wish(inputs)));
    fc.assert(
      fc.property(wished, ([inputs, [slices, asBounds]]) => {
        const holds = slices.map(([slice, units]): Hold => ({ ...slice, amount: amount(units), reason: "" }));
        const bounds = holds.map(({ amount: min, ...slice }): Bound => ({ ...slice, min, max: null }));
        const built = build({ ...inputs, holds: asBounds ? [] : holds, bounds: asBounds ? bounds : [] });
        if (built.type === "Built") return expect(verify(built.plan)).toEqual([]);
        for (const { detail } of built.problems) {
          if (detail.type !== "HoldsContradict") continue;
          expect(detail.limits.length).toBeGreaterThan(0);
          expect(Number(detail.shortfall.replace(/,/g, ""))).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs },
    );
  });

  it("does not depend on the order of holds, bounds and rows", () => {
    const turned = <T>(list: readonly T[]): readonly T[] => [...list].reverse();
    fc.assert(
      fc.property(anyHeld(true, true), (inputs) => {
        const last = (list: readonly unknown[], position: number | null): number | null =>
          position === null ? null : list.length - 1 - position;
        const moved = <T extends Slice>(slice: T): T => ({
          ...slice,
          product: last(inputs.products, slice.product),
          client: last(inputs.clients, slice.client),
        });
        const other: Inputs = {
          ...inputs,
          products: turned(inputs.products),
          clients: turned(inputs.clients).map((client) => ({ ...client, basis: turned(client.basis), lastYear: turned(client.lastYear) })),
          seasonality: inputs.seasonality.map(turned),
          holds: turned(inputs.holds).map(moved),
          bounds: turned(inputs.bounds).map(moved),
        };
        const one = build(inputs);
        const two = build(other);
        expect(two.type).toBe(one.type);
        if (one.type !== "Built" || two.type !== "Built") return;
        one.plan.cubes.forEach((cube, metric) => {
          const mirror = two.plan.cubes[metric];
          one.plan.accounts.forEach((account, row) => {
            const place = two.plan.accounts.findIndex(
              ({ manager, client }) => manager === account.manager && client === last(inputs.clients, account.client),
            );
            for (let product = 0; product < cube.products; product++) {
              for (let period = 0; period < cube.periods; period++)
                expect(mirror && leaf(mirror, cube.products - 1 - product, place, period)).toBe(leaf(cube, product, row, period));
            }
          });
        });
      }),
      { numRuns: runs },
    );
  });
});

/** Two managers with two clients each, two products of 1200, twelve equal months: 50 for everything in a month. */
const even: PlanFile = {
  version: 1,
  year: 2026,
  metrics: [{ id: "sales", name: "Sales", unit: "1" }],
  products: [
    { name: "P", target: { sales: "1200" } },
    { name: "Q", target: { sales: "1200" } },
  ],
  managers: [{ name: "A" }, { name: "B" }],
  clients: [
    { name: "a1", manager: "A" },
    { name: "a2", manager: "A" },
    { name: "b1", manager: "B" },
    { name: "b2", manager: "B" },
  ],
};

function planOf(file: PlanFile): Plan {
  const built = build(inputsOf(file));
  if (built.type !== "Built") throw new Error(JSON.stringify(built.problems));
  expect(verify(built.plan)).toEqual([]);
  return built.plan;
}

const problemOf = (file: PlanFile) => {
  const built = build(inputsOf(file));
  return built.type === "Infeasible" ? built.problems : [];
};

describe("build(inputs) with one hold", () => {
  it("of a client's product in a period lets siblings absorb it: product, manager and period keep their totals", () => {
    const free = faces(planOf(even), 0);
    const plan = planOf({ ...even, holds: [{ metric: "sales", client: "a1", product: "P", period: 1, amount: "40" }] });
    expect(leaf(plan.cubes[0] as Cube, 0, 0, 0)).toBe(40);
    const held = faces(plan, 0);
    expect(held.productPeriod).toEqual(free.productPeriod);
    expect(held.managerPeriod).toEqual(free.managerPeriod);
  });

  it("of a manager's period lets his other periods and the other manager absorb it", () => {
    const { managerPeriod } = faces(planOf({ ...even, holds: [{ metric: "sales", manager: "A", period: 1, amount: "155" }] }), 0);
    expect(managerPeriod.map((row) => row[0])).toEqual([155, 45]);
    expect(managerPeriod.map((row) => row.reduce((sum, units) => sum + units, 0))).toEqual([1200, 1200]);
    expect(managerPeriod[0]?.slice(1)).toEqual(Array(11).fill(95));
  });

  it.each<[string, Partial<Record<"product" | "manager" | "client", string>> & { period?: number }, number]>([
    ["a period of the team", { period: 3 }, 500],
    ["a manager's year", { manager: "B" }, 1999],
    ["a client's year", { client: "b2" }, 7],
    ["a product in a period", { product: "Q", period: 12 }, 0],
    ["a manager's product", { product: "Q", manager: "A" }, 1200],
    ["a client's product", { product: "Q", client: "a2" }, 333],
    ["a client's period", { client: "a2", period: 5 }, 1],
    ["a manager's product in a period", { product: "P", manager: "A", period: 7 }, 91],
  ])("of %s", (_, slice, units) => {
    const plan = planOf({ ...even, holds: [{ metric: "sales", ...slice, amount: units }] });
    expect(sliceSum(plan.cubes[0] as Cube, plan.accounts, plan.inputs.holds[0] as Hold)).toBe(units);
  });

  it("may ask for a product that a client has none of, or that has no season then", () => {
    const clients = (even.clients ?? []).map((client) => ({ ...client, basis: { Q: { sales: client.name === "a1" ? 0 : 1 } } }));
    planOf({ ...even, clients, holds: [{ metric: "sales", client: "a1", product: "Q", amount: "12" }] });
    planOf({
      ...even,
      seasonality: { P: [0, ...Array<number>(11).fill(1)] },
      holds: [{ metric: "sales", product: "P", period: 1, amount: "60" }],
    });
  });
});

it("a minimum where nothing was meant to be opens a month by the average of the year", () => {
  const plan = planOf({
    ...even,
    seasonality: { P: [0, ...Array<number>(11).fill(1)] },
    bounds: [{ metric: "sales", product: "P", period: 1, min: "60" }],
  });
  // 1200 by 109 eleven times and 100 once.
  expect(faces(plan, 0).productPeriod[0]).toEqual([92, ...Array<number>(8).fill(101), 100, 100, 100]);
});

describe("build(inputs) with holds that cannot be kept", () => {
  it("names the fewest that contradict each other, with units", () => {
    const holds = [
      { metric: "sales", client: "b1", period: 2, amount: "30" },
      { metric: "sales", client: "a1", product: "P", amount: "800" },
      { metric: "sales", manager: "A", product: "P", amount: "700" },
    ];
    const all = { product: null, manager: null, client: null, period: null };
    expect(problemOf({ ...even, holds })).toEqual([
      {
        level: "error",
        at: ["holds", 1],
        detail: {
          type: "HoldsContradict",
          metric: "Sales",
          where: { ...all, manager: "A", product: "P" },
          limits: [
            { ...all, client: "a1", product: "P", min: "800", max: "800" },
            { ...all, manager: "A", product: "P", min: "700", max: "700" },
          ],
          need: "800",
          have: "700",
          shortfall: "100",
        },
      },
    ]);
  });

  it("of several contradictions, tells the first in its own amounts", () => {
    const holds = [
      { metric: "sales", client: "a1", product: "P", amount: "800" },
      { metric: "sales", manager: "A", product: "P", amount: "700" },
      { metric: "sales", product: "P", amount: "1300" },
    ];
    expect(problemOf({ ...even, holds })).toMatchObject([
      {
        at: ["holds", 0],
        detail: { where: { manager: "A", product: "P" }, limits: [{ client: "a1" }, { manager: "A" }], need: "800", have: "700" },
      },
    ]);
  });

  it("says when a product's target is another one, or a hold lies outside its bounds", () => {
    expect(problemOf({ ...even, holds: [{ metric: "sales", product: "P", amount: "1300" }] })).toMatchObject([
      { at: ["holds", 0], detail: { need: "1,300", have: "1,200", shortfall: "100" } },
    ]);
    expect(
      problemOf({
        ...even,
        holds: [{ metric: "sales", client: "a1", amount: "900" }],
        bounds: [{ metric: "sales", client: "a1", max: "800" }],
      }),
    ).toMatchObject([
      {
        detail: {
          limits: [
            { min: "900", max: "900" },
            { min: null, max: "800" },
          ],
          shortfall: "100",
        },
      },
    ]);
  });
});
