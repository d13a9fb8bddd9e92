/**
 * Years: small plans taken through commands, typing and returned files in one workbook, at random. After every step nothing typed is
 * lost, nothing of ours is left behind, nothing broke off, and the plan that the workbook holds is proved anew; where the engine
 * calculates, every line of the tie-out holds. What makes an impossible plan is taken back, as users do.
 */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { compilePlan } from "../../src/commands/workbook/compilePlan";
import { importPlan } from "../../src/commands/plan/importPlan";
import type { Generated, Outcome } from "../../src/commands/outcome/outcome";
import { undoAction } from "../../src/commands/undo/undoAction";
import { readPlan } from "../../src/commands/workbook/readPlan";
import type { Inputs } from "../../src/plan/inputs/inputs";
import type { PlanFile } from "../../src/plan/file/planFile";
import { openHeadless } from "../../src/workbench/engine/headless";
import { installOffice, openWorkbook, REQUIREMENTS, type LocalWorkbook } from "../../src/workbench/office/localWorkbook";
import { openDesk, type Desk } from "./desk";
import { lostOnCards } from "./goalCardEdits";
import { firstDifference, openLightWorkbook, stateOf, type LightWorkbook } from "./lightWorkbook";
import { recordsIn } from "./recordEdits";
import { tally, type Report } from "./report";
import { search } from "./search";
import { takeStep } from "./takeStep";
import { actualKey, newYear, rememberYear, type Records, type Year } from "./year";
import { anySmallPlan, anyYearStep, type YearStep } from "./yearSteps";

/** A usual long run. */
const MANY = 200;
/** One year in so many is calculated, which takes many times longer. */
const CALCULATED = 10;

export async function years({ seed, count }: { readonly seed: number; readonly count: number | null }): Promise<Report> {
  const found = tally();
  const last = seed + (count ?? MANY);
  const year = fc.record({ file: anySmallPlan(), steps: fc.array(anyYearStep, { minLength: 8, maxLength: 14, size: "max" }) });
  const light = await openLightWorkbook();
  const empty = light.engine.remember();
  let desk: Desk | null = null;
  const deskOf = async (): Promise<Desk> => (desk ??= await openDesk());
  for (let own = seed; own < last; own++) {
    const calculates = own % CALCULATED === 0;
    const lived = async ({ file, steps }: { readonly file: PlanFile; readonly steps: readonly YearStep[] }): Promise<readonly string[]> => {
      if (!calculates) {
        empty();
        return live(light, file, steps, deskOf, light.engine.remember);
      }
      const workbook = await openWorkbook(REQUIREMENTS, {}, openHeadless());
      try {
        return await live(workbook, file, steps, deskOf, null);
      } finally {
        workbook.close();
      }
    };
    await search(year, lived, { seed: own, count: 1, patience: calculates ? 20_000 : 60_000 }, found);
  }
  light.close();
  return found.report();
}

/** @param remember null: steps cannot be taken back, and the year ends where one would be */
async function live(
  workbook: LocalWorkbook,
  file: PlanFile,
  steps: readonly YearStep[],
  desk: () => Promise<Desk>,
  remember: LightWorkbook["engine"]["remember"] | null,
): Promise<readonly string[]> {
  installOffice(workbook);
  const imported = await importPlan(JSON.stringify(file), { replace: false });
  if (imported.type !== "Done") return [`import: ${imported.type}`];
  await notesOfTheirOwn();
  const year = newYear(file);
  const kinds: string[] = [];
  for (const [at, step] of [{ type: "generate" } as const, ...steps].entries()) {
    const [workbookAgain, yearAgain] = [remember?.(), rememberYear(year)];
    const before = remember === null ? null : stateOf(workbook);
    const ended = await takeStep(step, year, workbook, desk);
    kinds.push(`${kindOf(step)}: ${ended === "typed" ? "typed" : (ended?.type ?? "nothing to do")}`);
    const wrong =
      (await wrongAfter(workbook, step, typeof ended === "string" ? null : ended, year, remember === null)) ??
      (remember !== null && before !== null && COMMANDS.has(step.type) ? await wrongUndone(workbook, before, remember()) : null);
    if (wrong === null) continue;
    if (wrong !== "impossible") throw new Error(`after step ${at} (${kindOf(step)}): ${wrong}`);
    kinds.push(`${kindOf(step)}: taken back`);
    if (workbookAgain === undefined) return kinds;
    workbookAgain();
    yearAgain();
  }
  return kinds;
}

