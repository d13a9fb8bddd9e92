/**
 * A plan's whole way: split and built, checked, taken through the year's changes, and checked again. This is the pipeline of the
 * architecture as code; what the sheets show, what is explained and what is previewed comes from here.
 */
import { withAgreed } from "../build/agreed";
import type { BufferedPlan } from "../build/buffer";
import { plannedSteps } from "../build/planned";
import { byPeriods } from "../course/byPeriods";
import { courseOf, type Course } from "../course/courseOf";
import type { Plan } from "../cube/plan";
import type { Inputs } from "../inputs/inputs";
import type { Problem } from "../problem/problem";
import { verify } from "../proof/verify";
import { verifyBuffers } from "../proof/verifyBuffers";
import { verifyCourse } from "../proof/verifyCourse";
import { allAtOnce, type Steps } from "../steps/steps";

export interface Year {
  /** What all of it follows from, as it was given: the same inputs, the same year. */
  readonly inputs: Inputs;
  /** Target and buffers apart, before any change. */
  readonly buffered: BufferedPlan;
  /** The plan by months, from the original through every change. */
  readonly course: Course;
  /** As F1, F2 and F3 show it: by the plan's periods, buffers included, after all changes. */
  readonly plan: Plan;
  readonly notices: readonly Problem[];
}

export type PlannedYear =
  { readonly type: "Year"; readonly year: Year } | { readonly type: "Problems"; readonly problems: readonly Problem[] };

/**
 * Problems are limits that contradict each other, and changes that cannot be made.
 * Throws where a plan does not tie, which is a mistake of ours.
 */
export function planYear(inputs: Inputs): PlannedYear {
  return allAtOnce(yearSteps(inputs));
}

/** The same in steps, of large plans. */
export function* yearSteps(inputs: Inputs): Steps<PlannedYear> {
  const built = yield* plannedSteps(inputs);
  if (built.type === "Infeasible") return { type: "Problems", problems: built.problems };
  const { buffered, assigned, notices } = built;
  const agreed = { ...buffered.target, inputs: { ...withAgreed(inputs), products: buffered.target.inputs.products } };
  yield;
  prove(verify(agreed));
  yield;
  prove([...verify(assigned), ...verifyBuffers(buffered, assigned)]);
  yield;

  const result = courseOf(assigned);
  if (result.type === "Refused") return { type: "Problems", problems: result.problems };
  const { course } = result;
  yield;
  prove(verifyCourse(course, inputs.changes));
  yield;

  const plan = inputs.changes.length > 0 ? byPeriods(course.current, inputs) : assigned;
  return { type: "Year", year: { inputs, buffered, course, plan, notices: [...notices, ...result.notices] } };
}

function prove(faults: readonly unknown[]): void {
  if (faults.length > 0) throw new Error(`the plan does not tie: ${JSON.stringify(faults)}`);
}
