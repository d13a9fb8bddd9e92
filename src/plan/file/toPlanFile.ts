import type { Inputs } from "../inputs/inputs";
import { CONCEPTS } from "./concepts";
import type { PlanFile } from "./planFile";

/** The inputs as a plan file, every default written out. Validating it gives the same inputs again. */
export function toPlanFile(inputs: Inputs): PlanFile {
  return Object.assign({}, ...CONCEPTS.map((concept) => concept.toFile(inputs))) as PlanFile;
}

/** One list of it alone: what else there is may be hundreds of thousands of entries. */
export function listInFile(inputs: Inputs, list: string): readonly Readonly<Record<string, unknown>>[] {
  const file = CONCEPTS.find(({ fields }) => list in fields)?.toFile(inputs) as Readonly<Record<string, unknown>> | undefined;
  return (file?.[list] ?? []) as readonly Readonly<Record<string, unknown>>[];
}
