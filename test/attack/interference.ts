/**
 * Interference: what users do to every kind of sheet between two clicks, and then generate. Whatever it was, what they reported stays
 * known or they are told, refusals say something, and nothing breaks.
 */
import { generate } from "../../src/commands/plan/generate";
import { goalCards } from "../../src/commands/scores/goalCards";
import { importPlan } from "../../src/commands/plan/importPlan";
import { makeChange } from "../../src/commands/year/makeChange";
import { makeDashboard } from "../../src/commands/months/makeDashboard";
import { managerSheets } from "../../src/commands/months/managerSheets";
import { makeMonthly } from "../../src/commands/months/makeMonthly";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { saveProposals } from "../../src/commands/year/saveProposals";
import { scoreSheets } from "../../src/commands/scores/scoreSheets";
import { checkReports } from "../../src/commands/checking/checkReports";
import { setCheckSettings } from "../../src/commands/checking/checkSettings";
import { makeReport } from "../../src/commands/checking/makeReport";
import { makeContents } from "../../src/commands/plan/makeContents";
import { makePeriodSheet } from "../../src/commands/plan/makePeriodSheet";
import { makePersonalSheet } from "../../src/commands/time/makePersonalSheet";
import { survey } from "../../src/excel/read/survey";
import { run } from "../../src/excel/request/run";
import { DIRECTORY } from "../../src/forms/directory/form";
import { EXPLAINED } from "../../src/forms/explained/form";
import { F3 } from "../../src/forms/F3/form";
import { F5 } from "../../src/forms/F5/form";
import { F6 } from "../../src/forms/F6/form";
import { F7 } from "../../src/forms/F7/form";
import { F8 } from "../../src/forms/F8/form";
import { F16 } from "../../src/forms/F16/form";
import { F17 } from "../../src/forms/F17/form";
import { F18 } from "../../src/forms/F18/form";
import { PROGRESS } from "../../src/forms/progress/form";
import { formOf, isApart, type FormId } from "../../src/forms/forms";
import { REPORTS } from "./reportCommands";
import { ON, VISITED } from "./standings";
import { markerName } from "../../src/excel/read/marker";
import type { SheetKey } from "../../src/sheet/place/place";
import { openLightWorkbook, type LightWorkbook } from "./lightWorkbook";
import { ACTS, ALONE, type Kept } from "./acts";
import { tally, type Report } from "./report";
import { asked, type Request } from "./request";
import { typeActuals } from "./typeActuals";

/** By which command a kind of sheet is made again, where generating does not. Left out: generating does, or people type into it. */
const AGAIN: Partial<Readonly<Record<FormId, () => Promise<Outcome<unknown>>>>> = {
  F4: () => makeMonthly({ month: 2, managers: null }),
  ...Object.fromEntries([F5, F6, F7, F8, EXPLAINED, DIRECTORY, PROGRESS].map(({ id }) => [id, () => managerSheets(GROUP)])),
  Dashboard: () => makeDashboard({}, ON),
  F9: () => goalCards(),
  F10: () => scoreSheets(),
  Team: () => scoreSheets(),
  F16: () => makePersonalSheet(F16, "a"),
  F17: () => makePersonalSheet(F17, ""),
  F18: () => makePersonalSheet(F18, ""),
  Contents: () => makeContents(),
  Findings: () => checkReports(CHECKING),
  Inquiry: () => checkReports(CHECKING),
  FollowUps: () => checkReports(CHECKING),
  CheckLog: () => checkReports(CHECKING),
  CheckSettings: () => setCheckSettings({ rules: {}, window: 6, keepMonths: 3, trialUntil: "" }),
  ...Object.fromEntries(
    REPORTS.map((wanted) => [`${wanted.type[0]?.toUpperCase()}${wanted.type.slice(1)}`, () => makeReport(wanted, {}, ON)]),
  ),
};

/** Once they are another month's, everything that was typed on them is in the plan. */
const GROUP = { manager: "a", month: 3 } as const;
const CHECKING = { on: ON, by: "Li", inquiry: "a" } as const;

