import fc from "fast-check";
import { build } from "../../../src/plan/build/build";
import { faces } from "../../../src/plan/cube/faces";
import { leaf, type Cube, type Plan } from "../../../src/plan/cube/plan";
import type { PlanFile } from "../../../src/plan/file/planFile";
import type { Detail } from "../../../src/plan/problem/problem";
import { validate } from "../../../src/plan/file/validate";
import { verify } from "../../../src/plan/proof/verify";
import { small } from "../change/anyPlan";
import { runs } from "../split/runs";

type Bounds = NonNullable<PlanFile["bounds"]>;

/** The plan, which ties, or what stands against it. */
function planned(file: PlanFile): Plan | readonly Detail[] {
  const { inputs, problems } = validate(file);
  if (inputs === null) throw new Error(JSON.stringify(problems));
  const built = build(inputs);
  if (built.type !== "Built") return built.problems.map(({ detail }) => detail);
  expect(verify(built.plan)).toEqual([]);
  return built.plan;
}

function plan(file: PlanFile): Plan {
  const result = planned(file);
  if (!("cubes" in result)) throw new Error(JSON.stringify(result));
  return result;
}

/** Four products with these targets. */
const products = (targets: readonly number[]): PlanFile["products"] =>
  ["P", "Q", "R", "S"].map((name, at) => ({ name, target: { sales: targets[at] ?? 0 } }));
const names = (all: string): { name: string }[] => [...all].map((name) => ({ name }));
/** Whoever is named sells none of these products. */
const without = (who: "manager" | "client", whom: string, what: string): Bounds =>
  [...whom].flatMap((one) => [...what].map((product) => ({ metric: "sales", [who]: one, product, max: 0 })));

/** Somebody may have nothing of some products; the shares by weight leave no plan then, and others do. */
describe("whoever may have nothing of a product", () => {
  const bounds = without("manager", "AB", "RS");
  const years = (file: PlanFile): readonly number[] =>
    faces(plan(file), 0).managerPeriod.map((months) => months.reduce((sum, units) => sum + units, 0));

  it("has a year that the other products can give, and the others have the rest", () => {
    expect(years(small({ products: products([9000, 9000, 11000, 11000]), managers: names("ABCD"), bounds }))).toEqual([
      9000, 9000, 11000, 11000,
    ]);
    expect(years(small({ products: products([9, 9, 11, 11]), managers: names("ABCD"), bounds }))).toEqual([9, 9, 11, 11]);
    expect(years(small({ products: products([2, 0, 22, 0]), managers: names("ABC"), bounds }))).toEqual([1, 1, 22]);
  });

  it("is left alone where the shares by weight leave a plan", () => {
    expect(years(small({ products: products([3000, 3000, 3000, 3000]), managers: names("ABCD"), bounds }))).toEqual([
      3000, 3000, 3000, 3000,
    ]);
  });

  it("may be a client", () => {
    const clients = names("abcd").map(({ name }) => ({ name, manager: "A" }));
    const { cubes } = plan(
      small({ products: products([9, 9, 11, 11]), periods: [6, 6], managers: names("A"), clients, bounds: without("client", "ab", "RS") }),
    );
    const [cube] = cubes as [Cube];
    const of = (account: number): number =>
      [0, 1, 2, 3].reduce((sum, product) => sum + leaf(cube, product, account, 0) + leaf(cube, product, account, 1), 0);
    expect([of(0) + of(1), of(2) + of(3)]).toEqual([18, 22]);
  });

  it("may be a period: the team's periods make room", () => {
    const closed: Bounds = [3, 4].flatMap((period) => ["P", "Q"].map((product) => ({ metric: "sales", product, period, max: 0 })));
    const file = small({ products: products([10, 10, 10, 10]), periods: [3, 3, 3, 3], bounds: closed });
    const months = (more: Partial<PlanFile>): readonly number[] => {
      const rows = faces(plan({ ...file, ...more }), 0).productPeriod;
      return [0, 1, 2, 3].map((period) => rows.reduce((sum, row) => sum + (row[period] ?? 0), 0));
    };
    expect(months({})).toEqual([10, 10, 10, 10]);
    expect(months({ holds: [{ metric: "sales", period: 2, amount: 5 }] })).toEqual([15, 5, 10, 10]);
  });

  it("finds its plan, however many may have nothing of however much, as long as somebody may have each product", () => {
    const anyFile = fc.record({
      targets: fc.array(fc.nat(300), { minLength: 4, maxLength: 4 }),
      allowed: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 4, maxLength: 4 }),
      blocks: fc.constantFrom<number[]>([12], [6, 6], [3, 3, 3, 3]),
    });
    fc.assert(
      fc.property(anyFile, ({ targets, allowed, blocks }) => {
        const closed = allowed.flatMap((who, product) =>
          without("manager", [..."ABCD"].filter((_, at) => ((who >> at) & 1) === 0).join(""), "PQRS".charAt(product)),
        );
        plan(small({ products: products(targets), periods: blocks, managers: names("ABCD"), bounds: closed }));
      }),
      { numRuns: runs },
    );
  });
});

describe("when nobody is left", () => {
  const all = { product: null, manager: null, client: null, period: null };
  const details = (file: PlanFile): readonly Detail[] => {
    const result = planned(file);
    if ("cubes" in result) throw new Error("there is a plan");
    return result;
  };

  it("says who needs how much together, far beyond what narrowing a unit at a time would find", () => {
    const closed: Bounds = [3, 4].flatMap((period) => ["P", "Q"].map((product) => ({ metric: "sales", product, period, max: 0 })));
    const holds = [
      { metric: "sales", period: 1, amount: 999_990 },
      { metric: "sales", period: 2, amount: 999_990 },
      { metric: "sales", product: "S", period: 3, amount: 1 },
    ];
    const [detail] = details(
      small({ products: products([1_000_000, 1_000_000, 1_000_000, 1_000_000]), periods: [3, 3, 3, 3], bounds: closed, holds }),
    );
    expect(detail).toMatchObject({
      type: "HoldsContradict",
      where: { ...all, product: "P" },
      need: "2,000,000",
      have: "1,999,980",
      shortfall: "20",
    });
    // The hold on S has nothing to do with it.
    expect(detail?.type === "HoldsContradict" && detail.limits.map(({ product, period }) => [product, period])).toEqual([
      [null, 1],
      [null, 2],
      ["P", 3],
      ["Q", 3],
      ["P", 4],
      ["Q", 4],
    ]);
  });

  it("says so of a client's limits", () => {
    const clients = names("ab").map(({ name }) => ({ name, manager: "A" }));
    const bounds = [
      { metric: "sales", client: "a", max: 100 },
      { metric: "sales", client: "b", period: 1, max: 5 },
      { metric: "sales", client: "b", period: 2, max: 7 },
    ];
    expect(details(small({ products: products([300, 0, 0, 0]), periods: [6, 6], managers: names("A"), clients, bounds }))).toMatchObject([
      {
        type: "HoldsContradict",
        where: { ...all, product: "P", manager: "A", client: "b" },
        limits: [{ max: "100" }, { max: "5" }, { max: "7" }],
        need: "200",
        have: "12",
        shortfall: "188",
      },
    ]);
  });
});
