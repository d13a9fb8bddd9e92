/**
 * Whether weights do not add up to 1, as the plan's own check has it: they may be a billionth off, the noise of thirds and sixths.
 * `sum`: the cell with their sum, or a formula of it.
 */
export function weightsNotOne(sum: string): string {
  return `ROUND(ABS(${sum}-1)*10^9,3)>1`;
}
