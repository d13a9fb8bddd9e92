import fc from "fast-check";
import { build } from "../../../src/plan/build/build";
import { faces } from "../../../src/plan/cube/faces";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import { verify } from "../../../src/plan/proof/verify";
import { leaningLine } from "../../../src/plan/split/leaning";
import { REMAINDERS } from "../../../src/plan/split/remainders";
import { anyPlanFile } from "../anyPlanFile";

/** Where the plan's remainder goes, through the whole of building. */

const PLAN = {
  version: 1 as const,
  year: 2026,
  metrics: [{ id: "u", name: "U", unit: "1" }],
  products: [{ id: "p", name: "P", target: { u: 100 } }],
  managers: [{ id: "a", name: "A" }],
};

function builtOf(file: PlanFile) {
  const { inputs, problems } = validate(file);
  if (inputs === null) throw new Error(JSON.stringify(problems));
  return { inputs, built: build(inputs) };
}

test.each([
  ["largest", null],
  ["first", [9, 9, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8]],
  ["last", [8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9]],
  ["even", [8, 9, 8, 8, 9, 8, 8, 9, 8, 8, 9, 8]],
] as const)("%s: the manager's and the product's months have it there", (remainder, months) => {
  const { inputs, built } = builtOf({ ...PLAN, remainder });
  if (built.type !== "Built") throw new Error("not built");
  expect(built.notices).toEqual([]);
  const { managerPeriod, productPeriod } = faces(built.plan, 0);
  expect(managerPeriod).toEqual(productPeriod);
  if (months) expect(managerPeriod).toEqual([months]);
  else expect(built.plan.cubes).toEqual(build(builtOf(PLAN).inputs).type === "Built" ? built.plan.cubes : null);
  expect(toPlanFile(inputs).remainder).toBe(remainder);
});

test("a held month comes first, and that is said", () => {
  const holds = [{ metric: "u", manager: "a", period: 1, amount: "20" }];
  const { built } = builtOf({ ...PLAN, remainder: "last", holds });
  if (built.type !== "Built") throw new Error("not built");
  expect(built.notices.map(({ at, detail }) => [at, detail.type])).toEqual([[["remainder"], "RemainderYields"]]);
  expect(faces(built.plan, 0).managerPeriod[0]?.[0]).toBe(20);
  expect(verify(built.plan)).toEqual([]);
  const kept = builtOf({ ...PLAN, remainder: "last", holds: [{ metric: "u", manager: "a", period: 1, amount: "8" }] }).built;
  expect(kept).toMatchObject({ type: "Built", notices: [] });
});

test("any plan: it ties, and the team's periods are its year by season with the remainder where it was asked for", () => {
  fc.assert(
    fc.property(anyPlanFile({ zeros: false }), fc.constantFrom(...REMAINDERS), (file, remainder) => {
      const { inputs, built } = builtOf({ ...file, remainder });
      if (built.type !== "Built") throw new Error(JSON.stringify(built.problems));
      expect(verify(built.plan)).toEqual([]);
      const usual = builtOf({ ...file, remainder: "largest" }).built;
      if (usual.type !== "Built") throw new Error("not built");
      inputs.metrics.forEach((_, metric) => {
        const { productPeriod, managerPeriod, total } = faces(built.plan, metric);
        const other = faces(usual.plan, metric);
        expect(total).toBe(other.total);
        const team = inputs.periods.map((_, period) => managerPeriod.reduce((sum, row) => sum + (row[period] ?? 0), 0));
        const before = inputs.periods.map((_, period) => other.managerPeriod.reduce((sum, row) => sum + (row[period] ?? 0), 0));
        // Both are the same shares, rounded down or up.
        team.forEach((units, period) => expect(Math.abs(units - (before[period] ?? 0))).toBeLessThanOrEqual(1));
        expect(productPeriod.map((row) => row.reduce((sum, units) => sum + units, 0))).toEqual(
          inputs.products.map(({ target }) => target[metric]),
        );
        if (remainder !== "largest" && inputs.products.length === 1 && total < 10 ** 6) {
          const season = inputs.seasonality[metric]?.[0] ?? [];
          const whole = season.reduce((sum, weight) => sum + weight, 0);
          let month = 0;
          const shares = inputs.periods.map(
            (length) => (total * season.slice(month, (month += length)).reduce((sum, weight) => sum + weight, 0)) / whole,
          );
          expect(team).toEqual(leaningLine(shares, total, remainder));
        }
      });
    }),
  );
});
