/**
 * One line of a table whose cells have bounds: cell k is weights[k] × across[k] × factor, clamped to low[k] … high[k].
 * 30, 30 clamped to at most 10 and 100, with a total of 50, needs the factor 4/3: 10, 40.
 */
export interface Line {
  readonly weights: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** At least the cells that may or may not stand at a bound, as the factor has it: neither held nor free. */
  readonly clampable: readonly number[];
}

export interface Solved {
  readonly factor: number;
  /** By how much the line missed its total at the factor where it began. */
  readonly missed: number;
}

/** The cells that a line has to look at to know whether others stand at their bounds than before. */
export function clampable(low: Float64Array, high: Float64Array): readonly number[] {
  const cells: number[] = [];
  for (let k = 0; k < low.length; k++) if (low[k]! < high[k]! && (low[k]! > 0 || high[k]! < Infinity)) cells.push(k);
  return cells;
}

/**
 * The factor ≥ 0 at which the clamped line adds up to `total`: Newton's step, which is exact on each linear piece, kept inside a bracket.
 * @param across what each weight is multiplied by besides
 * @param start where to begin, such as the last sweep's factor
 */
export function solveFactor(line: Line, across: Float64Array, total: number, start: number): Solved {
  const { weights, low, high } = line;
  let below = 0;
  let above = Infinity;
  let factor = start > 0 && Number.isFinite(start) ? start : 1;
  let missed = 0;
  for (let step = 0; step < 200; step++) {
    let fixed = 0;
    let slope = 0;
    for (let k = 0; k < weights.length; k++) {
      const weight = weights[k]! * across[k]!;
      const value = weight * factor;
      if (value <= low[k]!) fixed += low[k]!;
      else if (value >= high[k]!) fixed += high[k]!;
      else slope += weight;
    }
    const miss = fixed + slope * factor - total;
    if (step === 0) missed = Math.abs(miss);
    if (miss === 0) return { factor, missed };
    const newton = slope > 0 ? (total - fixed) / slope : NaN;
    if (Math.abs(newton - factor) <= 4 * Number.EPSILON * factor) return { factor: newton, missed };
    if (miss < 0) below = factor;
    else above = factor;
    if (newton > below && newton < above) {
      if (isSamePiece(line, across, factor, newton)) return { factor: newton, missed };
      factor = newton;
    } else if (above < Infinity) factor = (below + above) / 2;
    else factor *= 4;
  }
  return { factor, missed };
}

/** The same cells stand at the same bounds, so that a step from one factor to the other is exact. */
function isSamePiece({ weights, low, high, clampable }: Line, across: Float64Array, factor: number, other: number): boolean {
  for (let n = 0; n < clampable.length; n++) {
    const k = clampable[n]!;
    const weight = weights[k]! * across[k]!;
    if (weight * factor <= low[k]! !== weight * other <= low[k]!) return false;
    if (weight * factor >= high[k]! !== weight * other >= high[k]!) return false;
  }
  return true;
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
