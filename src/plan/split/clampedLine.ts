/**
 * One line of a table whose cells have bounds: cell k is pattern[k] × factor, clamped to low[k] … high[k].
 * 30, 30 clamped to at most 10 and 100, with a total of 50, needs the factor 4/3: 10, 40.
 */
export interface Line {
  readonly pattern: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export interface Solved {
  readonly factor: number;
  /** By how much the line missed its total at the factor where it began. */
  readonly missed: number;
}

/**
 * The factor ≥ 0 at which the clamped line adds up to `total`: Newton's step, which is exact on each linear piece, kept inside a bracket.
 * @param start where to begin, such as the last sweep's factor
 */
export function solveFactor({ pattern, low, high }: Line, total: number, start: number): Solved {
  let below = 0;
  let above = Infinity;
  let factor = start > 0 && Number.isFinite(start) ? start : 1;
  let missed = 0;
  for (let step = 0; step < 200; step++) {
    let fixed = 0;
    let slope = 0;
    for (let k = 0; k < pattern.length; k++) {
      const value = pattern[k]! * factor;
      if (value <= low[k]!) fixed += low[k]!;
      else if (value >= high[k]!) fixed += high[k]!;
      else slope += pattern[k]!;
    }
    const miss = fixed + slope * factor - total;
    if (step === 0) missed = Math.abs(miss);
    if (miss === 0) return { factor, missed };
    const newton = slope > 0 ? (total - fixed) / slope : NaN;
    if (Math.abs(newton - factor) <= 4 * Number.EPSILON * factor) return { factor: newton, missed };
    if (miss < 0) below = factor;
    else above = factor;
    if (newton > below && newton < above) factor = newton;
    else if (above < Infinity) factor = (below + above) / 2;
    else factor *= 4;
  }
  return { factor, missed };
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
