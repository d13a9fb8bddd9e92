import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLE_FOLDERS, exampleText } from "../../support/exampleTexts";
import fc from "fast-check";
import { build } from "../../../src/plan/build/build";
import { accountProductIn, faces } from "../../../src/plan/cube/faces";
import { leaf, type Plan } from "../../../src/plan/cube/plan";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import { verify } from "../../../src/plan/proof/verify";
import { anyPlanFile } from "../anyPlanFile";
import { planOf } from "../change/anyPlan";
import { inputsOf } from "../file/rightFile";

const example = (name: string) => JSON.parse(exampleText(name)) as PlanFile;

/** One metric in units of 1, twelve months, and whatever a test is about. */
function small(file: Partial<PlanFile>): PlanFile {
  return {
    version: 1,
    year: 2026,
    metrics: [{ name: "sales", unit: "1" }],
    products: [{ name: "P", target: { sales: "1000" } }],
    managers: [{ name: "A" }, { name: "B" }],
    ...file,
  };
}

const client = (name: string, manager: string, basis: Readonly<Record<string, number | null>>) => ({
  name,
  manager,
  basis: Object.fromEntries(Object.entries(basis).map(([product, sales]) => [product, { sales }])),
});

describe("build(inputs) on the three managers of F1", () => {
  const plan = planOf(example("three-managers"));
  const { managerPeriod, productPeriod, accountProduct, total } = faces(plan, 0);

  it("gives every manager 100 a month, 400 in the half-year and 1000 in the year", () => {
    expect(managerPeriod).toEqual(Array(3).fill([100, 100, 100, 100, 100, 100, 400]));
    expect(total).toBe(3000);
  });

  it("has 300 a month and 1200 in the half-year in sum, 300 to 3000 cumulated", () => {
    const team = (managerPeriod[0] ?? []).map((_, period) => managerPeriod.reduce((sum, row) => sum + (row[period] ?? 0), 0));
    expect(team).toEqual([300, 300, 300, 300, 300, 300, 1200]);
    let cumulated = 0;
    expect(team.map((units) => (cumulated += units))).toEqual([300, 600, 900, 1200, 1500, 1800, 3000]);
  });

  it("has the same numbers by product and by client", () => {
    expect(productPeriod).toEqual(Array(3).fill([100, 100, 100, 100, 100, 100, 400]));
    const byClient = accountProduct.map((row) => row.reduce((sum, units) => sum + units, 0));
    expect(byClient[0]).toBe(500);
    expect((byClient[0] ?? 0) + (byClient[1] ?? 0)).toBe(1000);
    expect(byClient[2]).toBe(1000);
    expect(byClient.slice(3).reduce((sum, units) => sum + units, 0)).toBe(1000);
  });
});

