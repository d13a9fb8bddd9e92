import { clamp, solveFactor, type Line } from "./clampedLine";
import type { CubeSheets } from "./cubeSheets";
import type { CubeFit } from "./fitCube";
import { fitTolerance } from "./fitTable";
import { moderateSeed } from "./moderateSeed";

/**
 * The cube's fit when cells have bounds: like the fit of the cube, but every cell is clamped to its bounds, and the factor of each
 * line is the one at which the clamped line adds up. The three families of lines take turns.
 */

/** @param seed,min,max `[(product * periods + period) * managers + manager]`; seed ≥ 0, min ≤ max, max may be Infinity */
export function fitBoundedCube(sheets: CubeSheets, seed: Float64Array, min: Float64Array, max: Float64Array, maxSweeps = 300): CubeFit {
  const { products, periods, managers } = sheets;
  const pattern = Float64Array.from(moderateSeed(products * periods, managers, seed));
  const tolerance = Math.max(fitTolerance(sheets.productPeriod), 1e-8);
  const lines = new Map([managers, products, periods].map((count) => [count, emptyLine(count)]));
  let worst = Infinity;
  let sweeps = 0;
  for (; worst > tolerance && sweeps < maxSweeps; sweeps++) {
    worst = 0;
    for (let product = 0; product < products; product++) {
      for (let period = 0; period < periods; period++) {
        scale((product * periods + period) * managers, 1, managers, sheets.productPeriod[product * periods + period]!);
      }
    }
    for (let manager = 0; manager < managers; manager++) {
      for (let period = 0; period < periods; period++) {
        scale(period * managers + manager, periods * managers, products, sheets.managerPeriod[manager * periods + period]!);
      }
    }
    for (let product = 0; product < products; product++) {
      for (let manager = 0; manager < managers; manager++) {
        scale(product * periods * managers + manager, managers, periods, sheets.productManager[product * managers + manager]!);
      }
    }
  }
  const cells = pattern.map((value, cell) => clamp(value, min[cell]!, max[cell]!));
  return { cells, sweeps, converged: worst <= tolerance };

  /** Scales the `count` cells from `first` on, `step` apart, so that they add up to `total` when clamped. */
  function scale(first: number, step: number, count: number, total: number): void {
    const line = lines.get(count)!;
    for (let k = 0, cell = first; k < count; k++, cell += step) {
      line.weights[k] = pattern[cell]!;
      line.low[k] = min[cell]!;
      line.high[k] = max[cell]!;
    }
    const { factor, missed } = solveFactor(line, line.across, total, 1);
    worst = Math.max(worst, missed);
    // No pattern that still matters is as large or as small as these.
    for (let k = 0, cell = first; k < count; k++, cell += step)
      pattern[cell] = pattern[cell] === 0 ? 0 : clamp(pattern[cell]! * factor, 1e-150, 1e150);
  }
}

function emptyLine(length: number): Line & { readonly across: Float64Array } {
  const [weights, low, high] = [0, 0, 0].map(() => new Float64Array(length));
  const clampable = Array.from({ length }, (_, k) => k);
  return { weights: weights!, low: low!, high: high!, clampable, across: new Float64Array(length).fill(1) };
}
