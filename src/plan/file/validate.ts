import { basisNotices } from "../cube/basis";
import type { Inputs } from "../inputs/inputs";
import type { Problem } from "../problem/problem";
import { blank } from "./blank";
import { checkPresence } from "./checking/presence";
import { reportTo, type Report } from "./checking/report";
import { CONCEPTS } from "./concepts";
import type { ShapedFile } from "./planFile";
import { shape } from "./shape";

export interface Validated {
  /** null when there is at least one error. */
  readonly inputs: Inputs | null;
  /** Errors and notices, each with its place in the file. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a plan file, whatever was read: a parsed JSON or the draft from the input sheet. Tells all problems at once; without
 * errors, gives the inputs complete with defaults, references as positions and amounts in whole units.
 */
export function validate(file: unknown): Validated {
  const shaped = shape(file);
  const problems = [...shaped.problems];
  if (shaped.file === null) return { inputs: null, problems };
  const inputs = checkContent(shaped.file, reportTo(problems));
  return { inputs: problems.some(({ level }) => level === "error") ? null : inputs, problems };
}

function checkContent(file: ShapedFile, report: Report): Inputs {
  const inputs = CONCEPTS.reduce((known: Inputs, concept) => ({ ...known, ...concept.check(file, known, report) }), blank);
  if (inputs.managers.length > 0) checkPresence(inputs, report);
  for (const { at, detail } of basisNotices(inputs)) report(at, detail, "notice");
  return inputs;
}
