/** Monthly plans to hand out as files: for every manager the workbook that `npm run handout` writes, and all of them in an archive. */
import { Cancelled, notLoaded } from "../../excel/request/failure";
import { monthWithYear } from "../../forms/F4/compileF4";
import { FORM_TEXTS } from "../../forms/texts";
import type { Waits } from "../workbook/inSlices";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { pauses } from "../../excel/request/pauses";
import { readPlan } from "../workbook/readPlan";
import { yearAsIssued } from "../workbook/yearAsIssued";
import type { NamedFile } from "./handedOutFile";
import { handedOutName, handOut } from "./handOut";
import { managersWanted, type MonthlyRequest } from "./monthlyRequest";

export interface HandedOut {
  readonly month: string;
  /** How many were asked for: fewer were made where somebody has stopped it. */
  readonly of: number;
  readonly files: readonly HandedOutFile[];
  /** With all files in it. */
  readonly archive: NamedFile;
}

export interface HandedOutFile extends NamedFile {
  readonly manager: string;
}

/** Nothing is written into the workbook. Stopped in the middle, those that are made are handed out, each of them whole. */
export function handOutFiles(request: MonthlyRequest, { onProgress, signal }: Waits = {}): Promise<Outcome<HandedOut>> {
  return settle(async () => {
    // With people's own lists, as a plan file has them.
    const read = await readPlan(() => true);
    if (read.type !== "Done") return read;
    const through = yearAsIssued(read.value);
    if (through.type !== "Done") return through;
    const { course } = through.value.year;
    const wanted = managersWanted(request, course);
    if (wanted.type !== "Done") return wanted;

    const { archiveOf, handedOutFile } = await import(/* webpackChunkName: "files" */ "./handedOutFile").catch(notLoaded);
    const texts = FORM_TEXTS[course.current.inputs.language];
    const files: HandedOutFile[] = [];
    const all = handOut(course, texts, request.month, wanted.value, request.thanks);
    // So that the pane answers in between, and stops in the middle of a file.
    const pause = pauses(signal);
    for (const each of all) {
      onProgress?.({ done: files.length, of: all.length, sheet: each.manager });
      try {
        await pause.now();
        const sheets = each.makeSheets();
        await pause.now();
        files.push({
          manager: each.manager,
          file: each.file,
          content: await handedOutFile(sheets, () => (pause.isDue() ? pause.now() : undefined)),
        });
      } catch (error) {
        if (error instanceof Cancelled && files.length > 0) break;
        throw error;
      }
    }
    const month = monthWithYear(course.current.inputs, request.month, texts);
    const archive = { file: `${handedOutName(course.current.inputs, request.month, texts)}.zip`, content: await archiveOf(files) };
    return done({ month, of: all.length, files, archive }, read.notices);
  });
}
