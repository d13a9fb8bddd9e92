/** Whether the weights in these cells, or their sum, do not add up to 1: beyond the noise of thirds and sixths, as the plan's own check has it. */
export function weightsNotOne(weights: string): string {
  return `ROUND(ABS(SUM(${weights})-1),12)>0.000000001`;
}
