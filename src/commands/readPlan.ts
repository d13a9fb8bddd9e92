/** The plan that the workbook holds: the input sheet, and what the year has brought, with the cell of everything that is wrong or was assumed. */
import { readSheets } from "../excel/readSheets";
import { withoutEchoes } from "../forms/input/echoes";
import { parseSheets } from "../forms/parseSheets";
import { RECORD_LISTS } from "../forms/records/recordColumns";
import type { Inputs } from "../plan/inputs";
import type { Path, Problem } from "../plan/problem";
import { validate } from "../plan/validate";
import type { Reading } from "../sheet/reading";
import type { Place, SheetKey } from "../sheet/spec";
import type { LocatedProblem, Outcome } from "./outcome";
import { done } from "./settle";

export interface PlanRead {
  readonly inputs: Inputs;
  /** The cell of a value of the plan file, or of what it belongs to. */
  readonly placeOf: (at: Path) => Place;
}

/** Throws the refusal "NoInputSheet" where the workbook has no input sheet. */
export async function readPlan(): Promise<Outcome<PlanRead>> {
  const { input, others } = await readSheets((key) => key in RECORD_LISTS);
  return planIn(input, others);
}

/** The plan in what was read from the input sheet and from the others that are typed into. */
export function planIn(input: Reading, others: ReadonlyMap<SheetKey, Reading> = new Map()): Outcome<PlanRead> {
  const { file, problems: unread, hasCell, placeOf } = parseSheets(input, others);
  const { inputs, problems: checked } = validate(file);
  const located = [...unread, ...withoutEchoes(checked, unread, hasCell)].map((problem) => onSheet(problem, placeOf));
  return inputs === null || unread.some(({ level }) => level === "error") ? { type: "Problems", problems: located } : done({ inputs, placeOf }, located);
}

/** A problem with its cell. */
export function onSheet(problem: Problem, placeOf: (at: Path) => Place): LocatedProblem {
  return { problem, place: placeOf(problem.at) };
}
