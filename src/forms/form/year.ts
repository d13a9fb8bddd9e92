import type { Course } from "../../plan/course/courseOf";
import type { Plan } from "../../plan/cube/plan";
import type { Path } from "../../plan/problem/problem";
import type { Place, SheetKey } from "../../sheet/place/place";
import type { DashboardKept } from "./dashboardKept";
import type { ManagerMonth } from "./managerMonth";

/** What the sheets of a plan are compiled from: the year as it was gone through, once, and which sheets are wanted of it. */
export interface FormYear {
  /** As the sheets show it: by its periods, with its buffers, after all changes. */
  readonly plan: Plan;
  /** The target as it was given: without its buffers, before any change. */
  readonly given: Plan;
  /**
   * The target that the plan is parted into, the rest being buffer. Null without buffers; and beside versions, because once amounts have
   * moved, how much of a total is buffer can only be said of the original.
   */
  readonly parted: Plan | null;
  readonly course: Course;
  /** Whether there is a sheet that compares versions. */
  readonly hasVersions: boolean;
  /** Positions of the periods that get a sheet of their own. */
  readonly periods: readonly number[];
  /** The managers' monthly plans that there are, in the managers' order. */
  readonly reports: readonly ManagerMonth[];
  /** What the dashboard keeps; null: there is none. */
  readonly dashboard: DashboardKept | null;
  /** Whether a sheet that this is not compiled of is in the workbook, so that something may lead to it. */
  readonly isThere: (key: SheetKey) => boolean;
  /** The cell in which a value of the plan file was typed. */
  readonly placeOf: (path: Path) => Place;
}

/** What is assigned on top of the target given, in whole units. */
export interface Added {
  readonly of: (product: number) => number;
  readonly all: number;
}

export function addedTo({ plan, given }: FormYear, metric: number): Added {
  const of = (product: number): number =>
    (plan.inputs.products[product]?.target[metric] ?? 0) - (given.inputs.products[product]?.target[metric] ?? 0);
  return { of, all: given.inputs.products.reduce((sum, _, product) => sum + of(product), 0) };
}
