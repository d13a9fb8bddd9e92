import type { Steps } from "../steps/steps";

/** How evenly counts are spread: 4, 4, 4, 4 a day more evenly than chance would have it, 0, 9, 1, 6 less. */
export interface Dispersion {
  readonly mean: number;
  /** Variance ÷ mean (index of dispersion); about 1 for what happens by chance. Wetherill & Brown, Statistical Process Control, 1991. */
  readonly index: number;
}

/** null: fewer than two counts, or all 0. @param counts whole, 0 and more */
export function dispersion(counts: readonly number[]): Dispersion | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length < 2 || total === 0) return null;
  const mean = total / counts.length;
  const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return { mean, index: squares / (counts.length - 1) / mean };
}

/**
 * The chance of counts as even as these or more so, where each of what was counted falls on any of the places alike: exact, from all
 * ways to share the total (multinomial), counted by place, rest and sum of squares. Ten times 4 has 40! ÷ (4!¹⁰ × 10⁴⁰) = 1.3 × 10⁻⁶.
 * Quick where the counts are even, which is where it is asked; uneven counts of hundreds take long. In steps of one place each.
 */
export function* chanceOfEvenness(counts: readonly number[]): Steps<number> {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const most = counts.reduce((sum, count) => sum + count * count, 0);
  /** Of each rest and sum of squares so far, how likely it is. */
  let states = new Map<number, Map<number, number>>([[total, new Map([[0, 1]])]]);
  for (let places = counts.length; places > 1; places--) {
    const next = new Map<number, Map<number, number>>();
    for (const [rest, bySquares] of states) {
      const fewest = Math.min(...bySquares.keys());
      // Whatever comes, the rest adds at least as many squares as if it were shared evenly: farther from the even share it is only more.
      const room = (squares: number, count: number): boolean =>
        squares + count * count + ((rest - count) * (rest - count)) / (places - 1) <= most + ROUNDING * most;
      for (const [count, chance] of binomial(rest, places, (each) => room(fewest, each))) {
        const own = next.get(rest - count) ?? new Map<number, number>();
        next.set(rest - count, own);
        for (const [squares, before] of bySquares) {
          const after = squares + count * count;
          if (room(squares, count)) own.set(after, (own.get(after) ?? 0) + before * chance);
        }
      }
    }
    states = next;
    yield;
  }
  let sum = 0;
  // What is left falls on the last place.
  for (const [rest, bySquares] of states)
    for (const [squares, chance] of bySquares) if (squares + rest * rest <= most + ROUNDING * most) sum += chance;
  return Math.min(1, sum);
}

const ROUNDING = 1e-12;

/** How many of `rest` fall on one of so many places: those numbers that are asked for, around the most likely one, with their chances. */
function binomial(
  rest: number,
  places: number,
  isAsked: (count: number) => boolean,
): readonly (readonly [count: number, chance: number])[] {
  const odds = 1 / (places - 1);
  const middle = Math.floor((rest + 1) / places);
  const asked: [number, number][] = [];
  let whole = 0;
  const add = (count: number, weight: number): void => {
    whole += weight;
    if (isAsked(count)) asked.push([count, weight]);
  };
  for (let count = middle, weight = 1; count <= rest && weight > 0; count++) {
    add(count, weight);
    weight *= ((rest - count) * odds) / (count + 1);
  }
  for (let count = middle - 1, weight = 1; count >= 0 && weight > 0; count--) {
    weight *= (count + 1) / ((rest - count) * odds);
    add(count, weight);
  }
  return asked.map(([count, weight]) => [count, weight / whole]);
}
