import fc from "fast-check";
import { build } from "../../../src/plan/build/build";
import { faces } from "../../../src/plan/cube/faces";
import { explainer } from "../../../src/plan/explain/why";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import { verify } from "../../../src/plan/proof/verify";
import { restToOne } from "../../../src/plan/split/restToOne";
import { anyPlanFile } from "../anyPlanFile";
import { planOf, small, sum } from "../change/anyPlan";

/** What does not divide among managers or clients, given to one who is named. */

const SEVEN = ["a", "b", "c", "d", "e", "f", "g"].map((id) => ({ id, name: id.toUpperCase() }));

test("everybody has the share rounded down, and the one who is named has what is left", () => {
  expect(restToOne(100, [1, 1, 1], 1)).toEqual([33, 34, 33]);
  expect(restToOne(100, [1, 1, 1, 1, 1, 1, 1], 6)).toEqual([14, 14, 14, 14, 14, 14, 16]);
  expect(restToOne(90, [1, 1, 1], 1)).toEqual([30, 30, 30]);
  // Whoever has no share gets nothing of the remainder.
  expect(restToOne(100, [1, 1, 1, 0], 3)).toEqual([34, 33, 33, 0]);
  expect(restToOne(10 ** 15 - 1, [1, 1, 1, 1, 1, 1, 1], 2).reduce((a, b) => a + b, 0)).toBe(10 ** 15 - 1);
});

test("a manager has all that is left of the year, whatever the order of the rows", () => {
  const years = (managers: PlanFile["managers"]) => {
    const plan = planOf(small({ products: [{ name: "P", target: { sales: "1000" } }], managers, remainderTo: { manager: "E" } }));
    expect(verify(plan)).toEqual([]);
    return Object.fromEntries(faces(plan, 0).managerPeriod.map((row, manager) => [plan.inputs.managers[manager]?.id, sum(row)]));
  };
  const expected = { a: 142, b: 142, c: 142, d: 142, e: 148, f: 142, g: 142 };
  expect(years(SEVEN)).toEqual(expected);
  expect(years([...SEVEN].reverse())).toEqual(expected);
});

test("a client has what is left of his manager's, product by product; others' clients share as ever", () => {
  const clients = ["k", "l", "m"].flatMap((name) => [
    { name: `${name}1`, manager: "a" },
    { name: `${name}2`, manager: "b" },
  ]);
  const products = ["P", "Q"].map((name) => ({ name, target: { sales: "100" } }));
  const plan = planOf(small({ products, managers: SEVEN.slice(0, 2), clients, remainderTo: { client: "m1" } }));
  expect(verify(plan)).toEqual([]);
  const rows = faces(plan, 0).accountProduct.map((row, account) => [plan.inputs.clients[plan.accounts[account]?.client ?? -1]?.name, row]);
  expect(Object.fromEntries(rows)).toMatchObject({ k1: [16, 16], l1: [16, 16], m1: [18, 18] });
  expect(sum(rows.flatMap(([name, row]) => (String(name).endsWith("2") ? (row as number[]) : [])))).toBe(100);
});

test("a plan file keeps who is named", () => {
  const file = small({ managers: SEVEN, clients: [{ name: "C", manager: "a" }], remainderTo: { manager: "B", client: "C" } });
  expect(toPlanFile(planOf(file).inputs).remainderTo).toEqual({ manager: "b", client: "C" });
});

test("held sums come first, and that is said", () => {
  const holds = [{ metric: "sales", manager: "a", amount: "200" }];
  const { inputs } = validate(small({ managers: SEVEN, remainderTo: { manager: "b" }, holds }));
  const built = inputs && build(inputs);
  expect(built).toMatchObject({ type: "Built", notices: [{ at: ["remainderTo"], detail: { type: "RemainderYields" } }] });
});

test("why a number is what it is names who had the rest", () => {
  const plan = planOf(small({ products: [{ name: "P", target: { sales: "1000" } }], managers: SEVEN, remainderTo: { manager: "g" } }));
  const why = (manager: number) => explainer(plan)(0, { product: null, manager, account: null, period: null }).sharing;
  expect(why(6)).toMatchObject({ left: 6, rule: "named", got: [{ units: 148, isAsked: true }] });
  expect(why(0)).toMatchObject({ left: 6, rule: "named", got: [{ units: 148, isAsked: false }] });
});

test("any plan ties, and nobody but the named one is above the share", () => {
  fc.assert(
    fc.property(anyPlanFile({ zeros: false }), fc.nat(), fc.boolean(), (file, pick, isClient) => {
      const { inputs } = validate({ ...file, holds: [], bounds: [] });
      if (inputs === null) return;
      const { managers, clients } = inputs;
      const remainderTo = {
        manager: pick % managers.length,
        client: isClient && clients.length > 0 ? pick % clients.length : null,
      };
      const built = build({ ...inputs, remainderTo });
      const usual = build(inputs);
      if (built.type !== "Built" || usual.type !== "Built") throw new Error("not built");
      expect(verify(built.plan)).toEqual([]);
      inputs.metrics.forEach((_, metric) => {
        const [own, before] = [built, usual].map(({ plan }) => faces(plan, metric).managerPeriod.map(sum));
        expect(sum(own ?? [])).toBe(sum(before ?? []));
        own?.forEach((units, manager) => {
          const more = units - (before?.[manager] ?? 0);
          if (manager === remainderTo.manager) expect(more).toBeGreaterThanOrEqual(0);
          else expect([-1, 0]).toContain(more);
        });
      });
    }),
  );
});
