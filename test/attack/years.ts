/**
 * Years: small plans taken through commands and typing in one workbook, at random. After every step nothing typed is lost, nothing of ours is left
 * behind, nothing broke off, and the plan that the workbook holds is proved anew; where the engine calculates, every line of the tie-out holds.
 */
import fc from "fast-check";
import { compilePlan } from "../../src/commands/compilePlan";
import { detail } from "../../src/commands/detail";
import { generate } from "../../src/commands/generate";
import { goalCards } from "../../src/commands/goalCards";
import { importPlan } from "../../src/commands/importPlan";
import { makeChange } from "../../src/commands/makeChange";
import { makeDashboard } from "../../src/commands/makeDashboard";
import { makeMonthly } from "../../src/commands/makeMonthly";
import type { Generated, Outcome } from "../../src/commands/outcome";
import { readPlan } from "../../src/commands/readPlan";
import { saveProposals } from "../../src/commands/saveProposals";
import { scoreSheets } from "../../src/commands/scoreSheets";
import { takeIn } from "../../src/commands/takeIn";
import { undoChange } from "../../src/commands/undoChange";
import type { GivenChange } from "../../src/commands/withChange";
import { yearState } from "../../src/commands/yearState";
import type { PlanFile } from "../../src/plan/planFile";
import { openHeadless } from "../../src/workbench/engine/headless";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { installOffice, openWorkbook, REQUIREMENTS, type LocalWorkbook } from "../../src/workbench/office/localWorkbook";
import { tally, type Report } from "./report";
import { search } from "./search";
import { typeActuals } from "./typeActuals";
import { anySmallPlan, anyYearStep, type YearStep } from "./yearSteps";

/** A usual long run. */
const MANY = 200;
/** One year in so many is calculated, which takes many times longer. */
const CALCULATED = 10;

export async function years({ seed, count }: { readonly seed: number; readonly count: number | null }): Promise<Report> {
  const found = tally();
  const last = seed + (count ?? MANY);
  const year = fc.record({ file: anySmallPlan(), steps: fc.array(anyYearStep, { minLength: 6, maxLength: 10, size: "max" }) });
  for (let own = seed; own < last; own++) {
    const calculates = own % CALCULATED === 0;
    await search(year, ({ file, steps }) => lived(file, steps, calculates), { seed: own, count: 1, patience: calculates ? 20_000 : 60_000 }, found);
  }
  return found.report();
}

/** What users typed that the plan has to know from then on: `[month, metric, whose, product]` → whole units. */
type Typed = Map<string, number>;

async function lived(file: PlanFile, steps: readonly YearStep[], calculates: boolean): Promise<readonly string[]> {
  const workbook = await openWorkbook(REQUIREMENTS, {}, calculates ? openHeadless() : openLight());
  installOffice(workbook);
  try {
    const imported = await importPlan(JSON.stringify(file), { replace: false });
    if (imported.type !== "Done") return [`import: ${imported.type}`];
    await notesOfTheirOwn();
    const typed: Typed = new Map();
    const kinds: string[] = [];
    for (const [at, step] of [{ type: "generate" } as const, ...steps].entries()) {
      const ended = await taken(step, file, typed);
      kinds.push(`${step.type}: ${ended?.type ?? "nothing to do"}`);
      const broken = (await wrongAfter(workbook, ended, typed, calculates)) ?? null;
      if (broken !== null) throw new Error(`after step ${at} (${step.type}): ${broken}`);
    }
    return kinds;
  } finally {
    workbook.close();
  }
}

