/** Reads what is typed and says what is wrong with it, cell by cell; nothing is written. */
import { notLoaded } from "../../excel/request/failure";
import type { Outcome, PlanSummary } from "../outcome/outcome";
import type { PlanRead } from "../workbook/planRead";
import { readPlan } from "../workbook/readPlan";
import { done, settle } from "../outcome/settle";
import { summary } from "../workbook/summary";

/** @param isWhole whether the plan is made as well: what generating would refuse, and what it would tell. Left out: a look at the cells */
export function check(isWhole = false): Promise<Outcome<PlanSummary>> {
  return settle(async () => {
    const read = await readPlan();
    if (read.type !== "Done") return read;
    const made = isWhole ? await madeOf(read.value) : done(null);
    return made.type === "Done" ? done(summary(read.value.inputs), [...read.notices, ...made.notices]) : made;
  });
}

/** Making a plan is most of the code, and the pane's first look at a workbook does without. */
async function madeOf(read: PlanRead): Promise<Outcome<null>> {
  const { madePlan } = await import("../workbook/madePlan").catch(notLoaded);
  return madePlan(read);
}
