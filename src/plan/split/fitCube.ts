import type { CubeSheets } from "./cubeSheets";
import { fitTolerance } from "./fitTable";
import { moderateSeed } from "./moderateSeed";

/**
 * The product × period × manager cube that keeps a pattern and meets three sheets of totals at once: each cell is its seed times a
 * factor per product and period, one per manager and period, and one per product and manager (iterative proportional fitting in
 * three dimensions, Deming & Stephan 1940; Fienberg 1970).
 */

export interface CubeFit {
  /** Real cells, `[(product * periods + period) * managers + manager]`. */
  readonly cells: Float64Array;
  readonly sweeps: number;
  /** False: three sheets can contradict each other even when any two agree; the cells are then only near. */
  readonly converged: boolean;
}

/** @param seed ≥ 0, like the cells; zero stays zero */
export function fitCube(sheets: CubeSheets, seed: Float64Array, maxSweeps = 300): CubeFit {
  const { products, periods, managers } = sheets;
  const cells = Float64Array.from(moderateSeed(products * periods, managers, seed));
  const tolerance = Math.max(fitTolerance(sheets.productPeriod), 1e-8);
  const byManagerPeriod = new Float64Array(managers * periods);
  const byProductManager = new Float64Array(managers);
  let sweeps = 0;
  let converged = false;
  while (!converged && sweeps < maxSweeps) {
    let worst = sweeps === 0 ? Infinity : 0;
    byManagerPeriod.fill(0);
    for (let product = 0; product < products; product++) {
      for (let period = 0; period < periods; period++) {
        const start = (product * periods + period) * managers;
        const total = sheets.productPeriod[product * periods + period]!;
        let sum = 0;
        for (let manager = 0; manager < managers; manager++) sum += cells[start + manager]!;
        worst = Math.max(worst, Math.abs(sum - total));
        const factor = sum > 0 ? total / sum : 0;
        for (let manager = 0; manager < managers; manager++) {
          cells[start + manager]! *= factor;
          byManagerPeriod[manager * periods + period]! += cells[start + manager]!;
        }
      }
    }
    for (let k = 0; k < byManagerPeriod.length; k++) {
      const sum = byManagerPeriod[k]!;
      worst = Math.max(worst, sweeps === 0 ? Infinity : Math.abs(sum - sheets.managerPeriod[k]!));
      byManagerPeriod[k] = sum > 0 ? sheets.managerPeriod[k]! / sum : 0;
    }
    for (let product = 0; product < products; product++) {
      byProductManager.fill(0);
      for (let period = 0; period < periods; period++) {
        const start = (product * periods + period) * managers;
        for (let manager = 0; manager < managers; manager++) {
          cells[start + manager]! *= byManagerPeriod[manager * periods + period]!;
          byProductManager[manager]! += cells[start + manager]!;
        }
      }
      for (let manager = 0; manager < managers; manager++) {
        const sum = byProductManager[manager]!;
        byProductManager[manager] = sum > 0 ? sheets.productManager[product * managers + manager]! / sum : 0;
      }
      for (let period = 0; period < periods; period++) {
        const start = (product * periods + period) * managers;
        for (let manager = 0; manager < managers; manager++) cells[start + manager]! *= byProductManager[manager]!;
      }
    }
    converged = worst <= tolerance;
    sweeps++;
  }
  return { cells, sweeps, converged };
}
