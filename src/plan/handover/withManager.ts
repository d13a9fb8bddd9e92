import type { Manager } from "../inputs/inputs";
import type { Cube, Plan } from "../cube/plan";

/** The plan with one more manager at the end, who has no clients and no amounts yet. */
export function withManager(plan: Plan, manager: Manager): Plan {
  const place = plan.inputs.managers.length;
  const inputs = { ...plan.inputs, managers: [...plan.inputs.managers, manager] };
  return { inputs, accounts: [...plan.accounts, { manager: place, client: null }], cubes: plan.cubes.map(withEmptyAccount) };
}

/** One more account at the end, without amounts. */
function withEmptyAccount(cube: Cube): Cube {
  const size = cube.accounts * cube.periods;
  const leaves = new Float64Array(cube.products * (size + cube.periods));
  for (let product = 0; product < cube.products; product++)
    leaves.set(cube.leaves.subarray(product * size, (product + 1) * size), product * (size + cube.periods));
  return { ...cube, accounts: cube.accounts + 1, leaves };
}
