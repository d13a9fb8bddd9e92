import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { texts, type Texts } from "../../src/i18n/texts";
import { planned } from "../../src/plan/planned";
import type { Plan } from "../../src/plan/plan";
import { validate } from "../../src/plan/validate";
import { compileAll } from "../../src/forms/compileAll";
import { compileInput } from "../../src/forms/input/compileInput";
import type { SheetSpec } from "../../src/sheet/spec";

/** The example plans of the workbench and the samples of the pane, with all their sheets, the last period's F3 included. */
export interface Example {
  readonly name: string;
  /** What stands in the sheets. */
  readonly plan: Plan;
  /** Without buffers. */
  readonly target: Plan;
  readonly texts: Texts;
  readonly specs: readonly SheetSpec[];
}

const root = join(__dirname, "../..");
const folders = [
  ["", "src/workbench/examples"],
  ["sample-", "src/commands/samples"],
] as const;

export const examples: readonly Example[] = folders.flatMap(([prefix, folder]) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".json"))
    .map((file) => example(`${prefix}${file.replace(/\.json$/, "")}`, JSON.parse(readFileSync(join(root, folder, file), "utf8")))),
);

/** The sheets of a plan file. */
export function example(name: string, file: unknown): Example {
  const { inputs, problems } = validate(file);
  if (inputs === null) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  const made = planned(inputs);
  if (made.type !== "Planned") throw new Error(`${name}: ${JSON.stringify(made.problems)}`);
  const { assigned, buffered } = made;
  const language = texts(inputs.language);
  const last = inputs.periods.length - 1;
  return { name, plan: assigned, target: buffered.target, texts: language, specs: [compileInput(inputs, language), ...compileAll(assigned, language, [last], undefined, buffered.target)] };
}
