/** `npm run handout -- PLAN.json -m MONTH -o FOLDER`: a workbook per manager with the monthly plan to fill in, as the add-in makes it. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { goTo } from "../../commands/workbook/goTo";
import { handOut } from "../../commands/months/handOut";
import { Ledger } from "../../excel/request/ledger";
import { writeSheets } from "../../excel/write/writeSheets";
import { monthWithYear } from "../../forms/F4/compileF4";
import { allTexts } from "../../i18n/allTexts";
import type { Language } from "../../plan/inputs/inputs";
import { MONTHS } from "../../plan/calendar/months";
import { planMonthIn } from "../../plan/typed/month";
import type { SheetSpec } from "../../sheet/spec";
import { FIRST_SHEET } from "../engine/emptyWorkbook";
import { installOffice, openWorkbook } from "../office/localWorkbook";
import { attempt, replaceFile } from "./files";
import { problemLines, type Report } from "./report";
import { underwayIn } from "./underway";

/** `words`: the arguments after the program's name. Every workbook is complete before the first is saved. */
export async function handOutFiles(words: readonly string[], locale: Language): Promise<Report> {
  const { commandLine } = allTexts(locale).monthly;
  if (words.includes("-h") || words.includes("--help")) return { code: 0, out: [commandLine.handOutUsage], errors: [] };
  const order = orderOf(words);
  if (order === null) return { code: 2, out: [], errors: [commandLine.handOutUsage] };
  const read = await underwayIn(order.plan, locale);
  if ("report" in read) return read.report;
  const { inputs, course, words: own, notices } = read.underway;
  const month = planMonthIn(order.month, inputs);
  if (!isMonth(month))
    return { code: 2, out: [], errors: [own.monthly.commandLine.noMonth(order.month), own.monthly.commandLine.handOutUsage] };

  const plans = handOut(course, own, month);
  const files: { readonly path: string; readonly content: Uint8Array }[] = [];
  for (const { file, spec } of plans) files.push({ path: join(order.folder, file), content: await workbookOf(spec) });
  const out: string[] = [own.monthly.commandLine.handedOut(monthWithYear(course.current.inputs, month, own), files.length)];
  for (const { path, content } of files) {
    const written = await attempt(async () => {
      await mkdir(order.folder, { recursive: true });
      await replaceFile(path, content);
    });
    if ("reason" in written) return { code: 1, out, errors: [own.writing.commandLine.unwritable(path, written.reason)] };
    out.push(own.writing.commandLine.saved(path));
  }
  return { code: 0, out, errors: problemLines(order.plan, notices, own) };
}

interface Order {
  readonly plan: string;
  /** As typed: counted from the plan's first, or a name such as 3月 or 2026-03. */
  readonly month: string;
  readonly folder: string;
}

function orderOf(words: readonly string[]): Order | null {
  const [plan, ...options] = words;
  if (plan === undefined || plan.startsWith("-") || options.length !== 4) return null;
  const given = new Map([options.slice(0, 2), options.slice(2)].map(([name = "", value = ""]) => [name, value]));
  const [month, folder] = [given.get("-m") ?? "", given.get("-o") ?? ""];
  // Whether a named year is the plan's, the plan tells.
  return isMonth(planMonthIn(month, { year: null, firstMonth: 1 })) && folder !== "" && !folder.startsWith("-")
    ? { plan, month, folder }
    : null;
}

function isMonth(month: number | null): month is number {
  return month !== null && Number.isInteger(month) && month >= 1 && month <= MONTHS;
}

/** A file with nothing but this sheet. */
async function workbookOf(spec: SheetSpec): Promise<Uint8Array> {
  const workbook = await openWorkbook();
  try {
    installOffice(workbook);
    await writeSheets(new Ledger(), [spec]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(FIRST_SHEET).delete();
      await context.sync();
    });
    await goTo({ sheet: spec.key, address: "A1" });
    return await workbook.save();
  } finally {
    workbook.close();
  }
}
