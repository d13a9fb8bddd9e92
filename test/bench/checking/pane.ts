/**
 * `npm run bench:checking-pane -- MANAGERS DAYS`: all that the pane does to check what so many managers reported in so many days, eight
 * entries each: sheets are read, understood, gone through and written. How long at most it does not answer in between, in processor time
 * or in time that passed, whichever is less, because others may work on the machine; what the workbook takes for itself is not the pane's.
 * Rubbish is collected for the pane and the workbook together here, which have one memory: what that took is told apart.
 */
import { performance } from "node:perf_hooks";
import { checkReports } from "../../../src/commands/checking/checkReports";
import { makeReport } from "../../../src/commands/checking/makeReport";
import { allTexts } from "../../../src/i18n/allTexts";
import { dateOf, dayOf } from "../../../src/plan/calendar/date";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import { madeStraight } from "../../../src/workbench/cli/straight";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import type { Host } from "../../../src/workbench/host/host";
import { installOffice, openWorkbook, REQUIREMENTS } from "../../../src/workbench/office/localWorkbook";
import { openXlsx } from "../../../src/workbench/xlsx/openXlsx";
import { honestInputs } from "../../honest/honestYear";
import { watchCollecting } from "./collecting";

const LAST = "2026-12-31";

const [managers = 100, days = 60] = process.argv.slice(2).map(Number);
void main();

async function main(): Promise<void> {
  const inputs = within(honestInputs({ managers, clientsEach: 12, visitsADay: 8, seed: 7 }));
  const made = await madeStraight(inputs, allTexts(inputs.language));
  if (made.type !== "Done") throw new Error(JSON.stringify(made).slice(0, 500));
  const engine = openLight();
  const opened = await openXlsx(engine, made.value.content, { limits: { megabytes: 2000, cells: 50_000_000, seconds: 1000 } });
  if (opened.type !== "Opened") throw new Error(JSON.stringify(opened).slice(0, 500));
  const workbook = await openWorkbook(REQUIREMENTS, {}, engine);
  installOffice(workbook);
  console.log(
    `${managers} managers: ${inputs.log.length} entries of the log, ${inputs.visits.length} visits, ${inputs.actuals.length} actuals`,
  );
  const check = () => checkReports({ on: LAST, by: "Li", isTold: true });
  await measured("check", check, workbook.host);
  await measured("check again", check, workbook.host);
  await measured("analysis", () => makeReport({ type: "analysis", period: { type: "window" } }, {}, LAST), workbook.host);
  workbook.close();
}

function within(inputs: Inputs): Inputs {
  const from = dateOf((dayOf(LAST) ?? 0) - Math.round((days * 7) / 5));
  const isWithin = ({ date }: { readonly date: string }): boolean => date >= from;
  const checking = { ...inputs.checking, trialUntil: "2026-01-31" };
  return { ...inputs, visits: inputs.visits.filter(isWithin), log: inputs.log.filter(isWithin), checking };
}

async function measured(name: string, work: () => Promise<{ readonly type: string }>, host: Host): Promise<void> {
  globalThis.gc?.();
  const watch = stretches(host);
  const used = process.cpuUsage();
  const outcome = await work();
  const { user, system } = process.cpuUsage(used);
  const { longest, inHost } = await watch();
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome).slice(0, 500));
  const stretch = ({ ms, from, collecting }: Stretch): string =>
    `${ms.toFixed(0)} ms (${collecting.toFixed(0)} collecting) after ${seconds(from)}`;
  console.log(
    `${name}: ${seconds((user + system) / 1000)} of processor time, ${seconds(inHost)} of it the workbook's; ` +
      `longest without pause: ${longest.map(stretch).join(", ")}`,
  );
}

interface Stretch {
  readonly ms: number;
  readonly from: number;
  /** Milliseconds of it in which the engine collected rubbish and did nothing else. */
  readonly collecting: number;
}

const SHOWN = 5;

/** From one pause to the next; whenever the workbook is asked there is one. */
function stretches(host: Host): () => Promise<{ readonly longest: readonly Stretch[]; readonly inHost: number }> {
  const all: Omit<Stretch, "collecting">[] = [];
  const watch = watchCollecting();
  const passOn = host.request.bind(host);
  const start = performance.now();
  let [begun, used] = [start, process.cpuUsage()];
  let [inHost, isAsked, isOver] = [0, false, false];
  const pause = (): void => {
    const { user, system } = process.cpuUsage(used);
    all.push({ ms: Math.min(performance.now() - begun, (user + system) / 1000), from: begun - start });
    again();
  };
  const again = (): void => {
    [begun, used] = [performance.now(), process.cpuUsage()];
  };
  host.request = async (request) => {
    pause();
    isAsked = true;
    const asked = performance.now();
    const answer = await passOn(request);
    inHost += performance.now() - asked;
    isAsked = false;
    again();
    return answer;
  };
  const turn = (): void => {
    if (isOver) return;
    if (!isAsked) pause();
    setImmediate(turn);
  };
  setImmediate(turn);
  return async () => {
    pause();
    isOver = true;
    host.request = passOn;
    const collecting = await watch();
    const longest = all.sort((a, b) => b.ms - a.ms).slice(0, SHOWN);
    return { longest: longest.map(({ ms, from }) => ({ ms, from, collecting: collecting(start + from, start + from + ms) })), inHost };
  };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
