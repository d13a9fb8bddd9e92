/**
 * From a plan file to a workbook, without a window: the add-in's own commands, in front of the genuine Office.js and the
 * local workbook. Nothing is saved unless every total ties.
 */
import { readFile } from "node:fs/promises";
import { compilePlan } from "../../commands/workbook/compilePlan";
import { generate } from "../../commands/plan/generate";
import { importPlan, inputsIn } from "../../commands/plan/importPlan";
import type { Generated, Outcome } from "../../commands/outcome/outcome";
import { planIn } from "../../commands/workbook/readPlan";
import { F1 } from "../../forms/F1/form";
import { compileInput } from "../../forms/input/compileInput";
import { TIE_OUT } from "../../forms/tieOut/form";
import { compileRecords } from "../../forms/workbook/compileRecords";
import { allTexts, type AllTexts } from "../../i18n/allTexts";
import type { Inputs, Language } from "../../plan/inputs/inputs";
import { print } from "../../sheet/print";
import { readingOf } from "../../sheet/spec/reading";
import { usageReport } from "./arguments";
import { attempt, replaceFile } from "./files";
import type { GenerateOrder } from "./generateOrder";
import { namedLanguage, problemLines, unfinished, type Report } from "./report";
import { withWorkbook } from "./workbook";

/** `locale`: the language of whoever runs it; a plan that can be read speaks its own. */
export async function deliver(order: GenerateOrder, locale: Language): Promise<Report> {
  const { usage, unreadable } = allTexts(locale).writing.commandLine;
  if (order.type === "Help" || order.type === "Wrong") return usageReport(order, usage, allTexts(locale));
  const file = await attempt(() => readFile(order.plan, "utf8"));
  if ("reason" in file) return { code: 1, out: [], errors: [unreadable(order.plan, file.reason)] };
  const plan = inputsIn(file.value);
  if (plan.type !== "Done") return unfinished(order.plan, plan, allTexts(namedLanguage(file.value) ?? locale));
  const words = allTexts(plan.value.language);
  return order.type === "Print" ? printed(order.plan, plan, words) : saved(order.plan, file.value, order.out, words);
}

function saved(plan: string, text: string, out: string, words: AllTexts): Promise<Report> {
  return withWorkbook(async (save) => {
    const imported = await importPlan(text, { replace: false });
    if (imported.type !== "Done") return unfinished(plan, imported, words);
    const generated = await generate();
    if (generated.type !== "Done") return unfinished(plan, generated, words);

    const lines = sheetLines(generated.value, words);
    if (generated.value.checks?.firstBroken !== null) return { code: 1, out: [], errors: lines };
    const { commandLine } = words.writing;
    const content = await save(F1.keyOf());
    const written = await attempt(() => replaceFile(out, content));
    if ("reason" in written) return { code: 1, out: [], errors: [commandLine.unwritable(out, written.reason)] };
    return {
      code: 0,
      out: [...lines, commandLine.saved(out)],
      errors: problemLines(plan, [...imported.notices, ...generated.notices], words),
    };
  });
}

/** The input sheet and all sheets made from it, as text. */
function printed(plan: string, { value: inputs, notices }: Done<Inputs>, words: AllTexts): Report {
  const input = compileInput(inputs, words);
  const records = compileRecords({ inputs, course: null, issued: [] }, words, () => false);
  const read = planIn(readingOf(input), new Map(records.map((sheet) => [sheet.key, readingOf(sheet)])));
  if (read.type !== "Done") return unfinished(plan, read, words);
  const compiled = compilePlan(read.value, []);
  if (compiled.type !== "Done") return unfinished(plan, compiled, words);
  return {
    code: 0,
    out: [input, ...compiled.value.specs].map(print),
    errors: problemLines(plan, [...notices, ...read.notices, ...compiled.notices], words),
  };
}

function sheetLines({ sheets, checks }: Generated, { writing: { commandLine } }: AllTexts): readonly string[] {
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
