/** `npm run handout -- PLAN.json -m MONTH -o FOLDER`: a workbook per manager with the monthly plan to fill in, as the add-in makes it. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { handOut, type HandOut } from "../../commands/months/handOut";
import { handedOutFile } from "../../commands/months/handedOutFile";
import { monthWithYear } from "../../forms/F4/compileF4";
import { allTexts } from "../../i18n/allTexts";
import type { Language } from "../../plan/inputs/inputs";
import { planMonthIn } from "../../plan/typed/month";
import { usageReport } from "./arguments";
import { attempt, replaceFile } from "./files";
import { handOutOrder, isMonth } from "./handOutOrder";
import { problemLines, type Report } from "./report";
import { underwayIn } from "./underway";

/** `words`: the arguments after the program's name. A workbook is saved as soon as it is made, so that no two are held at once. */
export async function handOutFiles(words: readonly string[], locale: Language): Promise<Report> {
  const { commandLine } = allTexts(locale).monthly;
  const order = handOutOrder(words);
  if (order.type !== "HandOut") return usageReport(order, commandLine.handOutUsage, allTexts(locale));
  const read = await underwayIn(order.plan, locale);
  if ("report" in read) return read.report;
  const { inputs, course, words: own, notices } = read.underway;
  const month = planMonthIn(order.month, inputs);
  if (!isMonth(month))
    return { code: 2, out: [], errors: [own.monthly.commandLine.noMonth(order.month), own.monthly.commandLine.handOutUsage] };

  const plans = handOut(course, own, month, null, order.thanks);
  const out: string[] = [own.monthly.commandLine.handedOut(monthWithYear(course.current.inputs, month, own), plans.length)];
  for (const each of plans) {
    const path = join(order.folder, each.file);
    const content = await contentOf(each.makeSheets(), order.throughOffice);
    const written = await attempt(async () => {
      await mkdir(order.folder, { recursive: true });
      await replaceFile(path, content);
    });
    if ("reason" in written) return { code: 1, out: out.slice(1), errors: [own.writing.commandLine.unwritable(path, written.reason)] };
    out.push(own.writing.commandLine.saved(path));
  }
  return { code: 0, out, errors: problemLines(order.plan, notices, own) };
}

/** A file with nothing but these sheets. */
async function contentOf(specs: ReturnType<HandOut["makeSheets"]>, throughOffice: boolean): Promise<Uint8Array> {
  if (throughOffice) return (await import("./throughOffice")).writtenThroughOffice(specs);
  return handedOutFile(specs);
}
