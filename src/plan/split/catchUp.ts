import { largestRemainder, type LineSplit } from "./largestRemainder";

/**
 * How what is behind comes back in the open periods: the same amount in each ("even"), in proportion to their plans ("seasonal"),
 * or more and more, 1 : 2 : 3 … ("back-loaded"). 60 behind with 100, 100, 200 planned: 120, 120, 220; 115, 115, 230; 110, 120, 230.
 */
export type CatchUp = "even" | "seasonal" | "back-loaded";

/**
 * @param plan the open periods, whole units, ≥ 0
 * @param behind whole units to add; below 0 (ahead of plan) they are taken off, never below 0 in a period
 * @returns the periods' new plans
 */
export function catchUp(plan: readonly number[], behind: number, shape: CatchUp): LineSplit {
  const weights = plan.map((units, period) => (shape === "even" ? 1 : shape === "seasonal" ? units : period + 1));
  const parts = behind >= 0 ? largestRemainder(behind, weights) : largestRemainder(-behind, weights, { max: plan });
  if (parts.type !== "Split") return parts;
  const sign = behind >= 0 ? 1 : -1;
  const changed = (by: readonly number[]): number[] => plan.map((units, period) => units + sign * by[period]!);
  return { ...parts, cells: changed(parts.cells), fit: changed(parts.fit) };
}