describe("build(inputs)", () => {
  it("spreads over managers by weight", () => {
    const plan = planOf(
      small({
        managers: [
          { name: "A", weight: 3 },
          { name: "B", weight: 1 },
          { name: "C", weight: 0 },
        ],
      }),
    );
    expect(faces(plan, 0).managerPeriod.map((row) => row.reduce((sum, units) => sum + units, 0))).toEqual([750, 250, 0]);
  });

  it("gives a manager without clients a row of his own", () => {
    const plan = planOf(small({ clients: [client("c1", "A", { P: 1 })] }));
    expect(plan.accounts).toEqual([
      { manager: 0, client: 0 },
      { manager: 1, client: null },
    ]);
    expect(faces(plan, 0).accountProduct).toEqual([[500], [500]]);
  });

  it("lets the basis decide over products and clients, not over managers", () => {
    const products = [
      { name: "P", target: { sales: "600" } },
      { name: "Q", target: { sales: "400" } },
    ];
    const clients = [client("c1", "A", { P: 900, Q: 0 }), client("c2", "A", { P: 100, Q: 0 }), client("c3", "B", { P: 1, Q: 4 })];
    expect(faces(planOf(small({ products, clients })), 0).accountProduct).toEqual([
      [450, 0],
      [50, 0],
      [100, 400],
    ]);
  });

  it("takes the average of the manager's other clients, or else of the team, for what is not known", () => {
    const known = [
      client("c1", "A", { P: 30 }),
      client("c2", "A", { P: 10 }),
      client("c3", "A", { P: null }),
      client("c4", "B", { P: null }),
      client("c5", "B", { P: null }),
    ];
    expect(faces(planOf(small({ clients: known })), 0).accountProduct).toEqual([[250], [83], [167], [250], [250]]);
  });

  it("gives a late joiner less, by presence, and takes nothing from the team", () => {
    const plan = planOf(
      small({
        products: [{ name: "P", target: { sales: "12000" } }],
        managers: [{ name: "A" }, { name: "B", from: 4, ramp: [0.5, 1 / 3] }],
      }),
    );
    const { managerPeriod } = faces(plan, 0);
    expect(managerPeriod[1]).toEqual([0, 0, 0, 333, 250, 500, 500, 500, 500, 500, 500, 500]);
    expect(managerPeriod[0]).toEqual([1000, 1000, 1000, 667, 750, 500, 500, 500, 500, 500, 500, 500]);
  });

  it("counts presence by month inside a block", () => {
    const plan = planOf(
      small({ periods: [6, 6], products: [{ name: "P", target: { sales: "1200" } }], managers: [{ name: "A" }, { name: "B", from: 4 }] }),
    );
    expect(faces(plan, 0).managerPeriod).toEqual([
      [400, 300],
      [200, 300],
    ]);
  });

  it("follows each product's own season", () => {
    const products = [
      { name: "P", target: { sales: "100" } },
      { name: "Q", target: { sales: "100" } },
    ];
    const plan = planOf(small({ products, periods: [3, 3, 3, 3], seasonality: { P: [4, 3, 2, 1], Q: [0, 0, 1, 1] } }));
    expect(faces(plan, 0).productPeriod).toEqual([
      [40, 30, 20, 10],
      [0, 0, 50, 50],
    ]);
  });

  it("keeps a client's months near his share although each product rounds by itself", () => {
    const products = Array.from({ length: 9 }, (_, p) => ({ name: `P${p}`, target: { sales: "18" } }));
    const clients = ["c1", "c2", "c3"].map((name) => client(name, "A", {}));
    const plan = planOf(small({ products, clients, managers: [{ name: "A" }] }));
    for (let period = 0; period < 12; period++) {
      for (const row of accountProductIn(plan, 0, period))
        expect(Math.abs(row.reduce((sum, units) => sum + units, 0) - 4.5)).toBeLessThanOrEqual(1.5);
    }
  });

  it("says so when who sells what and when leaves no way to keep the season", () => {
    const products = [
      { name: "P", target: { sales: "500" } },
      { name: "Q", target: { sales: "500" } },
    ];
    const clients = [client("c1", "A", { P: 1, Q: 0 }), client("c2", "B", { P: 0, Q: 1 })];
    const built = build(inputsOf(small({ products, clients, periods: [6, 6], seasonality: { P: [4, 1], Q: [1, 4] } })));
    expect(built).toMatchObject({
      type: "Built",
      notices: [{ level: "notice", at: ["seasonality"], detail: { type: "SeasonMoved", metric: "sales", totals: 4, most: "150" } }],
    });
    if (built.type === "Built") expect(verify(built.plan)).toEqual([]);
  });

  describe("names what contradicts itself, in units", () => {
    const products = [
      { name: "P", target: { sales: "100.00" } },
      { name: "Q", target: { sales: "1900.00" } },
    ];
    const metrics = [{ name: "sales", unit: "0.01" }];

    it("managers who can sell too little", () => {
      const clients = [client("c1", "A", { P: 1, Q: 0 }), client("c2", "B", { P: 1, Q: 1 })];
      expect(build(inputsOf(small({ metrics, products, clients })))).toEqual({
        type: "Infeasible",
        problems: [
          {
            level: "error",
            at: ["managers", 0, "name"],
            detail: {
              type: "CannotFit",
              metric: "sales",
              period: null,
              managers: ["A"],
              products: ["P"],
              need: "1,000.00",
              have: "100.00",
              shortfall: "900.00",
            },
          },
        ],
      });
    });

    it("a product that nobody can sell", () => {
      const clients = [client("c1", "A", { P: 1, Q: 0 }), client("c2", "B", { P: 1, Q: 1 })];
      const managers = [{ name: "A" }, { name: "B", from: 12 }];
      expect(
        build(inputsOf(small({ metrics, products, clients, managers, seasonality: { Q: [...Array<number>(11).fill(1), 0] } }))),
      ).toEqual({
        type: "Infeasible",
        problems: [
          {
            level: "error",
            at: ["products", 1, "name"],
            detail: {
              type: "CannotPlace",
              metric: "sales",
              period: null,
              managers: [],
              products: ["Q"],
              need: "1,900.00",
              have: "0.00",
              shortfall: "1,900.00",
            },
          },
        ],
      });
    });

    it("a period in which those who sell a product are not there yet", () => {
      const file = small({
        periods: [6, 6],
        products: [
          { name: "P", target: { sales: "750" } },
          { name: "Q", target: { sales: "250" } },
        ],
        managers: [{ name: "A" }, { name: "B", from: 7 }],
        clients: [client("c1", "A", { P: 1, Q: 0 }), client("c2", "B", { P: 1, Q: 1 })],
        seasonality: { P: [0, 1] },
      });
      expect(build(inputsOf(file))).toEqual({
        type: "Infeasible",
        problems: [
          {
            level: "error",
            at: ["products", 1, "name"],
            detail: {
              type: "CannotPlace",
              metric: "sales",
              period: 1,
              managers: [],
              products: ["Q"],
              need: "125",
              have: "0",
              shortfall: "125",
            },
          },
        ],
      });
    });
  });
});

