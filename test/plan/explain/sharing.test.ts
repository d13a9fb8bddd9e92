import fc from "fast-check";
import type { Plan } from "../../../src/plan/cube/plan";
import { why, type Why } from "../../../src/plan/explain/why";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { anyPlanFile } from "../anyPlanFile";
import { planIfAny, planOf } from "../change/anyPlan";
import { runs } from "../split/runs";

/** One manager's clients share what there is of one product in one period. */
function clientsOf(target: string, bases: readonly number[]): Plan {
  return planOf({
    version: 1,
    year: 2026,
    periods: [12],
    metrics: [{ id: "sales", name: "Sales", unit: "1" }],
    products: [{ name: "P", target: { sales: target } }],
    managers: [{ name: "A" }],
    clients: bases.map((sales, i) => ({ name: `c${i + 1}`, manager: "A", basis: { P: { sales } } })),
  });
}
const client = (plan: Plan, account: number): Why => why(plan, 0, { product: null, manager: null, account, period: null });
const names = (plan: Plan, shared: NonNullable<Why["sharing"]>["got"]) =>
  shared.map(({ place }) => plan.inputs.clients[place.slice.client ?? -1]?.name);

describe("why(…).sharing", () => {
  it("tells who got the units that equal shares leave over, and that either would do", () => {
    const plan = clientsOf("320", [1, 1, 1]);
    const shared = client(plan, 2).sharing;
    expect(shared).toMatchObject({ whole: 320, left: 2, rule: "tie" });
    expect(names(plan, [...(shared?.got ?? []), ...(shared?.missed ?? [])]).sort()).toEqual(["c1", "c2", "c3"]);
    expect(shared?.missed).toMatchObject([{ exact: expect.closeTo(106.6667, 3) as number, units: 106 }]);
  });

  it("tells that the plan says in which periods the remainder goes", () => {
    const file: PlanFile = {
      version: 1,
      year: 2026,
      metrics: [{ name: "sales", unit: "1" }],
      products: [{ name: "P", target: { sales: "100" } }],
      managers: [{ name: "A" }],
    };
    const rule = (remainder: NonNullable<PlanFile["remainder"]>) => {
      const plan = planIfAny({ ...file, remainder });
      return plan && why(plan, 0, { product: null, manager: null, account: null, period: 8 }).sharing?.rule;
    };
    expect([rule("largest"), rule("last"), rule("first")]).toEqual(["tie", "chosen", "chosen"]);
  });

  it("tells that the largest remainder got it", () => {
    const plan = clientsOf("10", [5, 3, 3]);
    const shared = client(plan, 0).sharing;
    expect(shared).toMatchObject({ whole: 10, left: 2, rule: "largest" });
    expect(names(plan, shared?.got ?? [])).toEqual(["c2", "c3"]);
  });

  it("has nothing to tell where shares are whole", () => {
    expect(client(clientsOf("300", [1, 1, 1]), 1).sharing).toBeNull();
  });

  it("asks the managers where one of them has no clients", () => {
    const plan = planOf({
      version: 1,
      year: 2026,
      periods: [12],
      metrics: [{ id: "sales", name: "Sales", unit: "1" }],
      products: [{ name: "P", target: { sales: "100" } }],
      managers: [{ name: "A" }, { name: "B" }, { name: "C" }],
      clients: [],
    });
    expect(client(plan, 0).sharing).toMatchObject({ whole: 100, left: 1, rule: "tie" });
  });

  it("adds up and keeps to its rule, for every number of any plan", () => {
    fc.assert(
      fc.property(anyPlanFile({ zeros: true }), fc.nat(), fc.nat(), fc.nat(), (file, p, a, t) => {
        const plan = planIfAny(file);
        if (plan === null) return;
        const { products, accounts, periods } = plan.cubes[0] ?? { products: 1, accounts: 1, periods: 1 };
        const cells = [
          { product: p % products, manager: null, account: a % accounts, period: t % periods },
          { product: null, manager: plan.accounts[a % accounts]?.manager ?? 0, account: null, period: t % periods },
          { product: p % products, manager: null, account: null, period: t % periods },
        ];
        for (const cell of cells) {
          const shared = why(plan, 0, cell).sharing;
          if (shared === null) continue;
          const { got, missed, left, whole, rule } = shared;
          const cut = (exact: number) => exact - Math.floor(exact);
          expect([...got, ...missed].filter(({ isAsked }) => isAsked)).toHaveLength(1);
          expect(got).toHaveLength(left);
          for (const { exact, units } of got) expect(units).toBe(Math.ceil(exact));
          for (const { exact, units } of missed) expect(units).toBe(Math.floor(exact));
          const cutOff = [...got, ...missed].reduce((units, { exact }) => units + cut(exact), 0);
          expect(Math.abs(cutOff - left)).toBeLessThan(1e-3 + whole * 1e-11);
          if (rule === "largest") for (const one of missed) for (const other of got) expect(cut(one.exact)).toBeLessThan(cut(other.exact));
        }
      }),
      { numRuns: runs },
    );
  });
});
