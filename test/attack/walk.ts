/**
 * Walks: a plan, and then steps at random, whatever the harshest user does: any act on any sheet, any cell typed into, commands in any
 * order, undoing, the file saved and opened again. Each typed word and number is one of its kind, so that it is known whether it is still
 * there, or was told when it went; generating twice writes nothing the second time; where it is calculated the tie-out says what it misses.
 */
import fc from "fast-check";
import { letOldTextsGo } from "../../src/commands/archive/oldTexts";
import { checkReports } from "../../src/commands/checking/checkReports";
import { makeReport } from "../../src/commands/checking/makeReport";
import { makeDashboard } from "../../src/commands/months/makeDashboard";
import { makeMonthly } from "../../src/commands/months/makeMonthly";
import { takeIn } from "../../src/commands/months/takeIn";
import type { Generated, Outcome } from "../../src/commands/outcome/outcome";
import { exportPlan } from "../../src/commands/plan/exportPlan";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { makeContents } from "../../src/commands/plan/makeContents";
import { makePeriodSheet } from "../../src/commands/plan/makePeriodSheet";
import { repair } from "../../src/commands/repair/repair";
import { goalCards } from "../../src/commands/scores/goalCards";
import { scoreSheets } from "../../src/commands/scores/scoreSheets";
import { makePersonalSheet } from "../../src/commands/time/makePersonalSheet";
import { undoAction } from "../../src/commands/undo/undoAction";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { makeChange } from "../../src/commands/year/makeChange";
import { F16 } from "../../src/forms/F16/form";
import { Refusal } from "../../src/excel/request/failure";
import type { PlanFile } from "../../src/plan/file/planFile";
import { contains } from "../../src/sheet/place/contains";
import { openHeadless } from "../../src/workbench/engine/headless";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { installOffice, openWorkbook, REQUIREMENTS, type LocalWorkbook } from "../../src/workbench/office/localWorkbook";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { everything } from "../support/everything";
import { ACTS } from "./acts";
import { tally, type Report } from "./report";
import { search } from "./search";
import { ON, VISITED } from "./standings";

const MANY = 60;
/** One walk in so many is calculated, which takes many times longer. */
const CALCULATED = 10;

type Step =
  | { readonly type: "command"; readonly name: keyof typeof COMMANDS; readonly at: number }
  | { readonly type: "act"; readonly name: string; readonly sheet: number }
  | { readonly type: "type"; readonly sheet: number; readonly row: number; readonly column: number; readonly isNumber: boolean }
  | { readonly type: "undo" | "reopen" };

const COMMANDS = {
  generate: () => generate(),
  "month sheet": (at: number) => makePeriodSheet(1 + (at % 12)),
  monthly: (at: number) => makeMonthly({ month: 1 + (at % 4), managers: null }),
  "take in": () => takeIn([]),
  close: (at: number) => makeChange({ type: "respread", closed: 1 + (at % 3), date: "2026-05-01", by: "S" }),
  revise: (at: number) =>
    makeChange({
      type: "revise",
      reason: "strategy",
      metric: "u",
      month: 1 + (at % 12),
      total: String(100 + at),
      date: "2026-05-01",
      by: "S",
    }),
  "hand over": () => makeChange({ type: "handOver", client: "c1", to: "b", from: 6, date: "2026-05-01", by: "S" } as never),
  dashboard: () => makeDashboard({}, ON),
  "goal cards": () => goalCards(),
  scores: () => scoreSheets(),
  contents: () => makeContents(),
  check: () => checkReports({ on: ON, by: "Li", inquiry: "a" }),
  report: (at: number) => makeReport({ type: "attainment", month: at % 6 }, {}, ON),
  quadrants: () => makePersonalSheet(F16, "a"),
  repair: () => repair(),
  "let go": () => letOldTextsGo({}, "2026-09-01"),
  language: async (at: number): Promise<Outcome<unknown>> => {
    const out = await exportPlan();
    if (out.type !== "Done") return out;
    const file = JSON.parse(out.value) as PlanFile;
    return importPlan(JSON.stringify({ ...file, language: at % 2 === 0 ? "en" : "zh-CN" }), { replace: true });
  },
} as const satisfies Readonly<Record<string, (at: number) => Promise<Outcome<unknown>>>>;

