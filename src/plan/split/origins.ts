/**
 * Why a cell holds what it holds: 34 of 100 by 1, 1, 1 is a share of 33.33 that received one of the units left over; 30 may be a share
 * of 50 cut off at a maximum of 30. As data; who shows it knows the names, the basis and the season behind the share.
 */
export interface Origin {
  readonly units: number;
  /** The exact, real-valued share, within the bounds. */
  readonly share: number;
  /** What decided: the share itself, or the bound that the share stands at. */
  readonly by: "share" | "held" | "min" | "max";
  /** "up": the cell received a unit of what rounding down left over; "down": it gave its fraction up; "none": the share was whole. */
  readonly rounded: "up" | "down" | "none";
}

/**
 * @param cells whole units
 * @param fit the exact shares, like the cells; a share nearer to a whole number than 10⁻⁷ is that number
 * @param min,max the bounds, if there were any; Infinity: none
 */
export function origins(cells: ArrayLike<number>, fit: ArrayLike<number>, min?: ArrayLike<number>, max?: ArrayLike<number>): Origin[] {
  return Array.from(cells, (units, cell) => {
    const share = fit[cell]!;
    const isWhole = Math.abs(share - Math.round(share)) <= 1e-7;
    return {
      units,
      share,
      by: decidedBy(share, min?.[cell] ?? -Infinity, max?.[cell] ?? Infinity),
      rounded: isWhole ? "none" : units > share ? "up" : "down",
    };
  });
}

function decidedBy(share: number, min: number, max: number): Origin["by"] {
  if (min === max) return "held";
  if (share <= min) return "min";
  return share >= max ? "max" : "share";
}
