import { unitsOf } from "../change/slice";
import type { Plan } from "../cube/plan";
import type { Change, RevisionReason } from "../inputs/change";
import type { Course } from "./courseOf";

/** One line of a manager's 目标调整纪录: when, why and by whom the year's target became another. */
export interface RecordedRevision {
  /** Position in the plan's changes. */
  readonly at: number;
  readonly change: Change;
  /** Null: the change is no revision, but moved the target all the same. */
  readonly reason: RevisionReason | null;
  /** Positions; product null: all of the metric. */
  readonly metric: number;
  readonly product: number | null;
  /** The manager's year of it, whole units. */
  readonly before: number;
  readonly after: number;
}

/**
 * Every change that has moved a manager's year, metric by metric: revisions and moves of one product as that product's year, all others as
 * the whole metric's. @param managerId of the plan as it is now
 */
export function revisionsOf({ original, steps, current }: Course, managerId: string): readonly RecordedRevision[] {
  const manager = current.inputs.managers.findIndex(({ id }) => id === managerId);
  if (manager < 0) return [];
  return current.inputs.changes.flatMap((change, at) => {
    const before = steps[at - 1]?.plan ?? original;
    const after = steps[at]?.plan ?? before;
    const product = "metric" in change ? change.product : null;
    return current.inputs.metrics.flatMap((_, metric): readonly RecordedRevision[] => {
      const [was, is] = [yearOf(before, metric, product, manager), yearOf(after, metric, product, manager)];
      return was === is
        ? []
        : [{ at, change, reason: change.type === "revise" ? change.reason : null, metric, product, before: was, after: is }];
    });
  });
}

/** 0 before the manager came. */
function yearOf(plan: Plan, metric: number, product: number | null, manager: number): number {
  return unitsOf(plan, { metric, product, manager, client: null, period: null });
}
