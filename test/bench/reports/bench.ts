/**
 * What the reports of a hundred managers take: sixty days with eight entries of the log each, and a month that is handed out, comes back
 * filled in and is taken in. Times are those of all processors together, which say more where others work beside it.
 *
 *   npm run bench:reports -- [MANAGERS]
 */
import { performance } from "node:perf_hooks";
import { handedOutFile } from "../../../src/commands/months/handedOutFile";
import { fileSource } from "../../../src/commands/months/fileSource";
import { handOut, type HandOut } from "../../../src/commands/months/handOut";
import { reviewReports } from "../../../src/commands/months/reviewReports";
import type { Source } from "../../../src/commands/months/source";
import { reviewReturned, takeIn, type ReturnedFile } from "../../../src/commands/months/takeIn";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { truth } from "../../../src/commands/truth/truth";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { allTexts } from "../../../src/i18n/allTexts";
import { dateOf, dayOf } from "../../../src/plan/calendar/date";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import { madeStraight } from "../../../src/workbench/cli/straight";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { installOffice, openWorkbook, REQUIREMENTS } from "../../../src/workbench/office/localWorkbook";
import { openXlsx } from "../../../src/workbench/xlsx/openXlsx";
import { filled } from "../../commands/reports/filledMonth";
import { courseFor, honestInputs } from "../../honest/honestYear";
import { wireTraffic } from "../wire/wireTraffic";

/** The month that is handed out, and the days that are behind when it ends. */
const MONTH = 6;
const [FIRST, LAST] = ["2026-06-01", "2026-06-30"];
const DAYS = 60;

const [managers = 100] = process.argv.slice(2).map(Number);
void main();

async function main(): Promise<void> {
  const inputs = sixtyDays();
  const file = JSON.stringify(toPlanFile(inputs));
  console.log(
    `${managers} managers: ${inputs.visits.length} visits, ${inputs.log.length} entries of the log, plan file of ${mega(file.length)} MB`,
  );
  console.log(line(["step", "cpu s", "wall s", "requests", "sent MB", "largest kB", "cells", "heap MB"]));
  await straight(inputs);
  const files = await backAgain(inputs);

  const workbook = await openWorkbook(REQUIREMENTS, {}, openLight());
  installOffice(workbook);
  const traffic = wireTraffic(workbook.host);
  const step = <T>(name: string, work: () => Promise<T>): Promise<T> => measured(name, work, traffic);
  await step("import", async () => done(await importPlan(file, { replace: false })));
  await step("generate", async () => done(await generate()));
  await step("look", async () => done(await truth()));
  await step("review", async () => done(await reviewReturned(files)));
  await step("take in", async () => done(await takeIn(files)));
  await step("take in again", async () => done(await takeIn(files)));
  workbook.close();
}

/** What was planned and done in the days before the end of the month; of the month itself nothing is done yet. */
function sixtyDays(): Inputs {
  const inputs = honestInputs({ managers, clientsEach: 12, visitsADay: 8, seed: 7 });
  // Five days of seven are worked.
  const from = dateOf((dayOf(LAST) ?? 0) - Math.round((DAYS * 7) / 5));
  const isWithin = ({ date }: { readonly date: string }): boolean => date >= from && date <= LAST;
  return {
    ...inputs,
    visits: inputs.visits
      .filter(isWithin)
      .map((one) => (one.date < FIRST ? one : { ...one, status: "planned", results: [], movedTo: "", by: null, reason: "" })),
    log: inputs.log.filter((one) => isWithin(one) && one.date < FIRST),
    summaries: inputs.summaries.filter((one) => one.from >= from && one.from < FIRST),
    actuals: inputs.actuals.filter(({ month }) => month < MONTH),
  };
}

/** The workbook as a file, and opened again. */
async function straight(inputs: Inputs): Promise<void> {
  const book = await measured("write the workbook", async () => {
    const made = await madeStraight(inputs, allTexts(inputs.language));
    if (made.type !== "Done") throw new Error(JSON.stringify(made));
    return made.value.content;
  });
  console.log(`  a file of ${mega(book.length)} MB`);
  await measured("open it", async () => {
    const engine = openLight();
    if ((await openXlsx(engine, book)).type !== "Opened") throw new Error("not opened");
  });
}

/** A workbook for everybody, filled in and read again; then all of them as the review sees them. */
async function backAgain(inputs: Inputs): Promise<readonly ReturnedFile[]> {
  const course = courseFor(inputs);
  const texts = FORM_TEXTS[inputs.language];
  const all = handOut(course, texts, MONTH);
  const files: ReturnedFile[] = [];
  const sources: Source[] = [];
  await measured("hand out", async () => {
    for (const each of all) await handedOutFile(each.makeSheets());
  });
  await measured("fill in", async () => {
    for (const each of all) {
      const specs = filled(each.makeSheets(), inputs) as unknown as ReturnType<HandOut["makeSheets"]>;
      files.push({ name: each.file, bytes: await handedOutFile(specs) });
    }
  });
  console.log(`  ${files.length} files of ${mega(files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0))} MB`);
  await measured("read them", async () => {
    for (const { name, bytes } of files) sources.push(await fileSource(name, bytes));
  });
  await measured("compare them", () => Promise.resolve(reviewReports(course, texts, sources, LAST)));
  return files;
}

async function measured<T>(name: string, work: () => Promise<T>, traffic?: ReturnType<typeof wireTraffic>): Promise<T> {
  globalThis.gc?.();
  traffic?.();
  const [start, used] = [performance.now(), process.cpuUsage()];
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed)), 50);
  const value = await work();
  clearInterval(watch);
  const { user, system } = process.cpuUsage(used);
  const wire = traffic?.();
  const [cpu, wall] = [(user + system) / 1e6, (performance.now() - start) / 1000];
  most = Math.max(most, process.memoryUsage().heapUsed);
  const sent = wire ? [wire.requests, mega(wire.bytes), Math.round(wire.largest / 1000), wire.cells] : ["", "", "", ""];
  console.log(line([name, cpu.toFixed(1), wall.toFixed(1), ...sent, Math.round(most / 1e6)]));
  return value;
}

function done<T extends { readonly type: string }>(outcome: T): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome).slice(0, 500));
  return outcome;
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function line(cells: readonly unknown[]): string {
  return cells.map((cell, column) => (column < 1 ? String(cell).padEnd(20) : String(cell).padStart(11))).join("");
}
