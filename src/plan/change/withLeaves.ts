import { amount } from "../numbers/amount";
import type { Plan } from "../cube/plan";
import { sum } from "../numbers/table";
import { cubeOf } from "./slice";

/**
 * The plan with other amounts in one metric. Its products' targets are what the leaves now add up to, so that every sheet of the
 * changed plan ties; the plan before it keeps the targets as they were.
 */
export function withLeaves(plan: Plan, metric: number, leaves: Float64Array): Plan {
  const cube = cubeOf(plan, metric);
  const size = cube.accounts * cube.periods;
  const products = plan.inputs.products.map((product, p) => {
    const units = amount(sum(leaves.subarray(p * size, (p + 1) * size)));
    return { ...product, target: product.target.map((before, m) => (m === metric ? units : before)) };
  });
  return {
    ...plan,
    inputs: { ...plan.inputs, products },
    cubes: plan.cubes.map((before, m) => (m === metric ? { ...before, leaves } : before)),
  };
}