interface Named {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** Null where there was nothing to do. */
async function taken(step: YearStep, file: PlanFile, typed: Typed): Promise<Outcome<unknown> | null> {
  const of = (items: readonly Named[], index: number): { readonly id: string; readonly name: string } => {
    const { id = "", name = "" } = items[index % items.length] ?? {};
    return { id, name };
  };
  const manager = (index: number): string => of(file.managers, index).id;
  const metric = of(file.metrics, 0).id;
  const change = (given: GivenChange): Promise<Outcome<Generated>> => makeChange({ ...given, date: "2026-05-01", by: "S" });
  const clients = file.clients ?? [];
  switch (step.type) {
    case "generate":
      return generate();
    case "dashboard":
      return makeDashboard();
    case "goalCards":
      return goalCards();
    case "scores":
      return scoreSheets();
    case "undo":
      return undoChange();
    case "takeIn":
      return takeIn([]);
    case "detail":
      return detail(1 + (step.month % (file.periods?.length ?? 12)));
    case "monthly":
      return makeMonthly({ month: step.month, managers: null });
    case "retarget":
      return retarget(step.product % file.products.length, step.amount);
    case "typeActuals":
      return type(manager(step.manager), file, step.amounts, typed);
    case "report": {
      const state = await yearState();
      if (state.type !== "Done") return state;
      const made = await makeMonthly({ month: Math.min(12, state.value.closed + 1), managers: null });
      if (made.type === "Done") for (const { id = "" } of file.managers) await type(id, file, step.amounts, typed);
      return made;
    }
    case "close": {
      const state = await yearState();
      if (state.type !== "Done") return state;
      const { remainders, whenOver, shape } = step;
      return change({ type: "respread", closed: Math.min(11, state.value.closed + 1), remainders, whenOver, shape });
    }
    case "revise": {
      const scope = { ...(step.manager !== null && { manager: manager(step.manager) }), ...(step.product !== null && { product: of(file.products, step.product).id }) };
      return change({ type: "revise", reason: "strategy", metric, ...scope, month: step.month, total: String(step.amount) });
    }
    case "shift":
      return change({ type: "shift", metric, manager: manager(step.manager), absorbedBy: step.absorbedBy, total: String(step.amount) });
    case "handOver":
      return clients.length === 0 ? null : change({ type: "handOver", client: of(clients, step.client).id, to: manager(step.to), month: step.month });
    case "leave":
      return change({ type: "leave", manager: manager(step.manager), month: step.month, ...(step.successor === null ? { placeholder: "Vacant" } : { successors: [manager(step.successor)] }) });
    case "join":
      return change({ type: "join", name: "Newcomer", month: step.month, clients: step.client === null || clients.length === 0 ? [] : [of(clients, step.client).id], share: step.share });
    case "negotiate":
      return saveProposals({ style: "guided", proposals: [{ manager: of(file.managers, 0).name, metric: of(file.metrics, 0).name, product: null, proposed: String(step.agreed), agreed: String(step.agreed), note: "" }] });
  }
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

/** Types a product's target over the one that stands on the input sheet, and generates. */
async function retarget(product: number, amount: number): Promise<Outcome<unknown>> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("TC_Products").getDataBodyRange();
    body.load("values");
    await context.sync();
    const column = (body.values[product] ?? []).findIndex((value) => typeof value === "number");
    if (column >= 0) body.getCell(product, column).values = [[amount]];
    await context.sync();
  });
  return generate();
}

async function type(manager: string, file: PlanFile, amounts: readonly (number | null)[], typed: Typed): Promise<Outcome<unknown> | null> {
  let index = 0;
  const decimals = (metric: string): number => (file.metrics.find(({ id }) => id === metric)?.unit === "0.01" ? 100 : 1);
  const cells = await typeActuals(manager, ({ product, metric }) => {
    const units = amounts[index++ % amounts.length] ?? null;
    return units === null || (product === null && units > 3) ? null : units / decimals(metric);
  });
  for (const { month, metric, client, product, amount } of cells ?? []) typed.set(keyOf(month, metric, client ?? manager, product), Math.round(amount * decimals(metric)));
  return null;
}

function keyOf(month: number, metric: string, whose: string, product: string | null): string {
  return JSON.stringify([month, metric, whose, product]);
}

/** What is not as it has to be after every step; null when all is well. */
async function wrongAfter(workbook: LocalWorkbook, ended: Outcome<unknown> | null, typed: Typed, calculates: boolean): Promise<string | null> {
  if (ended?.type === "Failed") return `Failed ${ended.failure.code} ${ended.failure.workbook.type}: ${ended.failure.details.slice(0, 600)}`;
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
  const notes = engine.sheets().find(({ name }) => name === "Notes")?.cells.read({ row: 0, column: 0, rows: 2, columns: 2 });
  if (JSON.stringify(notes?.map((row) => row.map(({ value, formula }) => formula ?? value))) !== JSON.stringify(NOTES)) return "somebody's own sheet was changed";
  return lostOrUntied(typed);
}

/** What the plan of the workbook does not know of what was typed, or does not prove. */
async function lostOrUntied(typed: Typed): Promise<string | null> {
  const read = await readPlan();
  if (read.type === "Failed") return `reading failed: ${read.failure.details.slice(0, 600)}`;
  // Refused: what users typed makes an impossible plan, which the commands say as well.
  if (read.type !== "Done") return null;
  const { inputs } = read.value;
  const known: Typed = new Map();
  for (const { month, client, manager, product, metric, actual, cancelled } of inputs.actuals) {
    const ids = [inputs.metrics[metric]?.id ?? "", client ?? manager ?? ""] as const;
    const own = product === null ? null : (inputs.products[product]?.id ?? "");
    known.set(keyOf(month, ...ids, own), product === null ? cancelled : (actual ?? 0));
  }
  for (const [key, units] of typed) if ((known.get(key) ?? 0) !== units) return `typed ${units} for ${key}, and the plan has ${known.get(key) ?? "nothing"}`;
  // Throws where the product's own proof does not hold.
  compilePlan(read.value, [], () => false);
  return null;
}
