/**
 * How far values have stayed below a level for some time: S = max(0, S + (level − value) − slack), one for each value (lower tabular
 * CUSUM; NIST/SEMATECH e-Handbook 6.3.2.3; D. C. Montgomery, Introduction to Statistical Quality Control). Small losses in a row add up
 * until they mean something, and one good value takes them back.
 */
export function lowerCusum(values: readonly number[], level: number, slack: number): readonly number[] {
  let sum = 0;
  return values.map((value) => (sum = Math.max(0, sum + (level - value) - slack)));
}
