/** The plan, with what the year has brought and with people's own lists, as the text of a plan file. */
import type { Outcome } from "../outcome/outcome";
import { toPlanFile } from "../../plan/file/toPlanFile";
import { readPlan } from "../workbook/readPlan";
import { done, settle } from "../outcome/settle";

export function exportPlan(): Promise<Outcome<string>> {
  return settle(async () => {
    const read = await readPlan(() => true);
    return read.type === "Done" ? done(`${JSON.stringify(toPlanFile(read.value.inputs), null, 2)}\n`, read.notices) : read;
  });
}
