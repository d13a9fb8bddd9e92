/** The course of the year that checked inputs describe, for those who have a plan file and no workbook. */
import type { Course } from "../../plan/course/courseOf";
import type { Inputs } from "../../plan/inputs/inputs";
import { throughTheYear } from "./compilePlan";
import type { LocatedProblem, Outcome } from "../outcome/outcome";
import { done } from "../outcome/settle";
import type { Problem } from "../../plan/problem/problem";

/** Problems have no place: they stand in the file. */
export function courseFrom(inputs: Inputs): Outcome<Course> {
  const gone = throughTheYear(inputs);
  return gone.type === "Problems" ? { type: "Problems", problems: gone.problems.map(inFile) } : done(gone.course, gone.notices.map(inFile));
}

function inFile(problem: Problem): LocatedProblem {
  return { problem, place: null };
}
