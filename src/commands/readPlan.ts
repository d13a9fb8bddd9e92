/** The plan that the input sheet holds, with the cell of everything that is wrong or was assumed. */
import { readInput } from "../excel/readInput";
import { parseInput } from "../forms/input/parse";
import type { Inputs } from "../plan/inputs";
import type { Path, Problem } from "../plan/problem";
import { validate } from "../plan/validate";
import type { LocatedProblem, Outcome, Place } from "./outcome";
import { done } from "./settle";

export interface PlanRead {
  readonly inputs: Inputs;
  /** Where a value of the plan file stands on the input sheet. */
  readonly place: (at: Path) => Place | null;
}

/** Throws the refusal "NoInputSheet" where the workbook has none. */
export async function readPlan(): Promise<Outcome<PlanRead>> {
  const { file, problems: unread, place } = parseInput(await readInput());
  const { inputs, problems: invalid } = validate(file);
  const located = [...unread, ...invalid].map((problem): LocatedProblem => ({ problem, place: place(problem.at) }));
  return inputs === null || unread.some(isError) ? { type: "Problems", problems: located } : done({ inputs, place }, located);
}

function isError({ level }: Problem): boolean {
  return level === "error";
}
