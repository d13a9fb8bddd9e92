/** The course of the year that checked inputs describe, for those who have a plan file and no workbook. */
import type { Course } from "../../plan/course/courseOf";
import type { Inputs } from "../../plan/inputs/inputs";
import { planYear } from "../../plan/year/planYear";
import type { LocatedProblem, Outcome } from "../outcome/outcome";
import { issuedProblems } from "../../plan/stage/statement";
import { done } from "../outcome/settle";
import type { Problem } from "../../plan/problem/problem";

/** Problems have no place: they stand in the file. */
export function courseFrom(inputs: Inputs): Outcome<Course> {
  const result = planYear(inputs);
  if (result.type === "Problems") return { type: "Problems", problems: result.problems.map(inFile) };
  const otherThanIssued = issuedProblems(result.year.course);
  if (otherThanIssued.length > 0) return { type: "Problems", problems: otherThanIssued.map(inFile) };
  return done(result.year.course, result.year.notices.map(inFile));
}

function inFile(problem: Problem): LocatedProblem {
  return { problem, place: null };
}
