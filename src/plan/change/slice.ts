import { covers } from "../inputs/covers";
import type { Slice } from "../inputs/inputs";
import type { Cube, Plan } from "../cube/plan";

/** Which leaves a slice speaks of: the manager's year is every product, every client of his, every period. */

/** The metric's cube. */
export function cubeOf(plan: Plan, metric: number): Cube {
  const cube = plan.cubes[metric];
  if (!cube) throw new RangeError(`the plan has no metric ${metric}`);
  return cube;
}

/** 1 for every leaf of at least one of the slices, in the order of the cube's leaves; slices of other metrics are passed over. */
export function leavesOf(plan: Plan, metric: number, slices: readonly Slice[]): Uint8Array {
  const cube = cubeOf(plan, metric);
  const own = slices.filter((slice) => slice.metric === metric);
  const marks = new Uint8Array(cube.leaves.length);
  for (let product = 0, i = 0; product < cube.products; product++) {
    for (let account = 0; account < cube.accounts; account++) {
      const row = plan.accounts[account];
      for (let period = 0; period < cube.periods; period++, i++) {
        const isOf = (slice: Slice): boolean =>
          (slice.product ?? product) === product &&
          covers(slice, period) &&
          (slice.manager === null || slice.manager === row?.manager) &&
          (slice.client === null || slice.client === row?.client);
        if (own.some(isOf)) marks[i] = 1;
      }
    }
  }
  return marks;
}

/** What a plan has in a slice, whole units. */
export function unitsOf(plan: Plan, slice: Slice): number {
  return sumOf(cubeOf(plan, slice.metric).leaves, leavesOf(plan, slice.metric, [slice]));
}

/** The sum of the marked leaves. */
export function sumOf(leaves: ArrayLike<number>, marks: Uint8Array): number {
  let units = 0;
  for (let i = 0; i < marks.length; i++) if (marks[i] === 1) units += leaves[i] ?? 0;
  return units;
}
