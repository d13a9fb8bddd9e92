/**
 * The plan with one change more, checked as if it stood in the plan file. What is
 * wrong with the change has no cell: it stands where it was asked for.
 */
import type { Inputs } from "../../plan/inputs/inputs";
import type { PlanFile } from "../../plan/file/planFile";
import { toPlanFile } from "../../plan/file/toPlanFile";
import { validate } from "../../plan/file/validate";
import type { LocatedProblem, Outcome } from "../outcome/outcome";
import { onSheet, type PlanRead } from "../workbook/planRead";
import { done } from "../outcome/settle";

/** A change as the plan file has it: people by name or id, amounts as text. */
export type GivenChange = NonNullable<PlanFile["changes"]>[number];

export function withChange(read: PlanRead, given: GivenChange): Outcome<PlanRead> {
  const file = toPlanFile(read.inputs);
  const position = read.inputs.changes.length;
  const { inputs, problems } = validate({ ...file, changes: [...(file.changes ?? []), given] });
  if (inputs === null) {
    const errors = problems.filter(({ level }) => level === "error").map((problem) => onSheet(problem, read));
    return located({ type: "Problems", problems: errors }, position);
  }
  return done({ ...read, inputs: unattached(inputs) });
}

/** Problems of the change that is asked for stand in no cell yet. Any other outcome stays as it is. */
export function located<T>(outcome: Outcome<T>, position: number): Outcome<T> {
  if (outcome.type !== "Problems") return outcome;
  return { ...outcome, problems: outcome.problems.map((one) => (isOf(one, position) ? { ...one, place: null } : one)) };
}

function isOf({ problem: { at } }: LocatedProblem, position: number): boolean {
  return at[0] === "changes" && at[1] === position;
}

/** Clients may change hands: the manager beside a client was there for checking what was typed, and has been checked. */
export function unattached(inputs: Inputs): Inputs {
  return { ...inputs, actuals: inputs.actuals.map((actual) => (actual.client === null ? actual : { ...actual, manager: null })) };
}