/** What is not as it was before a command when it is undone. @param again makes everything as it is now */
async function wrongUndone(workbook: LocalWorkbook, before: ReturnType<typeof stateOf>, again: () => void): Promise<string | null> {
  if (isDeepStrictEqual(stateOf(workbook).steps, before.steps)) return null;
  const then = withoutListFormats(before);
  const undone = await undoAction();
  const wrong =
    undone.type === "Done" && undone.value.type === "Undone"
      ? firstDifference(withoutListFormats(stateOf(workbook)), then)
      : JSON.stringify(undone).slice(0, 600);
  again();
  return wrong === "" ? null : `undone it is not as it was: ${wrong}`;
}

/**
 * How the numbers of a row of a list were shown nobody knows, once they are shown otherwise; nor how a row of a monthly plan looked that
 * was the user's for a while.
 */
function withoutListFormats(state: ReturnType<typeof stateOf>) {
  const tables = state.tables.map(({ sheet }) => sheet);
  const isList = (name: string): boolean => tables.filter((each) => each === name).length === 1;
  const sheets = state.sheets.map((sheet) => {
    if (sheet.name.startsWith("F4")) return { ...sheet, looks: null, links: null };
    if (!isList(sheet.name) || !sheet.looks) return sheet;
    return { ...sheet, looks: sheet.looks.map((row) => row.map((look) => ({ ...look, format: "" }))) };
  });
  return { ...state, sheets };
}

function kindOf(step: YearStep): string {
  return [step.type, ...("list" in step ? [step.list] : []), ...("how" in step ? [step.how] : [])].join(" ");
}

async function notesOfTheirOwn(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Notes").getRange("A1:B2").formulas = NOTES;
    await context.sync();
  });
}

const NOTES = [
  ["mine", "=1+1"],
  ["x", 7],
];

/** What is not as it has to be after every step; "impossible" where users typed what makes no plan, null when all is well. */
async function wrongAfter(
  workbook: LocalWorkbook,
  step: YearStep,
  ended: Outcome<unknown> | null,
  year: Year,
  calculates: boolean,
): Promise<string | null> {
  if (ended?.type === "Failed")
    return `Failed ${ended.failure.code} ${ended.failure.workbook.type}: ${ended.failure.details.slice(0, 600)}`;
  if (ended?.type === "Problems" && ended.problems.length === 0) return "refused without a problem";
  if (calculates && ended?.type === "Done") {
    const checks = (ended.value as Partial<Generated> | null)?.checks;
    if (checks && checks.held !== checks.lines) return `the tie-out holds in ${checks.held} of ${checks.lines} lines`;
  }
  const { engine } = workbook;
  const left = engine.sheets().find(({ name }) => /^TC.?backup/i.test(name));
  if (left) return `the sheet ${left.name} was left behind`;
  const odd = engine.names.all().find(({ name, formula }) => /^TC_Backup/.test(name) || formula.includes("#REF!"));
  if (odd) return `the name ${odd.name} stands for ${odd.formula}`;
  const mode = engine.side.get("", "calculationMode", "Automatic");
  if (mode !== "Automatic") return `Excel calculates ${mode}`;
  const notes = engine
    .sheets()
    .find(({ name }) => name === "Notes")
    ?.cells.read({ row: 0, column: 0, rows: 2, columns: 2 });
  if (JSON.stringify(notes?.map((row) => row.map(({ value, formula }) => formula ?? value))) !== JSON.stringify(NOTES))
    return "somebody's own sheet was changed";
  return (await wrongInPlan(step, ended, year)) ?? lostOnCards(year.cards);
}

