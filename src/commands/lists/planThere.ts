/** The plan that a list comes into: the workbook's own, or a new one. */
import { Refusal } from "../../excel/request/failure";
import type { Known } from "../../lists/known";
import type { PlanFile } from "../../plan/file/planFile";
import { toPlanFile } from "../../plan/file/toPlanFile";
import type { LocatedProblem, Outcome } from "../outcome/outcome";
import { done } from "../outcome/settle";
import { readPlan } from "../workbook/readPlan";
import { readDraft } from "./readDraft";

/** A plan file, or the year of a new plan. */
export type PlanThere = PlanFile | { readonly year: number };

/** A plan in which nothing stands yet is no obstacle, any other problem is one. */
export async function planThere(): Promise<Outcome<PlanThere>> {
  try {
    const read = await readPlan(() => true);
    if (read.type === "Done") return done(toPlanFile(read.value.inputs));
    if (read.type !== "Problems" || !read.problems.every(isAboutNothing)) return read;
    return done((await readDraft()) as PlanFile);
  } catch (error) {
    if (error instanceof Refusal && error.code === "NoInputSheet") return done({ year: yearPlanned(new Date()) });
    throw error;
  }
}

function isAboutNothing({ problem: { level, detail } }: LocatedProblem): boolean {
  return level === "notice" || detail.type === "Empty";
}

export function isPlan(plan: PlanThere): plan is PlanFile {
  return "version" in plan;
}

export function knownOf(plan: PlanThere): Known {
  if (!isPlan(plan)) return { year: plan.year, firstMonth: 1, metrics: [], products: [] };
  const names = (entries: readonly { readonly name: string }[]): readonly string[] => entries.map(({ name }) => name);
  return { year: plan.year, firstMonth: plan.firstMonth ?? 1, metrics: names(plan.metrics), products: names(plan.products) };
}

/** In autumn the next year is planned. */
export function yearPlanned(today: Date): number {
  return today.getFullYear() + (today.getMonth() >= FIRST_OF_AUTUMN ? 1 : 0);
}

const FIRST_OF_AUTUMN = 8;
