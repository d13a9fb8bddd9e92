import { unkept } from "../handover/unkept";
import type { Slice } from "../inputs/inputs";
import type { Plan } from "../cube/plan";
import type { Detail, Path, Problem } from "../problem/problem";

/** Where the plan stands between two changes; all by months. */
export interface State {
  readonly plan: Plan;
  readonly planned: Plan;
  readonly closed: number;
}

/** The state after a change, or null with the problem that stands against it; places are within the change. */
export interface Applied {
  readonly state: State | null;
  readonly problems: readonly Problem[];
}

/** Holds and bounds that were kept before and are not any more. */
export function limitsNotKept(before: Plan, after: Plan, at: Path): readonly Problem[] {
  const broken = unkept(after).length - unkept(before).length;
  return broken > 0 ? [{ level: "notice", at, detail: { type: "LimitsLeftBehind", limits: broken } }] : [];
}

export function refused(at: Path, detail: Detail): Applied {
  return { state: null, problems: [{ level: "error", at, detail }] };
}

/** Every leaf of the first months. */
export function monthsBefore(metric: number, months: number): readonly Slice[] {
  return Array.from({ length: months }, (_, period) => ({ metric, product: null, manager: null, client: null, period }));
}
