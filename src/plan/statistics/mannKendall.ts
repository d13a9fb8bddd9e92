import { fifteenDigits } from "../numbers/exact";
import { chanceAbove } from "./normal";

/**
 * Whether values rise in the course of time, whatever their size (Mann–Kendall): how many pairs rise, less how many fall. H. B. Mann,
 * Nonparametric tests against trend, Econometrica 13, 1945; M. G. Kendall, Rank correlation methods; US EPA QA/G-9S, 4.3.4.
 */
export interface Trend {
  /** Pairs that rise less pairs that fall. */
  readonly score: number;
  /** Of the score where there is no trend, ties considered. */
  readonly variance: number;
  /** One-sided: the chance of a score as high where there is no trend. Small is a rise. */
  readonly p: number;
}

/** With fewer not even a steady rise is unlikely enough to mean something. */
export const LEAST_VALUES = 4;

/** Up to here, and without ties, p is counted out; beyond the normal approximation is near enough. */
const MOST_COUNTED_OUT = 10;

/**
 * p is exact for at most ten values without ties; else the normal approximation with Z = (score ∓ 1) ÷ √variance, 0 for a score of 0.
 * O(n log n). Values count with the 15 digits that Excel shows, so that 0.1 + 0.2 and 0.3 are a tie.
 * @param values in the order of time; null: fewer than LEAST_VALUES
 */
export function mannKendall(values: readonly number[]): Trend | null {
  const count = values.length;
  if (count < LEAST_VALUES) return null;
  const { sorted, falls } = sortedByMerging(values.map(fifteenDigits));
  const ties = tiesIn(sorted);
  const pairs = (count * (count - 1)) / 2;
  const score = pairs - total(ties, (size) => (size * (size - 1)) / 2) - 2 * falls;
  const variance = (spread(count) - total(ties, spread)) / 18;
  const isCountedOut = count <= MOST_COUNTED_OUT && ties.length === 0;
  return { score, variance, p: isCountedOut ? chanceOfFalls(count, falls) : chanceAbove(zWithContinuity(score, variance)) };
}

function zWithContinuity(score: number, variance: number): number {
  return score === 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance);
}

function spread(size: number): number {
  return size * (size - 1) * (2 * size + 5);
}

function total(sizes: readonly number[], of: (size: number) => number): number {
  return sizes.reduce((sum, size) => sum + of(size), 0);
}

/** The chance that an order of so many different values has at most so many falling pairs: inversion numbers, value by value. */
function chanceOfFalls(count: number, falls: number): number {
  let orders = [1];
  for (let size = 2; size <= count; size++) {
    const more = Array<number>(orders.length + size - 1).fill(0);
    // The new value falls to 0 … size − 1 of those before.
    for (const [inversions, ways] of orders.entries()) {
      for (let at = inversions; at < inversions + size; at++) more[at] = (more[at] ?? 0) + ways;
    }
    orders = more;
  }
  const sum = (ways: readonly number[]): number => total(ways, (each) => each);
  return sum(orders.slice(0, falls + 1)) / sum(orders);
}

/** The sizes of groups of equal values, of two and more. */
function tiesIn(sorted: readonly number[]): readonly number[] {
  const sizes: number[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    if (to - from > 1) sizes.push(to - from);
  }
  return sizes;
}

/** Sorts, and counts the pairs that fall, which are those that merging takes out of their order. */
function sortedByMerging(values: readonly number[]): { readonly sorted: readonly number[]; readonly falls: number } {
  let sorted = values;
  let falls = 0;
  for (let width = 1; width < values.length; width *= 2) {
    const merged: number[] = [];
    for (let from = 0; from < values.length; from += 2 * width) {
      const middle = Math.min(from + width, values.length);
      const end = Math.min(from + 2 * width, values.length);
      for (let left = from, right = middle; left < middle || right < end;) {
        const [first = Infinity, second = Infinity] = [sorted[left], sorted[right]];
        if (left < middle && (right >= end || first <= second)) {
          merged.push(first);
          left++;
        } else {
          merged.push(second);
          right++;
          falls += middle - left;
        }
      }
    }
    sorted = merged;
  }
  return { sorted, falls };
}