describe("build(inputs) on every sample and example", () => {
  const files = ["src/commands/plan/samples/en", "src/commands/plan/samples/zh-CN", ...EXAMPLE_FOLDERS].flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)),
  );
  it.each(files.filter((name) => name.endsWith(".json")))("%s ties without a notice", (file) => {
    const built = build(inputsOf(JSON.parse(readFileSync(file, "utf8")) as PlanFile));
    expect(built).toMatchObject({ type: "Built", notices: [] });
    if (built.type === "Built") expect(verify(built.plan)).toEqual([]);
  });
});

describe("build(inputs) on any plan", () => {
  const runs = { numRuns: 80 };

  it("meets every target and ties in every direction, with nobody absent and no zeros always", () => {
    fc.assert(
      fc.property(anyPlanFile({ zeros: false }), (file) => {
        const plan = planOf(file);
        expect(verify(plan)).toEqual([]);
      }),
      runs,
    );
  });

  it("ties, or names units that are short, when there are zeros", () => {
    fc.assert(
      fc.property(anyPlanFile({ zeros: true }), (file) => {
        const { inputs } = validate(file);
        fc.pre(inputs !== null);
        const built = build(inputs);
        if (built.type === "Built") expect(verify(built.plan)).toEqual([]);
        else
          for (const { detail } of built.problems)
            expect(detail).toMatchObject({
              type: expect.stringMatching(/^Cannot/) as string,
              shortfall: expect.stringMatching(/[1-9]/) as string,
            });
      }),
      runs,
    );
  });

  it("gives nothing where the basis is zero, and nothing before a manager has joined", () => {
    fc.assert(
      fc.property(anyPlanFile({ zeros: true }), (file) => {
        const { inputs, problems } = validate(file);
        fc.pre(inputs !== null && problems.length === 0);
        const built = build(inputs);
        fc.pre(built.type === "Built");
        if (built.type === "Built") expect(strayLeaves(built.plan)).toEqual([]);
      }),
      runs,
    );
  });

  it("is the same whatever the order of products, managers and clients", () => {
    const shuffled = anyPlanFile({ zeros: true }).chain((file) =>
      fc.record({
        file: fc.constant(file),
        products: shuffle(file.products),
        managers: shuffle(file.managers),
        clients: shuffle(file.clients ?? []),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ file, ...order }) => {
        fc.pre(validate(file).inputs !== null);
        expect(amounts({ ...file, ...order })).toEqual(amounts(file));
      }),
      runs,
    );
  });

  it("is the same every time, and after a round trip through the plan file", () => {
    fc.assert(
      fc.property(anyPlanFile({ zeros: false }), (file) => {
        expect(amounts(toPlanFile(inputsOf(file)))).toEqual(amounts(file));
      }),
      { numRuns: 50 },
    );
  });

  it("shares a metric over equal managers within one unit of each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 9 }), (target, count) => {
        const managers = Array.from({ length: count }, (_, g) => ({ name: `G${g}` }));
        const plan = planOf(small({ products: [{ name: "P", target: { sales: String(target) } }], managers }));
        const totals = faces(plan, 0).managerPeriod.map((row) => row.reduce((sum, units) => sum + units, 0));
        expect(Math.max(...totals) - Math.min(...totals)).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });
});

function shuffle<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
}

/** Every amount under the ids that it belongs to, or that there is no plan. */
function amounts(file: PlanFile): unknown {
  const inputs = inputsOf(file);
  const built = build(inputs);
  if (built.type !== "Built") return "infeasible";
  const { accounts, cubes } = built.plan;
  const named: Record<string, number> = {};
  cubes.forEach((cube, m) =>
    inputs.products.forEach(({ id }, p) =>
      accounts.forEach(({ manager, client: c }, a) => {
        const account = `${inputs.managers[manager]?.id}/${c === null ? "" : inputs.clients[c]?.id}`;
        for (let t = 0; t < cube.periods; t++) named[`${inputs.metrics[m]?.id} ${id} ${account} ${t}`] = leaf(cube, p, a, t);
      }),
    ),
  );
  return named;
}

/** Amounts where there should be none: a known basis of zero, or a period that ends before the manager joins. */
function strayLeaves({ inputs, accounts, cubes }: Plan): string[] {
  const ends = inputs.periods.map((_, t) => inputs.periods.slice(0, t + 1).reduce((sum, months) => sum + months, 0));
  return cubes.flatMap((cube, m) =>
    inputs.products.flatMap((_, p) =>
      accounts.flatMap(({ manager, client: c }, a) =>
        ends.flatMap((end, t) => {
          const none = c !== null && inputs.clients[c]?.basis[p]?.[m] === 0;
          const absent = end < (inputs.managers[manager]?.from ?? 1);
          return (none || absent) && leaf(cube, p, a, t) !== 0 ? [`${m} ${p} ${a} ${t}`] : [];
        }),
      ),
    ),
  );
}
