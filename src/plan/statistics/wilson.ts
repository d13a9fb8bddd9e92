/**
 * Between which shares the true one lies when so many of so many trials succeeded: 4 of 20 is 20 %, but may well come from 8 to 42 %.
 * Wilson's interval (E. B. Wilson, Probable inference, JASA 22, 1927): it holds for few trials and for none or all of them too.
 * @param z how sure: `zOf(0.95)`
 * @returns low and high, from 0 to 1; null without trials
 */
export function wilson(successes: number, trials: number, z: number): readonly [low: number, high: number] | null {
  // What is no failure is a success, so the upper end is the lower one of the failures: 0 and 1 come out exactly.
  return trials > 0 ? [lowest(successes, trials, z), 1 - lowest(trials - successes, trials, z)] : null;
}

/** The smaller root of (n + z²) x² − (2k + z²) x + k²/n, written so that nothing cancels out. */
function lowest(successes: number, trials: number, z: number): number {
  const squared = z * z;
  const root = z * Math.sqrt((4 * successes * (trials - successes)) / trials + squared);
  return (2 * successes * successes) / trials / (2 * successes + squared + root);
}
