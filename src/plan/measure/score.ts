import { exactDifference, exactRound, exactSum, exactSumOfProducts, roundedProduct } from "../numbers/exact";
import { POINT_DECIMALS } from "../numbers/points";
import type { OpenGoalsRule } from "./scoring";

/**
 * The composite score of a card of goals (综合得分): each goal counts with its weight (重要性) and completion (完成率),
 * the whole with how difficult it was and how much effort went into it. Weights 60 % and 40 %, completion 110 % and 90 %:
 * cross scores 66 and 36, goal score 102; with difficulty 110 % and effort 100 %, 112.2.
 */
export interface Card {
  /** Shares of 1, one per goal; null: none given, counts nothing. */
  readonly weights: readonly (number | null)[];
  /** 1.05 is 105 %; null: none yet, counts nothing. As many as weights. */
  readonly completions: readonly (number | null)[];
  /** 1.1 is 110 %; 0 counts as not given, which is 100 %. */
  readonly difficulty: number;
  readonly effort: number;
}

/** A completion from here on is ten times the goal: 105 entered for 105 %, more likely than not. */
export const LARGE_COMPLETION = 10;

/** How far the weights may add up to something else than 1: the noise of thirds and sixths in cells. */
const TOLERANCE = 1e-9;

export type Score = { readonly type: "Score"; readonly points: number } | { readonly type: "WeightsNotOne"; readonly sum: number };

export function addUpToOne(sum: number): boolean {
  return Number.isFinite(sum) && Math.abs(exactDifference(sum, 1)) <= TOLERANCE;
}

/**
 * Points of the whole card, rounded once, at the end. The weights must add up to 1, so that a card of kept goals is worth 100.
 *
 * @param openGoals what goals without a completion count. Left out, the others count for all: 60 % at 90 % completion are 90 points, not 54
 */
export function score({ weights, completions, difficulty, effort }: Card, openGoals: OpenGoalsRule = "zero"): Score {
  const sum = exactSum(weights);
  if (!addUpToOne(sum)) return { type: "WeightsNotOne", sum };
  const rows = weights.map((weight, goal) => [weight, completions[goal] ?? null]);
  const points = exactSumOfProducts(rows, POINT_DECIMALS, [100, factor(difficulty), factor(effort)]);
  const counted = exactSum(weights.filter((_, goal) => (completions[goal] ?? null) !== null));
  if (openGoals === "zero" || counted === 0) return { type: "Score", points };
  return { type: "Score", points: exactRound(points / counted, LEFT_OUT_DECIMALS) };
}

/** Fewer than points have: dividing enlarges what rounding them left. */
export const LEFT_OUT_DECIMALS = 8;

/** A factor as it counts: nobody's goals have no difficulty at all, and Excel for Windows hands an empty cell over as 0. */
function factor(given: number): number {
  return given === 0 ? 1 : given;
}

/** Points of one goal (交叉得分): weight × completion × 100; 30 % and 105 % are 31.5. */
export function crossScore(weight: number | null, completion: number | null): number {
  return roundedProduct([weight, completion, 100], POINT_DECIMALS);
}
