/** From a plan file to a workbook or to text, without a window. Nothing is saved unless every total ties. */
import { readFile } from "node:fs/promises";
import { inputsIn } from "../../commands/plan/importPlan";
import type { Outcome } from "../../commands/outcome/outcome";
import { TIE_OUT } from "../../forms/tieOut/form";
import { allTexts, type AllTexts } from "../../i18n/allTexts";
import type { Inputs, Language } from "../../plan/inputs/inputs";
import { print } from "../../sheet/print";
import { usageReport } from "./arguments";
import { attempt, replaceFile } from "./files";
import type { GenerateOrder } from "./generateOrder";
import type { Made } from "./made";
import { namedLanguage, problemLines, unfinished, type Report } from "./report";
import { compiledFor, madeStraight } from "./straight";

/** `locale`: the language of whoever runs it; a plan that can be read speaks its own. */
export async function deliver(order: GenerateOrder, locale: Language): Promise<Report> {
  const { usage, unreadable } = allTexts(locale).writing.commandLine;
  if (order.type === "Help" || order.type === "Wrong") return usageReport(order, usage, allTexts(locale));
  const file = await attempt(() => readFile(order.plan, "utf8"));
  if ("reason" in file) return { code: 1, out: [], errors: [unreadable(order.plan, file.reason)] };
  const plan = inputsIn(file.value);
  if (plan.type !== "Done") return unfinished(order.plan, plan, allTexts(namedLanguage(file.value) ?? locale));
  const words = allTexts(plan.value.language);
  if (order.type === "Print") return printed(order.plan, plan, words);
  const made = order.throughOffice ? await madeThroughOffice(file.value) : await madeStraight(plan.value, words);
  if (made.type !== "Done") return unfinished(order.plan, made, words);
  return saved(order.plan, { ...made, notices: [...plan.notices, ...made.notices] }, order.out, words);
}

/** The spreadsheet is loaded by those only who want it. */
async function madeThroughOffice(text: string): Promise<Outcome<Made>> {
  return (await import("./throughOffice")).madeThroughOffice(text);
}

async function saved(plan: string, { value: made, notices }: Done<Made>, out: string, words: AllTexts): Promise<Report> {
  const lines = sheetLines(made, words);
  if (made.checks?.firstBroken !== null) return { code: 1, out: [], errors: lines };
  const { commandLine } = words.writing;
  const written = await attempt(() => replaceFile(out, made.content));
  if ("reason" in written) return { code: 1, out: [], errors: [commandLine.unwritable(out, written.reason)] };
  return { code: 0, out: [...lines, commandLine.saved(out)], errors: problemLines(plan, notices, words) };
}

/** The input sheet and all sheets made from it, as text. */
function printed(plan: string, { value: inputs, notices }: Done<Inputs>, words: AllTexts): Report {
  const compiled = compiledFor(inputs, words);
  if (compiled.type !== "Done") return unfinished(plan, compiled, words);
  const { typed, specs } = compiled.value;
  return { code: 0, out: [typed[0], ...specs].map(print), errors: problemLines(plan, [...notices, ...compiled.notices], words) };
}

function sheetLines({ sheets, checks }: Made, { writing: { commandLine } }: AllTexts): readonly string[] {
  return [
    ...sheets.filter(({ key }) => !TIE_OUT.owns(key)).map(({ name, totals }) => commandLine.sheet(name, totals)),
    checks === null
      ? commandLine.unverified
      : checks.firstBroken === null
        ? commandLine.ties(checks.lines)
        : commandLine.broken(checks.held, checks.lines, checks.firstBroken.address),
  ];
}

type Done<T> = Extract<Outcome<T>, { type: "Done" }>;
