import { toPoints } from "../numbers/points";

/**
 * The grade that a score earns: the highest one whose lowest score it reaches, both at ten decimals. 110 is an A, 109.96 a B, even
 * where it is shown as 110.0.
 */
export interface Grade {
  /** The lowest score that earns it. */
  readonly from: number;
  readonly name: string;
}

/** 优秀 from 110, then 90, 75, 60. */
export const GRADES: readonly Grade[] = [
  { from: 110, name: "A" },
  { from: 90, name: "B" },
  { from: 75, name: "C" },
  { from: 60, name: "D" },
];

/** What every score earns that reaches none. */
export const LOWEST_GRADE = "E";

/** A scale of grades, whole. */
export interface GradeScale {
  readonly grades: readonly Grade[];
  /** What every score earns that reaches none of the grades. */
  readonly lowest: string;
}

/** @param scale grades in any order, no two from the same score */
export function grade(score: number, scale: readonly Grade[] = GRADES, lowest = LOWEST_GRADE): string {
  const points = toPoints(score);
  let best: Grade | undefined;
  for (const each of scale) if (points >= toPoints(each.from) && (best === undefined || each.from > best.from)) best = each;
  return best?.name ?? lowest;
}
