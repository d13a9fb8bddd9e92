import type { Inputs } from "../inputs/inputs";
import { CONCEPTS } from "./concepts";
import type { PlanFile } from "./planFile";

/** The inputs as a plan file, every default written out. Validating it gives the same inputs again. */
export function toPlanFile(inputs: Inputs): PlanFile {
  return Object.assign({}, ...CONCEPTS.map((concept) => concept.toFile(inputs))) as PlanFile;
}
