import type { Plan } from "../cube/plan";
import { sum } from "../numbers/table";
import { largest } from "../typed/units";
import type { Refusal } from "./refusal";

/** The most units of a metric that a cell of a sheet keeps to the unit. */
export function mostUnits({ inputs }: Plan, metric: number): number {
  return Number(largest(inputs.metrics[metric]?.unit ?? { size: 1, decimals: 0 }));
}

/**
 * Amounts of a metric that a cell of some sheet could not keep. When neither what is above zero nor what is below it comes to too much,
 * no sum on any sheet does. Null: they all fit.
 */
export function beyondCells(plan: Plan, metric: number, leaves: Float64Array): Extract<Refusal, { type: "OutOfRange" }> | null {
  const max = mostUnits(plan, metric);
  const total = [sum(leaves.map((units) => Math.max(units, 0))), sum(leaves.map((units) => Math.min(units, 0)))].find(
    (units) => Math.abs(units) > max,
  );
  return total === undefined ? null : { type: "OutOfRange", total, max };
}
