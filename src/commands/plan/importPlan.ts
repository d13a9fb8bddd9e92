/** Reads the text of a plan file into the input sheet, and what the year has brought into the sheets of its own. */
import type { Inputs } from "../../plan/inputs/inputs";
import type { Problem } from "../../plan/problem/problem";
import { validate } from "../../plan/file/validate";
import type { LocatedProblem, Outcome, PlanSummary } from "../outcome/outcome";
import { putPlan, type PutOptions, type Replacing } from "../workbook/putPlan";
import { done, settle } from "../outcome/settle";
import { summary } from "../workbook/summary";

export interface ImportOptions extends Pick<PutOptions, "onProgress" | "signal"> {
  /** What the step that undoes it is called. Left out: import. */
  readonly type?: "import" | "sample";
}

/** Problems have no place: they stand in the file. */
export function importPlan(
  text: string,
  replacing: Replacing,
  { type = "import", ...options }: ImportOptions = {},
): Promise<Outcome<PlanSummary>> {
  return settle(
    async (ledger) => {
      const read = inputsIn(text);
      if (read.type !== "Done") return read;
      const inputs = read.value;
      const put = await putPlan(ledger, inputs, replacing, options);
      return put.type === "Done" ? done(summary(inputs), [...read.notices, ...put.notices]) : put;
    },
    { type },
  );
}

/** The plan in the text of a plan file. */
export function inputsIn(text: string): Outcome<Inputs> {
  const json = readJson(text);
  if ("reason" in json)
    return { type: "Problems", problems: inFile([{ level: "error", at: [], detail: { type: "NotJson", reason: json.reason } }]) };
  const { inputs, problems } = validate(json.value);
  return inputs === null ? { type: "Problems", problems: inFile(problems) } : done(inputs, inFile(problems));
}

function readJson(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    // Editors on Windows like to begin a file with an invisible mark.
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function inFile(problems: readonly Problem[]): readonly LocatedProblem[] {
  return problems.map((problem) => ({ problem, place: null }));
}
