/** The year of a plan that was read, with the cell of whatever stands in its way. */
import type { Inputs } from "../../plan/inputs/inputs";
import { planYear, yearSteps, type PlannedYear, type Year } from "../../plan/year/planYear";
import type { Outcome } from "../outcome/outcome";
import { done } from "../outcome/settle";
import { inSlices, type Waits } from "./inSlices";
import { onSheet, type PlanRead } from "./planRead";

/** What is counted is counted once: a command hands this on, and changed inputs make another. */
export interface YearRead extends PlanRead {
  readonly year: Year;
}

/** Goes through the year, unless that was done already for these very inputs. */
export function yearOf(read: PlanRead): Outcome<YearRead> {
  return isOf(read, read.inputs) ? done(read) : inYear(read, planYear(read.inputs));
}

/** The same for whoever may stop it, and goes on with other things meanwhile. */
export async function yearInSlices(read: PlanRead, waits: Waits): Promise<Outcome<YearRead>> {
  return isOf(read, read.inputs) ? done(read) : inYear(read, await inSlices(yearSteps(read.inputs), waits));
}

function inYear(read: PlanRead, result: PlannedYear): Outcome<YearRead> {
  if (result.type === "Problems") return { type: "Problems", problems: result.problems.map((problem) => onSheet(problem, read)) };
  return done({ ...read, year: result.year });
}

function isOf(read: PlanRead, inputs: Inputs): read is YearRead {
  return read.year?.inputs === inputs;
}
