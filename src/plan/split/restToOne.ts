import { largestRemainder } from "./largestRemainder";

/** Nearer to a whole number than this is that number, as for `fractions`. */
const SNAP = 1e-7;

/**
 * Every share rounded down, and all that is left to one of them: 100 over seven alike is 14 each, and the named one has 16. Without a
 * share of its own it gets nothing, and the remainder goes where most was cut off.
 *
 * @param total whole units, ≥ 0
 * @param weights ratios ≥ 0
 * @param one the position of whoever has the rest
 */
export function restToOne(total: number, weights: ArrayLike<number>, one: number): readonly number[] {
  const split = largestRemainder(total, weights);
  if (split.type !== "Split") throw new RangeError(`cannot split ${total}: ${split.type}`);
  const { cells, fit } = split;
  if (!(weights[one]! > 0)) return cells;
  const floors = cells.map((units, cell) => (cell !== one && units - fit[cell]! > SNAP ? units - 1 : units));
  floors[one]! += total - floors.reduce((sum, units) => sum + units, 0);
  return floors;
}