/** A sheet of every form that stands in the workbook. */
async function kindsThere(): Promise<ReadonlyMap<string, SheetKey>> {
  const { own } = await run(survey);
  const kinds = new Map<string, SheetKey>();
  for (const key of own.keys()) {
    const { id = key } = formOf(key) ?? {};
    const kind = key === F3.keyOf(1) ? "F3 of a month" : id;
    if (!kinds.has(kind)) kinds.set(kind, key);
  }
  return kinds;
}

interface Tried {
  readonly act: string;
  readonly kind: string;
}

/**
 * `count`: how many of the matrix, so that every act and every kind comes about; as
 * many at once as can be told apart. All of it one by one without.
 */
export async function interference(request: Request): Promise<Report> {
  const { seed, count } = request;
  const found = tally();
  const workbook = await openLightWorkbook();
  await underway();
  const reset = workbook.engine.remember();
  const known = await reportedNow();
  const keys = await kindsThere();
  const [acts, kinds] = [Object.keys(ACTS), [...keys.keys()]];
  const all = acts.flatMap((act, a) => kinds.map((kind, k) => ({ act, kind, turn: (a + k + seed) % kinds.length })));
  // Turn by turn every act meets another kind.
  const wanted = asked(all, ({ act, kind }) => `${act}, ${kind}`, request);
  const chosen = [...wanted].sort((one, other) => one.turn - other.turn).slice(0, count ?? wanted.length);
  for (const group of count === null ? chosen.map((one) => [one]) : grouped(chosen)) {
    reset();
    const wrong = await wrongAfter(workbook, keys, group, known);
    if (wrong.what === null) {
      for (const { act } of group) found.held(`${act}: ${wrong.said}`);
      continue;
    }
    for (const one of group) {
      reset();
      const { said, what } = group.length === 1 ? wrong : await wrongAfter(workbook, keys, [one], known);
      if (what === null) found.held(`${one.act}: ${said}`);
      else found.failed({ again: `${one.act}, ${one.kind}`, what: `${said}: ${what}` }, `${one.act}: ${said}`);
    }
  }
  workbook.close();
  return found.report();
}

