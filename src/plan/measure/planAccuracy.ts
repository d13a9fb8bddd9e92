import { exactSum } from "../numbers/exact";

/**
 * How well a plan foretold what came (预计准确率): Σ min ÷ Σ max of actual and plan, from 0 to 1; 1 is to the unit. Of 100 planned and 80
 * brought it is 0.8, of 80 planned and 100 brought as well: too cautious is as far off as too bold. What is below 0 or not given (null)
 * counts 0; null where all are 0.
 */
export function planAccuracy(actuals: readonly (number | null)[], plans: readonly (number | null)[]): number | null {
  const pairs = actuals.map((actual, cell) => [Math.max(0, actual ?? 0), Math.max(0, plans[cell] ?? 0)] as const);
  const whole = exactSum(pairs.map(([actual, plan]) => Math.max(actual, plan)));
  return whole === 0 ? null : exactSum(pairs.map(([actual, plan]) => Math.min(actual, plan))) / whole;
}
