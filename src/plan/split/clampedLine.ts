/**
 * One line of a table whose cells have bounds: cell k is pattern[k] × factor, clamped to low[k] … high[k].
 * 30, 30 clamped to at most 10 and 100, with a total of 50, needs the factor 4/3: 10, 40.
 */
export interface Line {
  readonly pattern: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * The factor ≥ 0 at which the clamped line adds up to `total`: Newton's step, which is exact on each linear piece, kept inside a bracket.
 * @param start where to begin, such as the last sweep's factor
 */
export function solveFactor(line: Line, length: number, total: number, start: number): number {
  let below = 0;
  let above = Infinity;
  let factor = start > 0 && Number.isFinite(start) ? start : 1;
  for (let step = 0; step < 200; step++) {
    let fixed = 0;
    let slope = 0;
    for (let k = 0; k < length; k++) {
      const value = line.pattern[k]! * factor;
      if (value <= line.low[k]!) fixed += line.low[k]!;
      else if (value >= line.high[k]!) fixed += line.high[k]!;
      else slope += line.pattern[k]!;
    }
    const miss = fixed + slope * factor - total;
    if (Math.abs(miss) <= 4 * Number.EPSILON * Math.max(1, Math.abs(total))) return factor;
    if (miss < 0) below = factor;
    else above = factor;
    let next = slope > 0 ? (total - fixed) / slope : miss < 0 ? factor * 4 : factor / 4;
    if (!(next > below && next < above)) next = above === Infinity ? factor * 4 : (below + above) / 2;
    if (next === factor) return factor;
    factor = next;
  }
  return factor;
}

export function clampedSum(line: Line, length: number, factor: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += clamp(line.pattern[k]! * factor, line.low[k]!, line.high[k]!);
  return sum;
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
