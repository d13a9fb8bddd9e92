import type * as v from "valibot";
import { basisNotices } from "../cube/basis";
import { NO_EXECUTION } from "../inputs/execution";
import type { Inputs } from "../inputs/inputs";
import type { Problem } from "../problem/problem";
import { allAtOnce, type Steps } from "../steps/steps";
import { checkPresence } from "./checking/presence";
import { reportTo, type Report } from "./checking/report";
import type { CONCEPTS } from "./concepts";
import type { ShapedFile } from "./planFile";
import { shape, type Shaped } from "./shape";

export interface Validated {
  /** null when there is at least one error. */
  readonly inputs: Inputs | null;
  /** Errors and notices, each with its place in the file. */
  readonly problems: readonly Problem[];
}

type AnyConcept = (typeof CONCEPTS)[number];

/** Checks a file for what some concepts say, which is all that it may say. */
export function checkedBy(concepts: readonly AnyConcept[], schema: v.GenericSchema, file: unknown): Validated {
  return allAtOnce(checkSteps(concepts, shape(file, schema)));
}

/** The same in steps of so many entries, of a file whose shape is known. */
export function* checkSteps(concepts: readonly AnyConcept[], shaped: Shaped): Steps<Validated> {
  const problems = [...shaped.problems];
  if (shaped.file === null) return { inputs: null, problems };
  const inputs = yield* checkContent(concepts, shaped.file, reportTo(problems));
  return { inputs: problems.some(({ level }) => level === "error") ? null : inputs, problems };
}

function* checkContent(concepts: readonly AnyConcept[], file: ShapedFile, report: Report): Steps<Inputs> {
  let inputs = Object.assign({}, NO_EXECUTION, ...concepts.map((concept) => concept.blank)) as Inputs;
  for (const concept of concepts) {
    const checked = concept.check(file, inputs, report);
    inputs = { ...inputs, ...("next" in checked ? yield* checked : checked) };
    yield;
  }
  if (inputs.managers.length > 0) checkPresence(inputs, report);
  for (const { at, detail } of basisNotices(inputs)) report(at, detail, "notice");
  return inputs;
}