/** What the plan of the workbook does not know of what was typed and decided, or does not prove. */
async function wrongInPlan(step: YearStep, ended: Outcome<unknown> | null, year: Year): Promise<string | null> {
  const read = await readPlan();
  if (read.type === "Failed") return `reading failed: ${read.failure.details.slice(0, 600)}`;
  if (read.type !== "Done")
    return TYPES.has(step.type)
      ? "impossible"
      : `the plan cannot be read any more: ${JSON.stringify(read.type === "Problems" ? read.problems[0]?.problem : read.type)}`;
  const { inputs } = read.value;
  const known = knownActuals(inputs);
  const isTold = read.notices.some(({ problem }) => problem.detail.type === "TypedTwice");
  for (const [key, units] of year.actuals) {
    const found = known.get(key) ?? 0;
    if (found === units) continue;
    if (!isTold) return `typed ${units} for ${key}, and the plan has ${known.get(key) ?? "nothing"}`;
    year.actuals.set(key, found);
  }
  const now = recordsIn(inputs);
  const wrong = year.records === null ? null : wrongRecords(year.records, now, step, ended?.type === "Done");
  if (wrong !== null) return wrong;
  year.records = now;
  // Throws where the product's own proof does not hold.
  const compiled = compilePlan(read.value, [], () => false);
  return compiled.type === "Done" || !TYPES.has(step.type) ? null : "impossible";
}

/** Steps in which users type, of which a plan may come that cannot be. */
const TYPES: ReadonlySet<YearStep["type"]> = new Set(["typeActuals", "report", "retarget", "typeRecord", "recordRows"] as const);
/** Steps that are a command and nothing else. */
const COMMANDS: ReadonlySet<YearStep["type"]> = new Set([
  ...(["generate", "detail", "monthly", "dashboard", "goalCards", "scores", "undo", "takeIn", "negotiate"] as const),
  ...(["close", "revise", "shift", "handOver", "leave", "join"] as const),
]);
const CHANGES: ReadonlySet<YearStep["type"]> = new Set(["close", "revise", "shift", "handOver", "leave", "join"] as const);

function knownActuals(inputs: Inputs): ReadonlyMap<string, number> {
  return new Map(
    inputs.actuals.map(({ month, client, manager, product, metric, actual, cancelled }) => {
      const own = product === null ? null : (inputs.products[product]?.id ?? "");
      return [
        actualKey(month, inputs.metrics[metric]?.id ?? "", client ?? manager ?? "", own),
        product === null ? cancelled : (actual ?? 0),
      ];
    }),
  );
}

/**
 * A change adds one at the end and taking back removes it; nothing else touches
 * what was decided or negotiated, in whatever order it stands.
 */
function wrongRecords(before: Records, now: Records, step: YearStep, isDone: boolean): string | null {
  const added = isDone && CHANGES.has(step.type);
  const changes = isDone && step.type === "undo" ? before.changes.slice(0, -1) : before.changes;
  const left = added ? now.changes.slice(0, -1) : now.changes;
  const isSorted = step.type === "recordRows" && step.how === "sort";
  const asWanted = (texts: readonly string[]) => (isSorted ? [...texts].sort() : texts);
  if (!isDeepStrictEqual(asWanted(left), asWanted(changes)))
    return `the changes were ${changes.join(" ")}, and are ${now.changes.join(" ")}`;
  if (step.type === "negotiate" || isDeepStrictEqual(asWanted(now.proposals), asWanted(before.proposals))) return null;
  return `the proposals were ${before.proposals.join(" ")}, and are ${now.proposals.join(" ")}`;
}