/** No kind of sheet twice in a group. */
function grouped(chosen: readonly Tried[]): readonly (readonly Tried[])[] {
  const groups: Tried[][] = [];
  for (const one of chosen) {
    const open = ALONE.has(one.act)
      ? undefined
      : groups.find((group) => group.every(({ act, kind }) => kind !== one.kind && !ALONE.has(act)));
    if (open) open.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** A year with something on every kind of sheet. */
async function underway(): Promise<void> {
  const steps: readonly (() => Promise<Outcome<unknown>>)[] = [
    () => importPlan(JSON.stringify({ ...VISITED, minimums: [{ metric: "u", amount: "80" }] }), { replace: false }),
    () => makeChange({ type: "revise", reason: "strategy", metric: "u", month: 2, total: "150" }),
    () =>
      saveProposals({
        style: "guided",
        proposals: [{ manager: "Ann", metric: "Users", product: null, proposed: "70", agreed: "65", note: "n" }],
      }),
    () => makeMonthly({ month: 1, managers: null }),
    async () => {
      await typeActuals("a", ({ product }) => (product === null ? null : 7));
      return makeMonthly({ month: 2, managers: null });
    },
    () => makeDashboard({}, ON),
    () => goalCards(),
    () => scoreSheets(),
    () => makePeriodSheet(2),
    () => makePersonalSheet(F16, "a"),
    () => makePersonalSheet(F17, ""),
    () => makePersonalSheet(F18, ""),
    () => checkReports(CHECKING),
    ...REPORTS.map((wanted) => () => makeReport(wanted, {}, ON)),
    () => managerSheets({ ...GROUP, month: 2 }),
    () => makeContents(),
  ];
  for (const step of steps) {
    const ended = await step();
    if (ended.type !== "Done") throw new Error(`The year cannot begin: ${JSON.stringify(ended).slice(0, 500)}`);
  }
  await typeActuals("a", ({ product }) => (product === null ? null : 8));
}

/** What users did is followed by generating. `what`: what went wrong, null when all is well. */
async function wrongAfter(
  { engine }: LightWorkbook,
  keys: ReadonlyMap<string, SheetKey>,
  group: readonly Tried[],
  known: readonly string[],
): Promise<{ readonly said: string; readonly what: string | null }> {
  const kept: Kept[] = [];
  for (const { act, kind } of group) {
    try {
      await Excel.run(async (context) => {
        const sheet = context.workbook.names.getItem(markerName(keys.get(kind) ?? "")).getRange().worksheet;
        sheet.protection.unprotect();
        await context.sync();
        const answered = await ACTS[act]?.(sheet, context);
        await context.sync();
        if (typeof answered === "function") kept.push(answered as Kept);
      });
    } catch (error) {
      const refused = `Excel itself refuses it (${(error as { readonly code?: string }).code ?? String(error)})`;
      return { said: refused, what: group.length === 1 ? null : refused };
    }
  }
  const outcomes = new Set<string>();
  const saidSoFar = (): string => [...outcomes].join(", ");
  for (const make of [() => generate(), ...group.flatMap(({ kind }) => AGAIN[kind as FormId] ?? [])]) {
    let ended: Outcome<unknown>;
    try {
      ended = await make();
    } catch (error) {
      return { said: "thrown", what: error instanceof Error ? (error.stack ?? "") : String(error) };
    }
    outcomes.add(ended.type === "Failed" ? `${ended.type} ${ended.failure.code} ${ended.failure.workbook.type}` : ended.type);
    const said = saidSoFar();
    const left = engine.sheets().find(({ name }) => /^TC.?backup/i.test(name));
    if (left) return { said, what: `${left.name} was left behind` };
    if (group.length > 1 && ended.type !== "Done") return { said, what: "one stands in the way of the others" };
    const wrong = await wrongWith(ended, known);
    if (wrong !== null) return { said, what: wrong };
  }
  for (const one of kept) {
    const gone = await Excel.run(one);
    if (gone !== null) return { said: saidSoFar(), what: gone };
  }
  return { said: saidSoFar(), what: null };
}

/** Refusals that say what to do about it. */
const NAMED: ReadonlySet<string> = new Set(["NoInputSheet", "SheetProtected", "WorkbookProtected"]);

async function wrongWith(ended: Outcome<unknown>, known: readonly string[]): Promise<string | null> {
  if (ended.type === "Failed" && !(NAMED.has(ended.failure.code) && ended.failure.workbook.type === "Untouched"))
    return ended.failure.details.slice(0, 500);
  if (ended.type === "Problems") return ended.problems.length === 0 ? "refused without a problem" : null;
  if (ended.type !== "Done") return null;
  const now = await reportedNow();
  const lost = known.filter((one) => !now.includes(one));
  // Printed figures are formulas, which this engine does not calculate.
  const told = ended.notices.filter(({ problem }) => problem.detail.type !== "PrintedChanged");
  return lost.length > 0 && told.length === 0 ? `what was known before is gone, and nobody is told: ${lost.join(" ")}` : null;
}

/** What was reported and what was changed, as the plan has it now. */
async function reportedNow(): Promise<readonly string[]> {
  const read = await readPlan(isApart);
  if (read.type !== "Done") return [];
  const { actuals, changes, proposals, log, visits, summaries, explanations, contacts } = read.value.inputs;
  return [
    ...actuals.map((actual) => JSON.stringify([actual.month, actual.client ?? actual.manager, actual.actual, actual.cancelled])),
    ...changes.map(({ type }) => type),
    ...Object.entries({ log, visits, summaries, explanations, contacts }).map(([list, entries]) => `${list}: ${entries.length}`),
    ...proposals.map(({ proposed, agreed }) => `proposed ${proposed}, agreed ${agreed}`),
  ];
}
