/**
 * Interference: what users do to every kind of sheet between two clicks, and then generate. Whatever it was, what they reported stays
 * known or they are told, refusals say something, and nothing breaks.
 */
import { generate } from "../../src/commands/plan/generate";
import { goalCards } from "../../src/commands/scores/goalCards";
import { importPlan } from "../../src/commands/plan/importPlan";
import { makeChange } from "../../src/commands/year/makeChange";
import { makeDashboard } from "../../src/commands/months/makeDashboard";
import { makeMonthly } from "../../src/commands/months/makeMonthly";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { saveProposals } from "../../src/commands/year/saveProposals";
import { scoreSheets } from "../../src/commands/scores/scoreSheets";
import { markerName } from "../../src/excel/read/marker";
import type { SheetKey } from "../../src/sheet/place/place";
import { tinyPlan } from "../support/tinyPlan";
import { openLightWorkbook, type LightWorkbook } from "./lightWorkbook";
import { ACTS, ALONE, type Kept } from "./acts";
import { tally, type Report } from "./report";
import { typeActuals } from "./typeActuals";
import { F4 } from "../../src/forms/F4/form";
import { F9 } from "../../src/forms/F9/form";
import { F10 } from "../../src/forms/F10/form";

const KINDS: Readonly<Record<string, SheetKey>> = {
  "input sheet": "Input",
  F1: "F1",
  F2: "F2",
  F3: "F3",
  "tie-out": "TieOut",
  F4: F4.keyOf("a"),
  proposals: "Proposals",
  actuals: "Actuals",
  changes: "Changes",
  dashboard: "Dashboard",
  "goal card": F9.keyOf("a"),
  "score sheet": F10.keyOf("a"),
};

interface Tried {
  readonly act: string;
  readonly kind: string;
}

/**
 * `count`: how many of the matrix, so that every act and every kind comes about; as
 * many at once as can be told apart. All of it one by one without.
 */
export async function interference({ seed, count }: { readonly seed: number; readonly count: number | null }): Promise<Report> {
  const found = tally();
  const workbook = await openLightWorkbook();
  await underway();
  const reset = workbook.engine.remember();
  const known = await reportedNow();
  const [acts, kinds] = [Object.keys(ACTS), Object.keys(KINDS)];
  const all = acts.flatMap((act, a) => kinds.map((kind, k) => ({ act, kind, turn: (a + k + seed) % kinds.length })));
  // Turn by turn every act meets another kind.
  const chosen = [...all].sort((one, other) => one.turn - other.turn).slice(0, count ?? all.length);
  for (const group of count === null ? chosen.map((one) => [one]) : grouped(chosen)) {
    reset();
    const wrong = await wrongAfter(workbook, group, known);
    if (wrong.what === null) {
      for (const { act } of group) found.held(`${act}: ${wrong.said}`);
      continue;
    }
    for (const one of group) {
      reset();
      const { said, what } = group.length === 1 ? wrong : await wrongAfter(workbook, [one], known);
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
    () => importPlan(JSON.stringify(tinyPlan), { replace: false }),
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
    () => makeDashboard(),
    () => goalCards(),
    () => scoreSheets(),
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
  group: readonly Tried[],
  known: readonly string[],
): Promise<{ readonly said: string; readonly what: string | null }> {
  const kept: Kept[] = [];
  for (const { act, kind } of group) {
    try {
      await Excel.run(async (context) => {
        const sheet = context.workbook.names.getItem(markerName(KINDS[kind] ?? "")).getRange().worksheet;
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
  let ended: Outcome<unknown>;
  try {
    ended = await generate();
  } catch (error) {
    return { said: "thrown", what: error instanceof Error ? (error.stack ?? "") : String(error) };
  }
  const said = ended.type === "Failed" ? `${ended.type} ${ended.failure.code} ${ended.failure.workbook.type}` : ended.type;
  const left = engine.sheets().find(({ name }) => /^TC.?backup/i.test(name));
  if (left) return { said, what: `${left.name} was left behind` };
  if (group.length > 1 && ended.type !== "Done") return { said, what: "one stands in the way of the others" };
  const wrong = await wrongWith(ended, known);
  if (wrong !== null) return { said, what: wrong };
  for (const one of kept) {
    const gone = await Excel.run(one);
    if (gone !== null) return { said, what: gone };
  }
  return { said, what: null };
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
  const read = await readPlan();
  if (read.type !== "Done") return [];
  const { actuals, changes, proposals } = read.value.inputs;
  return [
    ...actuals.map((actual) => JSON.stringify([actual.month, actual.client ?? actual.manager, actual.actual, actual.cancelled])),
    ...changes.map(({ type }) => type),
    ...proposals.map(({ proposed, agreed }) => `proposed ${proposed}, agreed ${agreed}`),
  ];
}
