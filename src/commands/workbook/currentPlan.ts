/** The plan as it is now, after all changes of the year, with what the year has brought; what is scored. Nothing is written. */
import type { Course } from "../../plan/course/courseOf";
import type { Plan } from "../../plan/cube/plan";
import { compilePlan } from "./compilePlan";
import type { Outcome } from "../outcome/outcome";
import { readPlan } from "./readPlan";
import { done } from "../outcome/settle";

export interface CurrentPlan {
  readonly plan: Plan;
  readonly course: Course;
}

export async function currentPlan(): Promise<Outcome<CurrentPlan>> {
  const read = await readPlan();
  if (read.type !== "Done") return read;
  const compiled = compilePlan(read.value, []);
  if (compiled.type !== "Done") return compiled;
  const { plan, course } = compiled.value;
  return done({ plan, course }, [...read.notices, ...compiled.notices]);
}
