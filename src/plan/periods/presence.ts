import type { Manager } from "../inputs/inputs";
import { MONTHS } from "../calendar/months";

/**
 * The share of a full month that a manager counts in each of the plan's twelve months: nothing before joining, the ramp's
 * shares in the first months, then all of it.
 *
 *     from 4, ramp [0.5, 0.75]  →  0 0 0 0.5 0.75 1 1 1 1 1 1 1
 */
export function presence({ from, ramp }: Pick<Manager, "from" | "ramp">): readonly number[] {
  return Array.from({ length: MONTHS }, (_, month) => {
    const since = month + 1 - from;
    return since < 0 ? 0 : (ramp[since] ?? 1);
  });
}
