/**
 * What each action sends to Excel and gets back, through the genuine Office.js; the workbook behind keeps what is written and calculates
 * nothing, for it is the wire that counts.
 *
 *   npm run bench:wire -- [--json] [--plan sample|30x300x10|100x1000x20]
 */
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import sample from "../../../src/commands/plan/samples/zh-CN/plan.json";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { installOffice, openWorkbook, REQUIREMENTS } from "../../../src/workbench/office/localWorkbook";
import { largePlan } from "../../support/largePlan";
import { ACTIONS, type Action } from "./actions";
import { wireTraffic, type Traffic } from "./wireTraffic";

interface Measured extends Traffic {
  readonly action: string;
  readonly plan: string;
  readonly ms: number;
}

const PLANS: Readonly<Record<string, { readonly file: PlanFile; readonly actions: readonly Action[] }>> = {
  sample: { file: sample as PlanFile, actions: ACTIONS },
  "30x300x10": { file: largePlan({ managers: 30, clients: 300, products: 10 }), actions: ACTIONS },
  // Monthly plans of a hundred managers are the same again, for minutes.
  "100x1000x20": { file: largePlan(), actions: ACTIONS.slice(0, 3) },
};

const { values: options } = parseArgs({ options: { json: { type: "boolean", default: false }, plan: { type: "string" } } });
const chosen = options.plan === undefined ? Object.keys(PLANS) : [options.plan];
void main();

async function main(): Promise<void> {
  if (!options.json) console.log(line(["action", "plan", "requests", "sent kB", "received kB", "largest kB", "cells", "ms"]));
  for (const name of chosen) {
    const plan = PLANS[name];
    if (plan === undefined) throw new Error(`No plan ${name}: ${Object.keys(PLANS).join(", ")}.`);
    for await (const measured of measure(name, plan.file, plan.actions))
      console.log(options.json ? JSON.stringify(measured) : row(measured));
  }
}

async function* measure(plan: string, file: PlanFile, actions: readonly Action[]): AsyncGenerator<Measured> {
  const workbook = await openWorkbook(REQUIREMENTS, {}, openLight());
  installOffice(workbook);
  const traffic = wireTraffic(workbook.host);
  for (const { name, before, work } of actions) {
    await before?.(file);
    traffic();
    const start = performance.now();
    const outcome = await work(file);
    if (outcome.type !== "Done") throw new Error(`${name}: ${JSON.stringify(outcome)}`);
    const { requests, bytes, received, largest, cells } = traffic();
    yield { action: name, plan, requests, bytes, received, largest, cells, ms: Math.round(performance.now() - start) };
  }
  workbook.close();
}

function row({ action, plan, requests, bytes, received, largest, cells, ms }: Measured): string {
  const [sent, got, most] = [bytes, received, largest].map((size) => (size / 1000).toFixed(1));
  return line([action, plan, requests, sent, got, most, cells, ms]);
}

function line(cells: readonly unknown[]): string {
  return cells.map((cell, column) => (column < 2 ? String(cell).padEnd(18) : String(cell).padStart(12))).join("");
}
