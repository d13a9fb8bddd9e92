/**
 * Which of many tests have found something, so that of all found a share `q` at most is expected to be chance: those up to the last p
 * that is at most q × its rank ÷ tests (Y. Benjamini, Y. Hochberg, JRSS B 57, 1995).
 *
 *     0.01, 0.04, 0.2 of 3 tests at 0.10: the first two
 *
 * @param tests how many were made, where more were than ps are given: the others found nothing
 */
export function discoveries(ps: readonly number[], q: number, tests = ps.length): readonly boolean[] {
  const sorted = [...ps].sort((a, b) => a - b);
  let limit = -1;
  sorted.forEach((p, rank) => {
    if (p <= (q * (rank + 1)) / tests) limit = p;
  });
  return ps.map((p) => p <= limit);
}
