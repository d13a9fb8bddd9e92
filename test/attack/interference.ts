/**
 * Interference: what users do to every kind of sheet between two clicks, and then generate. Whatever it was, what they reported stays known or they
 * are told, refusals say something, and nothing breaks.
 */
import { generate } from "../../src/commands/generate";
import { goalCards } from "../../src/commands/goalCards";
import { importPlan } from "../../src/commands/importPlan";
import { makeChange } from "../../src/commands/makeChange";
import { makeDashboard } from "../../src/commands/makeDashboard";
import { makeMonthly } from "../../src/commands/makeMonthly";
import type { Outcome } from "../../src/commands/outcome";
import { readPlan } from "../../src/commands/readPlan";
import { scoreSheets } from "../../src/commands/scoreSheets";
import { markerName } from "../../src/excel/marker";
import { keyF4 } from "../../src/forms/F4/F4";
import { managerKey } from "../../src/forms/managerKey";
import type { SheetKey } from "../../src/sheet/spec";
import { tinyPlan } from "../support/tinyPlan";
import { openLightWorkbook, type LightWorkbook } from "./lightWorkbook";
import { tally, type Report, type Tally } from "./report";
import { typeActuals } from "./typeActuals";

const KINDS: Readonly<Record<string, SheetKey>> = {
  "input sheet": "Input",
  F1: "F1",
  F2: "F2",
  F3: "F3",
  "tie-out": "TieOut",
  F4: keyF4("a"),
  actuals: "Actuals",
  changes: "Changes",
  dashboard: "Dashboard",
  "goal card": managerKey("F9", "a"),
  "score sheet": managerKey("F10", "a"),
};

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>;

const ACTS: Readonly<Record<string, Act>> = {
  "number typed over": async (sheet, context) => {
    const used = await usedOf(sheet, context);
    const at = placesOf(used.values, (value) => typeof value === "number")[0];
    if (at) used.getCell(...at).values = [[99999]];
  },
  "text typed over a number": async (sheet, context) => {
    const used = await usedOf(sheet, context);
    const at = placesOf(used.values, (value) => typeof value === "number").at(-1);
    if (at) used.getCell(...at).values = [["about ten"]];
  },
  "cleared": (sheet) => {
    sheet.getUsedRange().clear("Contents");
  },
  "tables' bodies cleared": (sheet, context) => eachTable(sheet, context, (table) => table.getDataBodyRange().clear("Contents")),
  "row inserted above": (sheet) => {
    sheet.getRange("1:1").insert("Down");
  },
  "row inserted inside": (sheet) => {
    sheet.getRange("6:6").insert("Down");
  },
  "row deleted": (sheet) => {
    sheet.getRange("6:6").delete("Up");
  },
  "column inserted before": (sheet) => {
    sheet.getRange("A:A").insert("Right");
  },
  "column deleted": (sheet) => {
    sheet.getRange("B:B").delete("Left");
  },
  "rows of tables in another order": (sheet, context) =>
    eachTable(sheet, context, async (table) => {
      const body = table.getDataBodyRange();
      body.load("formulas");
      await context.sync();
      body.formulas = [...body.formulas].reverse() as unknown[][];
    }),
  "tables made ranges": (sheet, context) =>
    eachTable(sheet, context, (table) => {
      table.convertToRange();
    }),
  "heading pasted over": (sheet, context) =>
    eachTable(sheet, context, (table) => {
      table.getHeaderRowRange().getCell(0, 1).values = [["whatever"]];
    }),
  "renamed": (sheet) => {
    sheet.name = "It's my 'own' name";
  },
  "moved to the front": (sheet) => {
    sheet.position = 0;
  },
  "hidden": (sheet) => {
    sheet.visibility = "Hidden";
  },
  "deleted": (sheet) => {
    sheet.delete();
  },
  "cells merged": (sheet) => {
    sheet.getRange("B3:D6").merge();
  },
  "protected": (sheet) => {
    sheet.protection.protect();
  },
  "numbers made text": (sheet) => {
    sheet.getUsedRange().numberFormat = "@" as never;
  },
  "a table of their own beside": async (sheet, context) => {
    const used = await usedOf(sheet, context);
    const own = used.getLastColumn().getCell(0, 0).getOffsetRange(0, 3).getResizedRange(1, 1);
    own.values = [
      ["mine", "too"],
      [1, 2],
    ];
    sheet.tables.add(own, true);
  },
  "last column cleared": (sheet) => {
    sheet.getUsedRange().getLastColumn().clear("Contents");
  },
};

