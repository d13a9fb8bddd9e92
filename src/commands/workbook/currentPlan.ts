/** The plan as it is now, after all changes of the year, with what the year has brought; what is scored. Nothing is written. */
import type { Course } from "../../plan/course/courseOf";
import type { Plan } from "../../plan/cube/plan";
import type { Outcome } from "../outcome/outcome";
import { readYear } from "./readYear";
import { done } from "../outcome/settle";
import { yearNotices } from "./yearNotices";

export interface CurrentPlan {
  readonly plan: Plan;
  readonly course: Course;
}

export async function currentPlan(): Promise<Outcome<CurrentPlan>> {
  const read = await readYear();
  if (read.type !== "Done") return read;
  const { plan, course } = read.value.year;
  return done({ plan, course }, [...read.notices, ...yearNotices(read.value)]);
}
