import { cubeOf } from "../change/slice";
import type { Plan } from "../cube/plan";
import type { Problem } from "../problem/problem";
import { applyChange } from "./applyChange";
import { monthly } from "./monthly";
import { reportedOf, type Reported } from "./report";
import type { State } from "./state";

/**
 * The year as it goes: the original plan by months, every change after it in order, and what the months brought. Going through the
 * changes again gives the same plan to the unit, so that nothing but the changes is ever stored, and each version can be seen again.
 */
export interface Course {
  /** By months, before any change. */
  readonly original: Plan;
  /** One per change, in order. */
  readonly steps: readonly Step[];
  /** By months, after all changes. Closed months stand at their actuals, so that the year adds up to its target. */
  readonly current: Plan;
  /**
   * What each month asks for: in open months what `current` has; in closed ones what was asked for when they were closed, which is what
   * attainment is measured by. Same rows as `current`.
   */
  readonly planned: Plan;
  /** How many months are closed: the rest was spread anew over their actuals. */
  readonly closed: number;
  /** In the rows of `current`. */
  readonly reported: Reported;
}

export interface Step {
  /** After the change. */
  readonly plan: Plan;
  readonly planned: Plan;
  readonly closed: number;
}

export type CourseResult =
  | { readonly type: "Course"; readonly course: Course; readonly notices: readonly Problem[] }
  /** The steps until the change that cannot be made, and why not, at its place in the plan file. */
  | { readonly type: "Refused"; readonly problems: readonly Problem[] };

/** @param plan as it was built; its inputs carry the changes and the actuals */
export function courseOf(plan: Plan): CourseResult {
  const original = monthly(plan);
  let state: State = { plan: original, planned: original, closed: 0 };
  const steps: Step[] = [];
  const notices: Problem[] = [];
  for (const [at, change] of plan.inputs.changes.entries()) {
    const applied = applyChange(state, change);
    const placed = applied.problems.map((problem) =>
      problem.at[0] === "actuals" ? problem : { ...problem, at: ["changes", at, ...problem.at] },
    );
    if (applied.state === null) return { type: "Refused", problems: placed };
    notices.push(...placed);
    state = withOpenMonths(applied.state);
    steps.push(state);
  }
  const { reported, problems } = reportedOf(state.plan);
  if (problems.length > 0) return { type: "Refused", problems };
  return {
    type: "Course",
    course: { original, steps, current: state.plan, planned: state.planned, closed: state.closed, reported },
    notices,
  };
}

/** Open months are asked for as the running plan has them. */
function withOpenMonths({ plan, planned, closed }: State): State {
  const cubes = planned.cubes.map((cube, metric) => {
    const { leaves } = cubeOf(plan, metric);
    return { ...cube, leaves: cube.leaves.map((units, i) => (i % cube.periods < closed ? units : (leaves[i] ?? 0))) };
  });
  return { plan, planned: { ...planned, inputs: plan.inputs, cubes }, closed };
}