/** `count`: how many of the matrix, so that every act and every kind comes about. */
export async function interference({ seed, count }: { readonly seed: number; readonly count: number | null }): Promise<Report> {
  const found = tally();
  const workbook = await openLightWorkbook();
  await underway();
  const reset = workbook.engine.remember();
  const known = await reportedNow();
  const [acts, kinds] = [Object.entries(ACTS), Object.entries(KINDS)];
  const all = acts.flatMap(([act], a) => kinds.map(([kind], k) => ({ act, kind, turn: (a + k + seed) % kinds.length })));
  // Turn by turn every act meets another kind.
  const chosen = [...all].sort((one, other) => one.turn - other.turn).slice(0, count ?? all.length);
  for (const { act, kind } of chosen) {
    reset();
    await interfere(workbook, act, kind, known, found);
  }
  workbook.close();
  return found.report();
}

/** A year with something on every kind of sheet. */
async function underway(): Promise<void> {
  const steps: readonly (() => Promise<Outcome<unknown>>)[] = [
    () => importPlan(JSON.stringify(tinyPlan), { replace: false }),
    () => makeChange({ type: "revise", reason: "strategy", metric: "u", month: 2, total: "150" }),
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

async function interfere({ engine }: LightWorkbook, act: string, kind: string, known: readonly string[], found: Tally): Promise<void> {
  const again = `${act}, ${kind}`;
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.names.getItem(markerName(KINDS[kind] ?? "")).getRange().worksheet;
      sheet.protection.unprotect();
      await context.sync();
      await ACTS[act]?.(sheet, context);
      await context.sync();
    });
  } catch (error) {
    found.held(`${act}: Excel itself refuses it (${(error as { readonly code?: string }).code ?? String(error)})`);
    return;
  }
  let ended: Outcome<unknown>;
  try {
    ended = await generate();
  } catch (error) {
    found.failed({ again, what: `thrown: ${error instanceof Error ? (error.stack ?? "") : String(error)}` }, `${act}: thrown`);
    return;
  }
  const said = ended.type === "Failed" ? `${ended.type} ${ended.failure.code} ${ended.failure.workbook.type}` : ended.type;
  const left = engine.sheets().find(({ name }) => /^TC.?backup/i.test(name));
  const wrong = left ? `${left.name} was left behind` : await wrongWith(ended, known);
  if (wrong === null) found.held(`${act}: ${said}`);
  else found.failed({ again, what: `${said}: ${wrong}` }, `${act}: ${said}`);
}

async function wrongWith(ended: Outcome<unknown>, known: readonly string[]): Promise<string | null> {
  if (ended.type === "Failed" && (ended.failure.code === "Internal" || ended.failure.workbook.type === "HalfWritten")) return ended.failure.details.slice(0, 500);
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
  const { actuals, changes } = read.value.inputs;
  return [...actuals.map((actual) => JSON.stringify([actual.month, actual.client ?? actual.manager, actual.actual, actual.cancelled])), ...changes.map(({ type }) => type)];
}

async function usedOf(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<Excel.Range> {
  const used = sheet.getUsedRange();
  used.load("values");
  await context.sync();
  return used;
}

function placesOf(values: readonly (readonly unknown[])[], wanted: (value: unknown) => boolean): readonly (readonly [number, number])[] {
  return values.flatMap((row, r) => row.flatMap((value, c) => (wanted(value) ? [[r, c] as const] : [])));
}

async function eachTable(sheet: Excel.Worksheet, context: Excel.RequestContext, act: (table: Excel.Table) => void | Promise<void>): Promise<void> {
  sheet.tables.load("items/name");
  await context.sync();
  for (const table of sheet.tables.items) await act(table);
}
