/**
 * A pattern whose weights can be multiplied by factors without running out of the range of doubles. 10³⁰⁰ beside 10⁻³⁰⁰ would;
 * ordinary patterns are returned as they are. Otherwise each row is brought to the same size, which changes nothing (its factor makes
 * up for it), and what is then smaller than 10⁻⁶⁰ counts as that: no whole unit depends on it.
 */

const SMALLEST = 1e-60;

/** @param seed rows × columns, row-major, ≥ 0 */
export function moderateSeed(rows: number, columns: number, seed: Float64Array): Float64Array {
  let largest = 0;
  let smallest = Infinity;
  for (let cell = 0; cell < seed.length; cell++) {
    const weight = seed[cell]!;
    if (weight > largest) largest = weight;
    if (weight > 0 && weight < smallest) smallest = weight;
  }
  if (largest <= 1 / SMALLEST && smallest >= SMALLEST) return seed;
  const moderate = new Float64Array(seed.length);
  for (let row = 0; row < rows; row++) {
    const weights = seed.subarray(row * columns, (row + 1) * columns);
    const size = weights.reduce((most, weight) => Math.max(most, weight), 0);
    moderate.set(
      weights.map((weight) => (weight > 0 ? Math.max(weight / size, SMALLEST) : 0)),
      row * columns,
    );
  }
  return moderate;
}
