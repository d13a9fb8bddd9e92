/** The plan together with what was typed into the managers' monthly sheets. */
import { FORM_TEXTS } from "../../forms/texts";
import type { LocatedProblem, Outcome } from "../outcome/outcome";
import { done } from "../outcome/settle";
import type { PlanApart, PlanRead } from "./planRead";
import { typedReports } from "./typedReports";
import { yearOf } from "./yearOf";

export function withReports({ read, reports, dashboard }: PlanApart, notices: readonly LocatedProblem[]): Outcome<PlanRead> {
  const through = yearOf(read);
  if (through.type !== "Done") return through;
  const { year } = through.value;
  const { sheets, actuals, problems } = typedReports(year.course, FORM_TEXTS[read.inputs.language], reports);
  const located = [...notices, ...problems];
  if (problems.some(({ problem }) => problem.level === "error")) return { type: "Problems", problems: located };
  const inputs = actuals === null ? read.inputs : { ...read.inputs, actuals };
  return done({ ...read, inputs, year, monthly: { sheets, dashboard } }, located);
}