/** What makes any further step a refusal. */
const BLOCKING: ReadonlySet<string> = new Set(["protected", "workbook protected"]);

function anyStep(): fc.Arbitrary<Step> {
  const many = fc.nat({ max: 999 });
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ type: fc.constant("command" as const), name: fc.constantFrom(...NAMES), at: many }) },
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constant("act" as const), name: fc.constantFrom(...Object.keys(ACTS).filter(isFree)), sheet: many }),
    },
    {
      weight: 5,
      arbitrary: fc.record({ type: fc.constant("type" as const), sheet: many, row: many, column: many, isNumber: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constantFrom("undo" as const, "reopen" as const) }) },
  );
}

const NAMES = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];

function isFree(name: string): boolean {
  return !BLOCKING.has(name);
}

export async function walks({ seed, count }: { readonly seed: number; readonly count: number | null }): Promise<Report> {
  const found = tally();
  const walk = fc.array(anyStep(), { minLength: 10, maxLength: 24, size: "max" });
  const last = seed + (count ?? MANY);
  for (let own = seed; own < last; own++) {
    const calculates = own % CALCULATED === 0;
    await search(walk, (steps) => walked(steps, calculates), { seed: own, count: 1, patience: 20_000 }, found);
  }
  return found.report();
}

async function walked(steps: readonly Step[], calculates: boolean): Promise<readonly string[]> {
  const engineOf = () => (calculates ? openHeadless() : openLight());
  let workbook = await openWorkbook(REQUIREMENTS, {}, engineOf());
  const kinds: string[] = [];
  try {
    installOffice(workbook);
    for (const begin of [() => importPlan(JSON.stringify(VISITED), { replace: false }), generate])
      if ((await begin()).type !== "Done") throw new Error("The walk cannot begin");
    let tokens = new Set<string>();
    for (const [at, step] of steps.entries()) {
      const before = await workbook.save();
      const wasThere = textOf(workbook);
      const taken = async (next: Uint8Array): Promise<void> => {
        workbook.close();
        workbook = await opened(next, engineOf);
      };
      const name = nameOf(step);
      if (step.type === "act" || step.type === "type") {
        const token = `${step.type === "type" && step.isNumber ? 70_000 + at : `typed${at}x`}`;
        const done = await byHand(workbook, step, token);
        if (!done || !(await isReadable()) || !(await canBeSaved(workbook))) {
          kinds.push(`${name}: ${done ? "taken back" : "refused by Excel"}`);
          await taken(before);
          continue;
        }
        if (step.type === "type") tokens.add(token);
        const now = textOf(workbook);
        tokens = new Set([...tokens].filter((each) => now.includes(each)));
        kinds.push(name);
        continue;
      }
      if (step.type === "reopen") {
        await taken(before);
        kinds.push(name);
      }
      const ended = step.type === "command" ? await COMMANDS[step.name](step.at) : step.type === "undo" ? await undone() : null;
      if (ended !== null) kinds.push(`${name}: ${ended.type}`);
      const wrong = wrongAfter(
        ended,
        [...tokens].filter((each) => wasThere.includes(each)),
        textOf(workbook),
        step,
      );
      if (wrong !== null) throw new Error(`after step ${at} (${name}): ${wrong}`);
      const now = textOf(workbook);
      tokens = new Set([...tokens].filter((each) => now.includes(each)));
      if (ended?.type !== "Done") continue;
      const odd = await wrongAgain(step, calculates);
      if (odd !== null) throw new Error(`after step ${at} (${name}): ${odd}`);
    }
    return kinds;
  } finally {
    workbook.close();
  }
}

/** Generating twice: what the second writes, and whether the tie-out holds or names wishes. */
async function wrongAgain(step: Step, calculates: boolean): Promise<string | null> {
  if (step.type !== "command" || step.name !== "generate") return null;
  const again = await generate();
  if (again.type !== "Done") return `generating again: ${JSON.stringify(again).slice(0, 400)}`;
  const { changed, checks, wishes } = again.value as Generated;
  if (changed !== 0) return `generating again changes ${changed} cells`;
  if (!calculates || checks === null || checks.held === checks.lines || wishes.length > 0) return null;
  return `the tie-out holds in ${checks.held} of ${checks.lines} lines, and there is no wish`;
}

