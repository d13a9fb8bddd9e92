import { largestRemainder } from "../split/largestRemainder";

/** A total over parts, in proportion to what they are; over parts of nothing, equally. @param total whole units ≥ 0 */
export function spreadOver(total: number, parts: readonly number[]): readonly number[] {
  const weights = parts.map((units) => Math.max(0, units));
  const split = largestRemainder(total, weights.some((units) => units > 0) ? weights : weights.map(() => 1));
  if (split.type !== "Split") throw new RangeError(`${total} cannot be spread`);
  return split.cells;
}
