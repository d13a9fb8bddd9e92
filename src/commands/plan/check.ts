/** Reads the input sheet and says what is wrong with it, cell by cell; nothing is written. */
import type { Outcome, PlanSummary } from "../outcome/outcome";
import { readPlan } from "../workbook/readPlan";
import { done, settle } from "../outcome/settle";
import { summary } from "../workbook/summary";

export function check(): Promise<Outcome<PlanSummary>> {
  return settle(async () => {
    const read = await readPlan();
    return read.type === "Done" ? done(summary(read.value.inputs), read.notices) : read;
  });
}
