import { grade, type Grade, type GradeScale } from "../measure/grade";
import { exactDifference } from "../numbers/exact";
import { reaches } from "../numbers/points";
import { score, type Card } from "../measure/score";
import type { Scoring } from "../measure/scoring";
import { openGoals, type OpenGoals } from "./openGoals";

/** What a card would earn with other factors, and what is missing to the next grade. */
export type Lab =
  /** Nobody has completed anything yet: no points, and no grade. */
  | { readonly type: "NoCompletions" }
  | { readonly type: "WeightsNotOne"; readonly sum: number }
  | {
      readonly type: "Score";
      readonly points: number;
      readonly grade: string;
      /** null: the highest grade is reached. */
      readonly next: NextGrade | null;
      /** What makes the grade a preliminary one; null: nothing. */
      readonly open: OpenGoals | null;
    };

export interface NextGrade extends Grade {
  /** Points to go. */
  readonly gap: number;
  /**
   * For each goal the completion that would do it, all else staying the same; null for a goal that cannot, such as one without a weight.
   */
  readonly completions: readonly (number | null)[];
}

/** What points earn, and what goals without a completion count. */
export type LabScale = GradeScale & Pick<Scoring, "openGoals">;

/** Completions are told in steps of a tenth of a percent, rounded up so that they are enough. */
const STEP = 1000;

/**
 * Score 99.8 × 110 % × 105 % = 115.269, an A; with difficulty 100 %, 104.79:
 * 5.21 to an A, which 1.05 → 1.216 on a goal of 30 % would bring.
 */
export function scoreLab(card: Card, scale: LabScale): Lab {
  if (card.completions.every((completion) => completion === null)) return { type: "NoCompletions" };
  const reached = score(card, scale.openGoals);
  if (reached.type !== "Score") return reached;
  const { points } = reached;
  const next = scale.grades.filter(({ from }) => !reaches(points, from)).sort((a, b) => a.from - b.from)[0];
  return {
    type: "Score",
    points,
    grade: grade(points, scale.grades, scale.lowest),
    next: next
      ? {
          ...next,
          gap: exactDifference(next.from, points),
          completions: card.weights.map((_, goal) => completionFor(card, goal, next.from, scale)),
        }
      : null,
    open: openGoals(card),
  };
}

function completionFor(card: Card, goal: number, from: number, { openGoals: rule }: LabScale): number | null {
  const pointsAt = (completion: number): number => {
    const result = score({ ...card, completions: card.completions.map((each, i) => (i === goal ? completion : each)) }, rule);
    return result.type === "Score" ? result.points : NaN;
  };
  const worth = pointsAt(1) - pointsAt(0);
  if (!(worth > 0)) return null;
  const wanted = (from - pointsAt(0)) / worth;
  // The quotient may be a hair too small or too large: the score itself decides.
  let steps = Math.ceil(wanted * STEP) - 1;
  while (!reaches(pointsAt(steps / STEP), from)) steps += 1;
  return steps / STEP;
}
