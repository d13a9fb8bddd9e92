/** A table to fill: what its lines must add up to, and between which whole units each cell must lie. */
export interface BoundedTable {
  readonly rows: number;
  readonly columns: number;
  /** Whole units, with equal sums. */
  readonly rowTotals: ArrayLike<number>;
  readonly columnTotals: ArrayLike<number>;
  /** Whole units, row-major, min ≤ max; 0 to 0 for a pair that may get nothing, equal for a held cell. */
  readonly min: Float64Array;
  /** Infinity: no upper bound. */
  readonly max: Float64Array;
}
