import { unitsOf } from "../change/slice";
import { sliceNames } from "../holds/limits";
import type { Minimum } from "../inputs/inputs";
import type { Plan } from "../cube/plan";
import type { Problem } from "../problem/problem";
import { groupedText } from "../typed/units";

/**
 * A minimum target (原定最低要求): what must be reached in any case, agreed together with the target and kept beside it when the
 * target is revised. 1000 with a minimum of 800: a revision to 850 keeps it, one to 780 is 20 short.
 */
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
    const planned = unitsOf(plan, minimum);
    return { minimum, planned, shortfall: Math.max(minimum.amount - planned, 0) };
  });
}

/** Tells which of its own minimums a plan does not reach, and by how much. */
export function minimumNotices(plan: Plan): readonly Problem[] {
  const { inputs } = plan;
  return minimumStandings(plan, inputs.minimums).flatMap(({ minimum, planned, shortfall }, i): readonly Problem[] => {
    if (shortfall === 0) return [];
    const { name = "", unit = { size: 1, decimals: 0 } } = inputs.metrics[minimum.metric] ?? {};
    const text = (units: number): string => groupedText(units, unit);
    const detail = {
      type: "MinimumMissed",
      metric: name,
      where: sliceNames(inputs, minimum),
      minimum: text(minimum.amount),
      planned: text(planned),
      shortfall: text(shortfall),
    } as const;
    return [{ level: "notice", at: ["minimums", i, "amount"], detail }];
  });
}
