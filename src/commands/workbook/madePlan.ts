export { columnHints, inputHints } from "./inputHints";
import type { Outcome } from "../outcome/outcome";
import { done } from "../outcome/settle";
import type { PlanRead } from "./planRead";
import { yearAsIssued } from "./yearAsIssued";
import { yearNotices } from "./yearNotices";

/** Whether there is a plan, all the year's changes and everything issued included: what stands against it, or what is to be told of it. */
export function madePlan(read: PlanRead): Outcome<null> {
  const through = yearAsIssued(read);
  return through.type === "Done" ? done(null, yearNotices(through.value)) : through;
}
