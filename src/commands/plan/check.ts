/** Reads what is typed and says what is wrong with it, cell by cell; nothing is written. */
import { notLoaded } from "../../excel/request/failure";
import type { Outcome, PlanSummary } from "../outcome/outcome";
import { readPlan } from "../workbook/readPlan";
import { done, settle } from "../outcome/settle";
import { summary } from "../workbook/summary";

/** @param isWhole whether the plan is made as well: what generating would refuse, and what it would tell. Left out: a look at the cells */
export function check(isWhole = false): Promise<Outcome<PlanSummary>> {
  return settle(async () => {
    const read = await readPlan();
    if (!isWhole) return read.type === "Done" ? done(summary(read.value.inputs), read.notices) : read;
    // Most of the code, and the pane's first look at a workbook does without.
    const { madePlan, inputHints, columnHints } = await import("../workbook/madePlan").catch(notLoaded);
    if (read.type !== "Done")
      return read.type === "Problems" ? { ...read, problems: [...columnHints(read.problems), ...read.problems] } : read;
    const made = madePlan(read.value);
    if (made.type !== "Done") return made;
    return done(summary(read.value.inputs), [...read.notices, ...inputHints(read.value), ...made.notices]);
  });
}
