import type * as v from "valibot";
import type { Steps } from "../steps/steps";
import { checkedBy, checkSteps, type Validated } from "./checkedBy";
import { CONCEPTS } from "./concepts";
import { planFile } from "./planFile";
import { shapeSteps } from "./shapeSteps";

/**
 * Checks a plan file, whatever was read: a parsed JSON or the draft from the input sheet. Tells all problems at once; without
 * errors, gives the inputs complete with defaults, references as positions and amounts in whole units.
 */
export function validate(file: unknown): Validated {
  return checkedBy(CONCEPTS, planFile, file);
}

/** The same in steps, for files with hundreds of thousands of entries. */
export function* validateSteps(file: unknown): Steps<Validated> {
  const fields = Object.assign({}, ...CONCEPTS.map((concept) => concept.fields)) as v.ObjectEntries;
  return yield* checkSteps(CONCEPTS, yield* shapeSteps(file, planFile, fields));
}
