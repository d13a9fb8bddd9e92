import { exactRound } from "./exact";

/**
 * Points (分), what scores and the lowest scores of grades are told in. A score is rounded once, at its end, to ten decimals, so that
 * completions that are quotients cost nobody a grade: a third of 0.9, three times, is 90 and not 89.99999999999991. 109.96 stays below 110.
 */
export const POINT_DECIMALS = 10;

export function toPoints(score: number): number {
  return exactRound(score, POINT_DECIMALS);
}

/** Whether a score is as high as the lowest one of a grade. A limit that is a formula, such as 100 × 0.55, has noise of its own. */
export function reaches(score: number, from: number): boolean {
  return toPoints(score) >= toPoints(from);
}

/** As sheets and pane show points: with one decimal, 109.96 as "110.0". */
export function shownPoints(points: number): string {
  return exactRound(points, 1).toFixed(1);
}
