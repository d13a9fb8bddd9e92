import type { Steps } from "../steps/steps";
import { checkedBy, checkSteps, type Validated } from "./checkedBy";
import { CONCEPTS } from "./concepts";
import { planFile } from "./planFile";

/**
 * Checks a plan file, whatever was read: a parsed JSON or the draft from the input sheet. Tells all problems at once; without
 * errors, gives the inputs complete with defaults, references as positions and amounts in whole units.
 */
export function validate(file: unknown): Validated {
  return checkedBy(CONCEPTS, planFile, file);
}

/** The same in steps, for files with hundreds of thousands of entries. */
export function validateSteps(file: unknown): Steps<Validated> {
  return checkSteps(CONCEPTS, planFile, file);
}
