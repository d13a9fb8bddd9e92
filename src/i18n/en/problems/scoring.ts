import type { ScoringDetail } from "../../../plan/problem/details/scoring";
import type { ProblemTexts } from "../../problemTexts";

export const scoring: ProblemTexts<ScoringDetail> = {
  SameGradeScore: ({ score }) => `Two grades begin at ${score}. Give each its own lowest score.`,
  SecondLowestGrade: ({ name, first }) =>
    `“${name}” has no lowest score, but “${first}” already stands for all lower scores. Enter the score from which “${name}” is earned.`,
  NoGradeScore: () =>
    "None of the grades has a lowest score. Enter the score from which each is earned; only the last may stay without one.",
  NotARange: ({ found }) => `“${found}” is not a range. Enter the lowest and the highest factor, such as 80%, 120%.`,
  GradesLow: ({ highest, grade }) =>
    `No grade begins above ${highest}, but a card of kept goals is worth 100 points: everybody ` +
    `would earn ${grade}. Enter points, such as 110 and 90, if these are shares of 100%.`,
  UsualGrades: () =>
    "The input sheet has no table of grades (TC_Grades), so the usual ones count: A from 110, B " +
    "from 90, C from 75, D from 60, else E. Export the plan and import it again to get the table.",
};
