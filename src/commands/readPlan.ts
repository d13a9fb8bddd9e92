/** The plan that the input sheet holds, with the cell of everything that is wrong or was assumed. */
import { readInput } from "../excel/readInput";
import { withoutEchoes } from "../forms/input/echoes";
import { parseInput } from "../forms/input/parseInput";
import type { Inputs } from "../plan/inputs";
import type { Path, Problem } from "../plan/problem";
import { validate } from "../plan/validate";
import type { Reading } from "../sheet/reading";
import type { LocatedProblem, Outcome } from "./outcome";
import { done } from "./settle";

export interface PlanRead {
  readonly inputs: Inputs;
  /** Where a value of the plan file stands on the input sheet, as A1. */
  readonly addressOf: (at: Path) => string;
}

/** Throws the refusal "NoInputSheet" where the workbook has none. */
export async function readPlan(): Promise<Outcome<PlanRead>> {
  return planIn(await readInput());
}

/** The plan in what was read from an input sheet. */
export function planIn(reading: Reading): Outcome<PlanRead> {
  const { file, problems: unread, hasCell, place } = parseInput(reading);
  const { inputs, problems: invalid } = validate(file);
  const located = [...unread, ...withoutEchoes(invalid, unread, hasCell)].map((problem) => onInput(problem, place));
  return inputs === null || unread.some(({ level }) => level === "error") ? { type: "Problems", problems: located } : done({ inputs, addressOf: place }, located);
}

/** A problem with its cell. */
export function onInput(problem: Problem, addressOf: (at: Path) => string): LocatedProblem {
  return { problem, place: { sheet: "Input", address: addressOf(problem.at) } };
}
