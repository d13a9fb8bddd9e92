import { cubeOf, leavesOf, sumOf } from "./change/slice";
import type { Slice } from "./inputs";
import type { Plan } from "./plan";

/**
 * A minimum target (原定最低要求): what must be reached in any case, agreed together with the target and kept beside it when the
 * target is revised. 1000 with a minimum of 800: a revision to 850 keeps it, one to 780 is 20 short.
 */
export interface Minimum extends Slice {
  /** Whole units. */
  readonly units: number;
}

export interface MinimumStanding {
  readonly minimum: Minimum;
  /** What the plan has there. */
  readonly planned: number;
  /** How far that is below the minimum; 0: it is kept. */
  readonly shortfall: number;
}

/** Every minimum beside what the plan has, be it the target, a revised one, or what is assigned with buffers. */
export function minimumStandings(plan: Plan, minimums: readonly Minimum[]): readonly MinimumStanding[] {
  return minimums.map((minimum) => {
    const planned = sumOf(cubeOf(plan, minimum.metric).leaves, leavesOf(plan, minimum.metric, [minimum]));
    return { minimum, planned, shortfall: Math.max(minimum.units - planned, 0) };
  });
}
