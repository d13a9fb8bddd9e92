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
 * Quick where the counts are even, which is where it is asked; uneven counts of hundreds take long.
 */
export function chanceOfEvenness(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const most = counts.reduce((sum, count) => sum + count * count, 0);
  /** Of each rest and sum of squares so far, how likely it is. */
  let states = new Map<number, Map<number, number>>([[total, new Map([[0, 1]])]]);
  for (let places = counts.length; places > 0; places--) {
    const next = new Map<number, Map<number, number>>();
    for (const [rest, bySquares] of states) {
      const chances = places === 1 ? [[rest, 1] as const] : binomial(rest, places);
      for (const [count, chance] of chances) {
        const left = rest - count;
        const least = places === 1 ? 0 : (left * left) / (places - 1);
        for (const [squares, before] of bySquares) {
          const after = squares + count * count;
          // Whatever comes, the rest adds at least as many squares as if it were shared evenly.
          if (after + least > most + ROUNDING * most) continue;
          const own = next.get(left) ?? new Map<number, number>();
          next.set(left, own);
          own.set(after, (own.get(after) ?? 0) + before * chance);
        }
      }
    }
    states = next;
  }
  let sum = 0;
  for (const bySquares of states.values()) for (const chance of bySquares.values()) sum += chance;
  return Math.min(1, sum);
}

const ROUNDING = 1e-12;

/** How many of `rest` fall on one of so many places: each number with its chance, by recursion from the most likely one. */
function binomial(rest: number, places: number): readonly (readonly [count: number, chance: number])[] {
  const odds = 1 / (places - 1);
  const middle = Math.floor((rest + 1) / places);
  const weights = Array<number>(rest + 1).fill(0);
  weights[middle] = 1;
  for (let count = middle; count < rest; count++) weights[count + 1] = ((weights[count] ?? 0) * (rest - count) * odds) / (count + 1);
  for (let count = middle; count > 0; count--) weights[count - 1] = ((weights[count] ?? 0) * count) / ((rest - count + 1) * odds);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.flatMap((weight, count) => (weight > 0 ? [[count, weight / whole] as const] : []));
}
