import { grade, type GradeScale } from "../measure/grade";
import { exactRound } from "../numbers/exact";
import { toPoints } from "../numbers/points";
import { crossScore, score, type Card } from "../measure/score";
import type { Scoring } from "../measure/scoring";
import { openGoals, type OpenGoals } from "./openGoals";

/** A card as one side sees it, self or supervisor: cross scores, the score before and after the factors, and the grade. */
export interface Assessment {
  /** null for a goal without a weight or a completion. */
  readonly crossScores: readonly (number | null)[];
  /** null while something is missing. */
  readonly points: { readonly goals: number; readonly afterDifficulty: number; readonly afterEffort: number } | null;
  /** What keeps a card from having points: nobody has completed anything yet, or weights that do not add up to 100 %. */
  readonly missing: "completions" | "weights" | null;
  /** null without points. */
  readonly grade: string | null;
  /** What makes the grade a preliminary one; null: nothing. */
  readonly open: OpenGoals | null;
}

/** Weights 30 % … and completions 105 % … as in the worked example: 31.5 …; 99.8, 109.78, 115.269; A. */
export function assessment(card: Card, scale: GradeScale & Pick<Scoring, "openGoals">): Assessment {
  const { weights, completions, difficulty } = card;
  const isEmpty = completions.every((completion) => completion === null);
  const goals = score({ ...card, difficulty: 1, effort: 1 }, scale.openGoals);
  const afterDifficulty = score({ ...card, difficulty, effort: 1 }, scale.openGoals);
  const afterEffort = score(card, scale.openGoals);
  const points =
    !isEmpty && goals.type === "Score" && afterDifficulty.type === "Score" && afterEffort.type === "Score"
      ? { goals: goals.points, afterDifficulty: afterDifficulty.points, afterEffort: afterEffort.points }
      : null;
  return {
    crossScores: weights.map((weight, goal) => {
      const completion = completions[goal] ?? null;
      return weight === null || completion === null ? null : crossScore(weight, completion);
    }),
    points,
    missing: isEmpty ? "completions" : points === null ? "weights" : null,
    grade: points && grade(points.afterEffort, scale.grades, scale.lowest),
    open: openGoals(card),
  };
}

/**
 * The grade that a score seems to have reached when it is shown with one decimal: 109.96 shows as 110.0, but is below 110. Null where
 * what is shown does not mislead.
 */
export function seemingGrade(points: number, { grades }: GradeScale): GradeScale["grades"][number] | null {
  const shown = exactRound(points, 1);
  const next = grades.filter(({ from }) => toPoints(from) > toPoints(points)).at(-1);
  return next && shown >= next.from ? next : null;
}
