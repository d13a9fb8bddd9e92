/** The year of a plan that was read, in which everything stands that was issued; or what stands against it. */
import { issuedProblems } from "../../plan/stage/statement";
import type { Outcome } from "../outcome/outcome";
import { onSheet, type PlanRead } from "./planRead";
import { yearOf, type YearRead } from "./yearOf";

export function yearAsIssued(read: PlanRead): Outcome<YearRead> {
  const through = yearOf(read);
  if (through.type !== "Done") return through;
  const problems = issuedProblems(through.value.year.course).map((problem) => onSheet(problem, read));
  return problems.length > 0 ? { type: "Problems", problems } : through;
}
