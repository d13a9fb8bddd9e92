/**
 * Generates the sheets: reads the input sheet, splits the target, checks the result twice (the plan before anything is
 * written, the workbook after it has calculated), and writes F1, F2, F3 and the tie-out.
 */
import { readTieOut } from "../excel/readTieOut";
import { run } from "../excel/run";
import { survey, type Survey } from "../excel/survey";
import { writeSheets } from "../excel/writeSheets";
import { compileAll } from "../forms/compileAll";
import { keyF3 } from "../forms/F3";
import { texts } from "../i18n/texts";
import { build } from "../plan/build";
import type { Plan } from "../plan/plan";
import type { Detail } from "../plan/problem";
import { verify } from "../plan/verify";
import type { SheetSpec } from "../sheet/spec";
import type { Generated, LocatedProblem, Outcome, Place, Progress } from "./outcome";
import { readPlan } from "./readPlan";
import { done, settle } from "./settle";
import { totals } from "./totals";

export interface GenerateOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Heeded between requests; everything is put back then. */
  readonly signal?: AbortSignal;
  /** Periods, counted from 1, that get a client × product sheet of their own. Those that have one keep it. */
  readonly months?: readonly number[];
}

export function generate(options: GenerateOptions = {}): Promise<Outcome<Generated>> {
  return settle(async () => {
    const started = performance.now();
    const read = await readPlan();
    if (read.type !== "Done") return read;
    const { inputs, place } = read.value;
    const built = build(inputs);
    if (built.type === "Infeasible") return { type: "Problems", problems: built.problems.map((problem) => ({ problem, place: place(problem.at) })) };
    const faults = verify(built.plan);
    if (faults.length > 0) throw new Error(`the plan does not tie: ${JSON.stringify(faults)}`);

    const present = (await run(survey)).own;
    const specs = compileAll(built.plan, texts(inputs.language), periodsWithSheets(built.plan, present, options.months ?? []), place);
    const written = await writeSheets(specs, options);
    const checks = await readTieOut();
    const notices = [
      ...read.notices,
      ...built.notices.map((problem) => ({ problem, place: place(problem.at) })),
      ...leftOver(present, specs),
      ...(written.pageSetup ? [] : [notice({ type: "NoPageSetup" }, null)]),
    ];
    return done(
      {
        sheets: written.sheets.map(({ key, name }, index) => ({ key, name, cells: cellsOf(specs[index]), totals: totals(built.plan, key) })),
        checks,
        seconds: (performance.now() - started) / 1000,
      },
      notices,
    );
  });
}

/** Positions of the periods that are asked for or have a sheet already. */
function periodsWithSheets({ inputs }: Plan, present: Survey["own"], asked: readonly number[]): readonly number[] {
  const positions = inputs.periods.map((_, period) => period);
  return positions.filter((period) => asked.includes(period + 1) || present.has(keyF3(period)));
}

/** Our generated sheets that this plan has no use for. */
function leftOver(present: Survey["own"], specs: readonly SheetSpec[]): readonly LocatedProblem[] {
  return [...present]
    .filter(([key]) => key !== "Input" && !specs.some((spec) => spec.key === key))
    .map(([key, { name }]) => notice({ type: "SheetLeftOver", sheet: name }, { sheet: key, address: "A1" }));
}

function notice(detail: Detail, place: Place | null): LocatedProblem {
  return { problem: { level: "notice", at: [], detail }, place };
}

function cellsOf(spec: SheetSpec | undefined): number {
  return (spec?.blocks ?? []).reduce((sum, { cells }) => sum + cells.flat().filter((cell) => cell !== null).length, 0);
}
