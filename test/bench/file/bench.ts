/**
 * What it takes from the text of a plan file to the bytes of an .xlsx file, straight and through Office.js and the local spreadsheet. Each
 * in a fresh process, whose memory at its highest counts; starting it and loading the code do not.
 *
 *   npm run bench:file -- [--json] [--plan sample|100x1000x20|1000x10000x20] [--way straight|office]
 */
import { execFileSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import sample from "../../../src/commands/plan/samples/zh-CN/plan.json";
import { inputsIn } from "../../../src/commands/plan/importPlan";
import { allTexts } from "../../../src/i18n/allTexts";
import { madeStraight } from "../../../src/workbench/cli/straight";
import { madeThroughOffice } from "../../../src/workbench/cli/throughOffice";
import { largePlan } from "../../support/largePlan";

interface Measured {
  readonly way: string;
  readonly plan: string;
  readonly ms: number;
  /** Of all processors together, which says more where others work beside it. */
  readonly cpuMs: number;
  readonly peakMB: number;
  readonly bytes: number;
}

const PLANS = {
  sample: { file: () => sample as unknown, ways: ["straight", "office"] },
  "100x1000x20": { file: () => largePlan(), ways: ["straight", "office"] },
  // The local spreadsheet would take minutes.
  "1000x10000x20": { file: () => largePlan({ managers: 1000, clients: 10_000, products: 20 }), ways: ["straight"] },
} as const;
type PlanName = keyof typeof PLANS;

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    plan: { type: "string" },
    way: { type: "string" },
    // This process is the one that is measured.
    alone: { type: "boolean", default: false },
  },
});
void main();

async function main(): Promise<void> {
  if (options.alone) return console.log(JSON.stringify(await measure(options.plan as PlanName, options.way ?? "")));
  if (!options.json) console.log(line(["way", "plan", "ms", "cpu ms", "peak MB", "bytes"]));
  for (const name of Object.keys(PLANS) as PlanName[]) {
    if (options.plan !== undefined && options.plan !== name) continue;
    for (const way of PLANS[name].ways) {
      if (options.way !== undefined && options.way !== way) continue;
      const words = ["--import", "tsx", __filename, "--alone", "--plan", name, "--way", way];
      const said = execFileSync(process.execPath, words, { encoding: "utf8" });
      console.log(options.json ? said.trim() : row(JSON.parse(said) as Measured));
    }
  }
}

async function measure(plan: PlanName, way: string): Promise<Measured> {
  const text = JSON.stringify(PLANS[plan].file());
  const [start, used] = [performance.now(), process.cpuUsage()];
  const made = await (way === "office" ? madeThroughOffice(text) : straight(text));
  const [ms, { user, system }] = [Math.round(performance.now() - start), process.cpuUsage(used)];
  if (made.type !== "Done" || made.value.checks?.firstBroken !== null) throw new Error(JSON.stringify(made));
  return {
    way,
    plan,
    ms,
    cpuMs: Math.round((user + system) / 1000),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1000),
    bytes: made.value.content.length,
  };
}

function straight(text: string) {
  const read = inputsIn(text);
  if (read.type !== "Done") throw new Error(JSON.stringify(read));
  return madeStraight(read.value, allTexts(read.value.language));
}

function row({ way, plan, ms, cpuMs, peakMB, bytes }: Measured): string {
  return line([way, plan, ms, cpuMs, peakMB, bytes]);
}

function line(cells: readonly unknown[]): string {
  return cells.map((cell, column) => (column < 2 ? String(cell).padEnd(16) : String(cell).padStart(12))).join("");
}
