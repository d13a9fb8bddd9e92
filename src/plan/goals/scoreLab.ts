import { grade, type Grade, type GradeScale } from "../measure/grade";
import { exactDifference } from "../numbers/exact";
import { reaches } from "../numbers/points";
import { factor, score, type Card } from "../measure/score";
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

/** Completions are told in steps of a tenth of a percent, rounded up so that they are enough. */
const STEP = 1000;

/**
 * Score 99.8 × 110 % × 105 % = 115.269, an A; with difficulty 100 %, 104.79:
 * 5.21 to an A, which 1.05 → 1.216 on a goal of 30 % would bring.
 */
export function scoreLab(card: Card, scale: GradeScale): Lab {
  if (card.completions.every((completion) => completion === null)) return { type: "NoCompletions" };
  const reached = score(card);
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
          completions: card.weights.map((_, goal) => completionFor(card, goal, next.from, points)),
        }
      : null,
    open: openGoals(card),
  };
}

function completionFor(card: Card, goal: number, from: number, points: number): number | null {
  const worth = (card.weights[goal] ?? 0) * 100 * factor(card.difficulty) * factor(card.effort);
  if (!(worth > 0)) return null;
  const wanted = (card.completions[goal] ?? 0) + (from - points) / worth;
  // The quotient may be a hair too small or too large: the score itself decides.
  let steps = Math.ceil(wanted * STEP) - 1;
  while (!isEnough(card, goal, steps / STEP, from)) steps += 1;
  return steps / STEP;
}

function isEnough(card: Card, goal: number, completion: number, from: number): boolean {
  const result = score({ ...card, completions: card.completions.map((each, position) => (position === goal ? completion : each)) });
  return result.type === "Score" && reaches(result.points, from);
}
