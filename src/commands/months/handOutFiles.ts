/** Monthly plans to hand out as files: for every manager the workbook that `npm run handout` writes, and all of them in an archive. */
import { notLoaded } from "../../excel/request/failure";
import { monthWithYear } from "../../forms/F4/compileF4";
import { FORM_TEXTS } from "../../forms/texts";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { readPlan } from "../workbook/readPlan";
import { yearAsIssued } from "../workbook/yearAsIssued";
import type { NamedFile } from "./handedOutFile";
import { handedOutName, handOut } from "./handOut";
import { managersWanted, type MonthlyRequest } from "./monthlyRequest";

export interface HandedOut {
  readonly month: string;
  readonly files: readonly HandedOutFile[];
  /** With all files in it. */
  readonly archive: NamedFile;
}

export interface HandedOutFile extends NamedFile {
  readonly manager: string;
}

/** Nothing is written into the workbook. */
export function handOutFiles(request: MonthlyRequest): Promise<Outcome<HandedOut>> {
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
    for (const { manager, file, specs } of handOut(course, texts, request.month, wanted.value, request.thanks))
      files.push({ manager, file, content: await handedOutFile(specs) });
    const month = monthWithYear(course.current.inputs, request.month, texts);
    const archive = { file: `${handedOutName(course.current.inputs, request.month, texts)}.zip`, content: await archiveOf(files) };
    return done({ month, files, archive }, read.notices);
  });
}
