/**
 * Generates the sheets: reads the input sheet, splits the target, checks the result twice (the plan before anything is
 * written, the workbook after it has calculated), and writes F1, F2, F3 and the tie-out.
 */
import { readTieOut } from "../excel/readTieOut";
import { run } from "../excel/run";
import { survey, type Survey } from "../excel/survey";
import { writeSheets } from "../excel/writeSheets";
import { isPeriodF3, keyF3 } from "../forms/F3";
import { managerForm, managerKey } from "../forms/managerKey";
import type { Inputs } from "../plan/inputs";
import type { Detail } from "../plan/problem";
import type { SheetSpec } from "../sheet/spec";
import { compilePlan } from "./compilePlan";
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
    const periods = read.value.inputs.periods.length;
    const beyond = (options.months ?? []).filter((month) => !(month >= 1 && month <= periods));
    if (beyond.length > 0) return { type: "Problems", problems: beyond.map((month) => noSuchPeriod(month, periods)) };
    const { own } = await run(survey);
    const compiled = compilePlan(read.value, periodsWithSheets(read.value.inputs, own, options.months ?? []));
    if (compiled.type !== "Done") return compiled;
    const { plan, specs } = compiled.value;

    const written = await writeSheets(specs, options);
    const checks = await readTieOut();
    const sheets = written.sheets.map(({ key, name }, index) => ({ key, name, cells: cellsOf(specs[index]), totals: totals(plan, key) }));
    const seconds = (performance.now() - started) / 1000;
    return done({ sheets, checks, seconds }, [
      ...read.notices,
      ...compiled.notices,
      ...leftOver(own, specs, read.value.inputs),
      ...(written.pageSetup ? [] : [notice({ type: "NoPageSetup" }, null)]),
    ]);
  });
}

/** Positions of the periods that are asked for or have a sheet already. */
function periodsWithSheets({ periods }: Inputs, own: Survey["own"], asked: readonly number[]): readonly number[] {
  return periods.map((_, period) => period).filter((period) => asked.includes(period + 1) || own.has(keyF3(period)));
}

function noSuchPeriod(month: number, periods: number): LocatedProblem {
  return { problem: { level: "error", at: ["periods"], detail: { type: "OutOfRange", found: String(month), min: 1, max: periods } }, place: null };
}

/** Sheets of ours that this plan has no use for: of periods that it does not have, and of managers who are gone. */
function leftOver(own: Survey["own"], specs: readonly SheetSpec[], { managers }: Inputs): readonly LocatedProblem[] {
  return [...own].flatMap(([key, { name }]) => {
    const form = managerForm(key);
    const place = { sheet: key, address: "A1" };
    if (form !== null) return managers.some(({ id }) => managerKey(form, id) === key) ? [] : [notice({ type: "NobodysSheet", sheet: name }, place)];
    return isPeriodF3(key) && !specs.some((spec) => spec.key === key) ? [notice({ type: "SheetLeftOver", sheet: name }, place)] : [];
  });
}

function notice(detail: Detail, place: Place | null): LocatedProblem {
  return { problem: { level: "notice", at: [], detail }, place };
}

function cellsOf(spec: SheetSpec | undefined): number {
  return (spec?.blocks ?? []).reduce((sum, { cells }) => sum + cells.flat().filter((cell) => cell !== null).length, 0);
}
