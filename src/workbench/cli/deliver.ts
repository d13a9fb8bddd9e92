/**
 * From a plan file to a workbook, without a window: the add-in's own commands, in front of the genuine Office.js and the
 * local workbook. Nothing is saved unless every total ties.
 */
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { compilePlan } from "../../commands/compilePlan";
import { generate } from "../../commands/generate";
import { goTo } from "../../commands/goTo";
import { importPlan, inputsIn } from "../../commands/importPlan";
import type { Generated, LocatedProblem, Outcome } from "../../commands/outcome";
import { planIn } from "../../commands/readPlan";
import { compileInput } from "../../forms/input/compileInput";
import { compileRecords } from "../../forms/records/compileRecords";
import { texts, type Texts } from "../../i18n/texts";
import type { Inputs, Language } from "../../plan/inputs";
import { print } from "../../sheet/print";
import { readingOf } from "../../sheet/reading";
import type { SheetKey } from "../../sheet/spec";
import { FIRST_SHEET } from "../engine/emptyWorkbook";
import { installOffice, openWorkbook } from "../office/localWorkbook";
import type { Order } from "./arguments";
import { problemLine } from "./problemLine";

/** What to say, and how the program ends: 0 done, 1 the plan is not good, 2 wrong usage. */
export interface Report {
  readonly code: 0 | 1 | 2;
  readonly out: readonly string[];
  readonly errors: readonly string[];
}

/** `locale`: the language of whoever runs it; a plan that can be read speaks its own. */
export async function deliver(order: Order, locale: Language): Promise<Report> {
  const { usage, unreadable } = texts(locale).writing.commandLine;
  if (order.type === "Help") return { code: 0, out: [usage], errors: [] };
  if (order.type === "Wrong") return { code: 2, out: [], errors: [usage] };
  if (order.type === "Save" && resolve(order.plan) === resolve(order.out)) return { code: 2, out: [], errors: [usage] };
  const file = await attempt(() => readFile(order.plan, "utf8"));
  if ("reason" in file) return { code: 1, out: [], errors: [unreadable(order.plan, file.reason)] };
  const plan = inputsIn(file.value);
  if (plan.type !== "Done") return unfinished(order.plan, plan, texts(namedLanguage(file.value) ?? locale));
  const words = texts(plan.value.language);
  return order.type === "Print" ? printed(order.plan, plan, words) : saved(order.plan, file.value, order.out, words);
}

async function saved(plan: string, text: string, out: string, words: Texts): Promise<Report> {
  const workbook = await openWorkbook();
  try {
    installOffice(workbook);
    const imported = await importPlan(text, { replace: false });
    if (imported.type !== "Done") return unfinished(plan, imported, words);
    const generated = await generate();
    if (generated.type !== "Done") return unfinished(plan, generated, words);

    const lines = sheetLines(generated.value, words);
    if (generated.value.checks.firstBroken !== null) return { code: 1, out: [], errors: lines };
    const { commandLine } = words.writing;
    await openAt("F1");
    const content = await workbook.save();
    const written = await attempt(() => replaceFile(out, content));
    if ("reason" in written) return { code: 1, out: [], errors: [commandLine.unwritable(out, written.reason)] };
    return { code: 0, out: [...lines, commandLine.saved(out)], errors: problemLines(plan, [...imported.notices, ...generated.notices], words) };
  } finally {
    workbook.close();
  }
}

/** The file holds nothing but the plan's sheets, and opens at this one. */
async function openAt(key: SheetKey): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(FIRST_SHEET).delete();
    await context.sync();
  });
  await goTo({ sheet: key, address: "A1" });
}

/** The input sheet and all sheets made from it, as text. */
function printed(plan: string, { value: inputs, notices }: Done<Inputs>, words: Texts): Report {
  const input = compileInput(inputs, words);
  const records = compileRecords(inputs, words, () => false, null);
  const read = planIn(readingOf(input), new Map(records.map((sheet) => [sheet.key, readingOf(sheet)])));
  if (read.type !== "Done") return unfinished(plan, read, words);
  const compiled = compilePlan(read.value, []);
  if (compiled.type !== "Done") return unfinished(plan, compiled, words);
  return { code: 0, out: [input, ...compiled.value.specs].map(print), errors: problemLines(plan, [...notices, ...read.notices, ...compiled.notices], words) };
}

function sheetLines({ sheets, checks }: Generated, { writing: { commandLine } }: Texts): readonly string[] {
  const { lines, held, firstBroken } = checks;
  return [
    ...sheets.filter(({ key }) => key !== "TieOut").map(({ name, totals }) => commandLine.sheet(name, totals)),
    firstBroken === null ? commandLine.ties(lines) : commandLine.broken(held, lines, firstBroken.address),
  ];
}

/** Errors one per line; what was only assumed is not what stopped it. */
function unfinished(plan: string, outcome: Exclude<Outcome<unknown>, { type: "Done" }>, words: Texts): Report {
  if (outcome.type === "Problems") return { code: 1, out: [], errors: problemLines(plan, outcome.problems.filter(({ problem }) => problem.level === "error"), words) };
  if (outcome.type === "Failed") return { code: 1, out: [], errors: [words.writing.failure(outcome.failure), outcome.failure.details] };
  throw new Error(`nobody asked for this end: ${outcome.type}`);
}

function problemLines(plan: string, problems: readonly LocatedProblem[], words: Texts): readonly string[] {
  // What the file assumes may be found once more on the sheet that was made from it.
  return [...new Set(problems.map(({ problem }) => problemLine(basename(plan), problem, words)))];
}

/** The language that a plan asks for that cannot be read as a whole. */
function namedLanguage(text: string): Language | null {
  const [, named] = /"language"\s*:\s*"(zh-CN|en)"/.exec(text) ?? [];
  return (named as Language | undefined) ?? null;
}

/** The file that was there stays until the new one is complete. */
async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

type Done<T> = Extract<Outcome<T>, { type: "Done" }>;

/** What the file system has to say is for the user. */
async function attempt<T>(work: () => Promise<T>): Promise<{ readonly value: T } | { readonly reason: string }> {
  try {
    return { value: await work() };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
