import { median } from "./median";

/** By how much values rise from one to the next: the median of all slopes between two of them (P. K. Sen, JASA 63, 1968). */
export function senSlope(values: readonly number[]): number | null {
  return median(values.flatMap((from, i) => values.slice(i + 1).map((to, j) => (to - from) / (j + 1))));
}
