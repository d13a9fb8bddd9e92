import { accountsOf } from "../cube/accounts";
import type { Plan } from "../cube/plan";
import { shares } from "../split/largestRemainder";
import { cubeOf } from "./slice";

/** What the closed periods brought, whole units of either sign: cancellations can outweigh sales. */
export type Actuals =
  /** `[(product * accounts + account) * closed + period]` */
  | { readonly by: "account"; readonly units: ArrayLike<number> }
  /** `[manager * closed + period]`; within a manager they count as spread like the plan, what is above zero of it. */
  | { readonly by: "manager"; readonly units: ArrayLike<number> };

/** The actuals of every leaf of the closed periods, `[(product * accounts + account) * closed + period]`. */
export function actualLeaves(plan: Plan, metric: number, closed: number, actuals: Actuals): Float64Array {
  const { products, accounts, periods, leaves } = cubeOf(plan, metric);
  if (actuals.by === "account") return Float64Array.from({ length: products * accounts * closed }, (_, i) => actuals.units[i] ?? 0);
  const spread = new Float64Array(products * accounts * closed);
  accountsOf(plan.accounts, plan.inputs.managers.length).forEach((own, manager) => {
    const lines = Array.from({ length: products }, (_, product) => own.map((account) => product * accounts + account)).flat();
    for (let period = 0; period < closed; period++) {
      const parts = shares(
        actuals.units[manager * closed + period] ?? 0,
        lines.map((line) => Math.max(leaves[line * periods + period] ?? 0, 0)),
      );
      lines.forEach((line, i) => (spread[line * closed + period] = parts[i] ?? 0));
    }
  });
  return spread;
}
