import fc from "fast-check";
import { build } from "../../../src/plan/build/build";
import type { Slice } from "../../../src/plan/inputs/inputs";
import type { Plan } from "../../../src/plan/cube/plan";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { validate } from "../../../src/plan/file/validate";
import { anyPlanFile } from "../anyPlanFile";

/** The plan of a file that can be built. */
export function planOf(file: PlanFile): Plan {
  const { inputs, problems } = validate(file);
  if (inputs === null) throw new Error(JSON.stringify(problems));
  const built = build(inputs);
  if (built.type !== "Built") throw new Error(JSON.stringify(built.problems));
  return built.plan;
}

/** The plan of a file; null where there is none. */
export function planIfAny(file: PlanFile): Plan | null {
  const { inputs } = validate(file);
  const built = inputs && build(inputs);
  return built?.type === "Built" ? built.plan : null;
}

/** Plans of every kind, with and without zeros. */
export function anyPlan(): fc.Arbitrary<Plan> {
  return fc
    .boolean()
    .chain((zeros) => anyPlanFile({ zeros }))
    .map(planIfAny)
    .filter((plan) => plan !== null);
}

/** Some slice of a metric: each name is given or left out. */
export function anySlice({ inputs }: Plan, metric: number): fc.Arbitrary<Slice> {
  const one = (count: number): fc.Arbitrary<number | null> => (count === 0 ? fc.constant(null) : fc.option(fc.nat(count - 1), { freq: 1 }));
  return fc
    .record({
      product: one(inputs.products.length),
      manager: one(inputs.managers.length),
      client: one(inputs.clients.length),
      period: one(inputs.periods.length),
    })
    .map((slice) => ({
      metric,
      ...slice,
      manager: slice.client === null ? slice.manager : (inputs.clients[slice.client]?.manager ?? null),
    }));
}

/** One metric in units of 1, twelve months, and whatever a test is about. */
export function small(file: Partial<PlanFile>): PlanFile {
  return {
    version: 1,
    year: 2026,
    metrics: [{ name: "sales", unit: "1" }],
    products: [{ name: "P", target: { sales: "1200" } }],
    managers: [{ name: "A" }, { name: "B" }],
    ...file,
  };
}

/** Nothing named: the whole of the first metric. */
export const whole: Slice = { metric: 0, product: null, manager: null, client: null, period: null };

export const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

/** Random instances per property: few by default, many when DEEP says so. */
export const runs = Number(process.env["DEEP"] ?? 50);
