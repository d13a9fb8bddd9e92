import { readFileSync } from "node:fs";
import type { Amount } from "../../../src/plan/numbers/amount";
import { build } from "../../../src/plan/build/build";
import type { Cube, Plan } from "../../../src/plan/cube/plan";
import { validate } from "../../../src/plan/file/validate";
import { verify, verifyOnward } from "../../../src/plan/proof/verify";

function sample(): Plan {
  const { inputs } = validate(JSON.parse(readFileSync("src/commands/plan/samples/zh-CN/plan.json", "utf8")));
  const built = inputs && build(inputs);
  if (built?.type !== "Built") throw new Error("the sample cannot be built");
  return built.plan;
}

/** The plan with some leaves of its first metric changed. */
function changed(plan: Plan, change: (leaves: Float64Array, cube: Cube) => void): Plan {
  const [first, ...rest] = plan.cubes as [Cube, ...Cube[]];
  const leaves = first.leaves.slice();
  change(leaves, first);
  return { ...plan, cubes: [{ ...first, leaves }, ...rest] };
}

describe("verify(plan)", () => {
  const plan = sample();
  const of = (mismatches: ReturnType<typeof verify>) => mismatches.map(({ what, at }) => `${what} ${at}`);

  it("is silent about a plan that ties", () => expect(verify(plan)).toEqual([]));

  it("finds one unit too much, in every total that it is part of", () => {
    const found = verify(changed(plan, (leaves) => (leaves[0] = (leaves[0] ?? 0) + 1)));
    expect(of(found)).toEqual(["total 0", "target 0", "product 0"]);
    expect(found[1]).toMatchObject({ expected: 12_600, found: 12_601 });
  });

  it("finds a unit that moved from one product to another", () => {
    const found = verify(
      changed(plan, (leaves, { accounts, periods }) => {
        leaves[0] = (leaves[0] ?? 0) + 1;
        leaves[accounts * periods] = (leaves[accounts * periods] ?? 0) - 1;
      }),
    );
    expect(of(found)).toEqual(["target 0", "target 1", "product 0", "product 1"]);
  });

  it("finds fractions and negative amounts even where the sums are right", () => {
    const halves = changed(plan, (leaves) => {
      leaves[0] = (leaves[0] ?? 0) + 0.5;
      leaves[1] = (leaves[1] ?? 0) - 0.5;
    });
    expect(of(verify(halves))).toEqual(["whole 0", "whole 1"]);
    const below = changed(plan, (leaves) => {
      leaves[1] = (leaves[0] ?? 0) + (leaves[1] ?? 0) + 1;
      leaves[0] = -1;
    });
    expect(of(verify(below))).toEqual(["whole 0"]);
  });

  it("finds holds that are not kept and bounds that are overstepped", () => {
    const signed = validate(JSON.parse(readFileSync("src/workbench/examples/signed.json", "utf8"))).inputs;
    const built = signed && build(signed);
    if (built?.type !== "Built") throw new Error("the example cannot be built");
    expect(verify(built.plan)).toEqual([]);
    const free = build({ ...built.plan.inputs, holds: [], bounds: [] });
    if (free.type !== "Built") throw new Error("the example cannot be built");
    const ignored = verify({ ...free.plan, inputs: built.plan.inputs });
    expect(new Set(of(ignored))).toEqual(new Set(["hold 0", "hold 1", "hold 2", "hold 3", "bound 0", "bound 1", "bound 2"]));
    expect(ignored.find(({ what, at }) => what === "hold" && at === 0)).toMatchObject({ metric: 1, expected: 500_000 });
  });

  it("holds every limit against both sides: one unit below a minimum, above a maximum, beside a hold", () => {
    const year = { metric: 0, product: 0, manager: null, client: null, period: null };
    const units = plan.inputs.products[0]?.target[0] ?? 0;
    const limited = (amount: number, min: number | null, max: number | null) =>
      verify({
        ...plan,
        inputs: {
          ...plan.inputs,
          holds: [{ ...year, amount: amount as Amount, reason: "" }],
          bounds: [{ ...year, min: min as Amount | null, max: max as Amount | null, reason: "" }],
        },
      });
    expect(of(limited(units, units, units))).toEqual([]);
    expect(of(limited(units, units + 1, null))).toEqual(["bound 0"]);
    expect(of(limited(units, null, units - 1))).toEqual(["bound 0"]);
    expect(of(limited(units + 1, null, null))).toEqual(["hold 0"]);
    expect(of(limited(units - 1, units - 1, units + 1))).toEqual(["hold 0"]);
    expect(limited(units, units + 1, null)).toEqual([{ metric: 0, what: "bound", at: 0, expected: units + 1, found: units }]);
  });

  it("lets leaves be below zero only as far as somebody says", () => {
    const below = changed(plan, (leaves) => {
      leaves[1] = (leaves[0] ?? 0) + (leaves[1] ?? 0) + 2;
      leaves[0] = -2;
    });
    expect(of(verifyOnward(below, (metric, leaf) => (metric === 0 && leaf === 0 ? -2 : 0)))).toEqual([]);
    expect(verifyOnward(below, (metric, leaf) => (metric === 0 && leaf === 0 ? -1 : 0))).toEqual([
      { metric: 0, what: "whole", at: 0, expected: -1, found: -2 },
    ]);
    expect(of(verifyOnward(below, (metric) => (metric === 1 ? -Infinity : 0)))).toEqual(["whole 0"]);
  });

  it("finds clients and managers who have no row, two rows, or a row under somebody else", () => {
    expect(of(verify({ ...plan, accounts: plan.accounts.slice(1) }))).toEqual(expect.arrayContaining(["shape 0", "account 0"]));
    const [first, second, ...rest] = plan.accounts as [Plan["accounts"][number], Plan["accounts"][number], ...Plan["accounts"]];
    expect(of(verify({ ...plan, accounts: [first, first, ...rest] }))).toEqual(expect.arrayContaining(["account 0", "account 1"]));
    expect(of(verify({ ...plan, accounts: [{ ...first, manager: 3 }, second, ...rest] }))).toEqual(expect.arrayContaining(["account 0"]));
  });

  it("finds a cube with other sides than the plan, whichever it is", () => {
    const [cube, ...rest] = plan.cubes as [Cube, ...Cube[]];
    const { products, accounts, periods, leaves } = cube;
    const shapes = (other: Partial<Cube>) => verify({ ...plan, cubes: [{ ...cube, ...other }, ...rest] });
    const shape = (expected: number, found: number) => [{ metric: 0, what: "shape", at: 0, expected, found }];
    expect(shapes({ products: products + 1 })).toEqual(shape(products, products + 1));
    expect(shapes({ accounts: accounts + 1 })).toEqual(shape(accounts, accounts + 1));
    expect(shapes({ periods: periods - 1 })).toEqual(shape(periods, periods - 1));
    expect(shapes({ leaves: leaves.slice(1) })).toEqual(shape(leaves.length, leaves.length - 1));
  });

  it("finds a row of a client whom nobody knows, and a second row of a manager's own", () => {
    const [first, ...others] = plan.accounts as [Plan["accounts"][number], ...Plan["accounts"]];
    const rows = (row: Plan["accounts"][number]) => verify({ ...plan, accounts: [row, ...others] }).filter(({ metric }) => metric === 0);
    const clients = plan.inputs.clients.length;
    expect(rows({ manager: 1, client: clients })).toEqual([
      { metric: 0, what: "account", at: first.client, expected: 1, found: 0 },
      { metric: 0, what: "account", at: 0, expected: -1, found: 1 },
    ]);
    expect(rows({ manager: 0, client: null })).toEqual([
      { metric: 0, what: "account", at: first.client, expected: 1, found: 0 },
      { metric: 0, what: "account", at: 0, expected: 0, found: 1 },
    ]);
  });

  it("finds a metric without its cube", () => expect(of(verify({ ...plan, cubes: plan.cubes.slice(1) }))).toContain("shape 0"));
});
