import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allTexts, type AllTexts } from "../../src/i18n/allTexts";
import { LANGUAGES, type Inputs } from "../../src/plan/inputs/inputs";
import type { Plan } from "../../src/plan/cube/plan";
import type { PlanFile } from "../../src/plan/file/planFile";
import { validate } from "../../src/plan/file/validate";
import { compilePlan } from "../../src/commands/workbook/compilePlan";
import { compileInput } from "../../src/forms/input/compileInput";
import { parseSheets } from "../../src/forms/workbook/parseSheets";
import { readingOf } from "../../src/sheet/spec/reading";
import type { SheetSpec } from "../../src/sheet/spec/spec";

/** An example plan with all its sheets, the last period's F3 included. */
export interface Example {
  readonly name: string;
  /** As the file has them, before any change. */
  readonly inputs: Inputs;
  /** What stands in the sheets. */
  readonly plan: Plan;
  /** Without buffers. */
  readonly target: Plan;
  readonly texts: AllTexts;
  readonly specs: readonly SheetSpec[];
}

const root = join(__dirname, "../..");
const folders = ["src/workbench/examples", "test/examples"];
const samples = "src/commands/plan/samples";

/** The example plans of the workbench and of tests, and the samples of the pane. */
export const exampleFiles: readonly { readonly name: string; readonly file: PlanFile }[] = [
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith(".json"))
      .map((file) => ({ name: file.replace(/\.json$/, ""), file: planIn(folder, file) })),
  ),
  ...[...LANGUAGES].sort().map((language) => ({ name: `sample-${language}`, file: planIn(samples, language, "plan.json") })),
];

function planIn(...names: readonly string[]): PlanFile {
  return JSON.parse(readFileSync(join(root, ...names), "utf8")) as PlanFile;
}

/** One of them, by its name. */
export function exampleNamed(name: string): Example {
  const found = exampleFiles.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no example is called ${name}`);
  return example(name, found.file);
}

/** The sheets of a plan file. */
export function example(name: string, file: unknown): Example {
  const { inputs, problems } = validate(file);
  if (inputs === null) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  const language = allTexts(inputs.language);
  const input = compileInput(inputs, language);
  const { placeOf } = parseSheets(new Map(input.map((spec) => [spec.key, readingOf(spec)])), new Map());
  const compiled = compilePlan({ inputs, placeOf }, [inputs.periods.length - 1]);
  if (compiled.type !== "Done") throw new Error(`${name}: ${JSON.stringify(compiled)}`);
  const { plan, buffered, specs } = compiled.value;
  return { name, inputs, plan, target: buffered.target, texts: language, specs: [...input, ...specs] };
}