function wrongAfter(ended: Outcome<unknown> | null, tokens: readonly string[], now: string, step: Step): string | null {
  // After the plan itself was undone.
  if (ended?.type === "Failed" && ended.failure.code === "NoInputSheet" && ended.failure.workbook.type === "Untouched") return null;
  if (ended?.type === "Failed")
    return `Failed ${ended.failure.code} ${ended.failure.workbook.type}: ${ended.failure.details.slice(0, 900)}`;
  if (ended?.type === "Problems" && ended.problems.length === 0 && step.type === "command" && step.name !== "let go")
    return "no problem said";
  const told = JSON.stringify(ended);
  const isCut = /"MorePutBack"|"OwnLost"[^}]*"more":[1-9]|"EntriesGone"|"SheetSetAside"|"told":\[\{/.test(told);
  const lost = tokens.filter((token) => !now.includes(token) && !told.includes(token));
  if (lost.length === 0 || isCut) return null;
  return `${lost.join(", ")} is gone, and nobody is told: ${told.slice(0, 700)}`;
}

async function undone(): Promise<Outcome<unknown>> {
  const asked = await undoAction();
  if (asked.type !== "Done" || asked.value.type !== "TypedSince") return asked;
  const done = await undoAction({ agreed: asked.value.since });
  return done.type === "Done" ? { ...done, value: { ...done.value, told: asked.value.since } as never } : done;
}

/** Also where the plan itself was undone, or deleted. */
async function isReadable(): Promise<boolean> {
  return readPlan().then(
    ({ type }) => type === "Done",
    (error: unknown) => {
      if (error instanceof Refusal) return false;
      throw error;
    },
  );
}

/** A heading of a table that was cleared gets another from Excel at once, which the local host does not do. */
async function canBeSaved(workbook: LocalWorkbook): Promise<boolean> {
  return workbook.save().then(
    () => true,
    () => false,
  );
}

/** False where Excel refuses it. */
async function byHand(workbook: LocalWorkbook, step: Extract<Step, { type: "act" | "type" }>, token: string): Promise<boolean> {
  const all = workbook.engine.sheets().filter(({ hidden, name }) => !hidden && !/^TC /.test(name));
  const name = all[step.sheet % all.length]?.name ?? "";
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.protection.unprotect();
      await context.sync();
      if (step.type === "act") {
        await ACTS[step.name]?.(sheet, context);
        await context.sync();
        return;
      }
      const used = sheet.getUsedRangeOrNullObject().load("rowCount,columnCount");
      await context.sync();
      const [rows, columns] = used.isNullObject ? [3, 3] : [used.rowCount + 2, used.columnCount + 2];
      const at = { row: step.row % rows, column: step.column % columns };
      // Nobody gets into a cell that others are merged over.
      const area = workbook.engine
        .sheets()
        .find((each) => each.name === name)
        ?.merges.find((each) => contains(each, at));
      sheet.getCell(area?.row ?? at.row, area?.column ?? at.column).values = [[Number.isNaN(Number(token)) ? token : Number(token)]];
      await context.sync();
    });
    return true;
  } catch (error) {
    if ((error as { readonly code?: string }).code === undefined) throw error;
    return false;
  }
}

/** All that cells of all sheets say, without what we keep. */
function textOf(workbook: LocalWorkbook): string {
  return JSON.stringify(
    everything(workbook).sheets.map(({ cells }) => cells?.map((row) => row.map(({ value, formula }) => formula ?? value))),
  );
}

async function opened(
  bytes: Uint8Array,
  engineOf: () => ReturnType<typeof openLight> | ReturnType<typeof openHeadless>,
): Promise<LocalWorkbook> {
  const engine = engineOf();
  const workbook = await openWorkbook(REQUIREMENTS, {}, engine);
  const read = await openXlsx(engine, bytes);
  if (read.type !== "Opened") throw new Error(`what was saved cannot be opened: ${JSON.stringify(read).slice(0, 300)}`);
  installOffice(workbook);
  return workbook;
}

function nameOf(step: Step): string {
  return step.type === "command" || step.type === "act" ? `${step.type} ${step.name}` : step.type;
}
