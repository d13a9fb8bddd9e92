import { forEachSum, type Family, type Lattice } from "./lattice";

/**
 * Between which whole units each sum can lie, given all the others: a client who must have 5000 makes his manager's least 5000, and
 * what is left of the manager's total is the most that the other clients can have. Narrowing passes such knowledge along the sums
 * until nothing changes (bounds propagation for linear sums; Apt, Principles of Constraint Programming, 2003, ch. 6).
 */
export interface Ranges {
  readonly lattice: Lattice;
  /** Whole units by node. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A sum that needs more than it can have. */
export interface Shortage {
  readonly node: number;
  readonly need: number;
  readonly have: number;
}

/** Every sum lies between nothing and `most`. */
export function openRanges(lattice: Lattice, most: number): Ranges {
  return { lattice, low: new Float64Array(lattice.size), high: new Float64Array(lattice.size).fill(most) };
}

/** Sets a sum's limits, where they are narrower than what is known. */
export function restrict({ low, high }: Ranges, node: number, min: number, max: number): Shortage | null {
  low[node] = Math.max(low[node]!, min);
  high[node] = Math.min(high[node]!, max);
  return low[node] <= high[node] ? null : { node, need: low[node], have: high[node] };
}

/** Ranges that creep a unit at a time are left as they are: narrower would be right, wider is not wrong. */
const PASSES = 30;

/** Passes on what is known among these families. @returns a sum that cannot be, or null */
export function narrow(ranges: Ranges, families: readonly Family[]): Shortage | null {
  const { low, high } = ranges;
  let shortage: Shortage | null = null;
  let changed = true;
  for (let pass = 0; pass < PASSES && changed && shortage === null; pass++) {
    changed = false;
    forEachSum(ranges.lattice, families, (sum, first, count, step) => {
      if (shortage !== null) return;
      const end = first + count * step;
      let least = 0;
      let most = 0;
      for (let part = first; part < end; part += step) {
        least += low[part]!;
        most += high[part]!;
      }
      set(sum, least, most);
      const lowest = low[sum]!;
      const highest = high[sum]!;
      if (least === lowest && most === highest && least === most) return;
      for (let part = first; part < end; part += step) set(part, lowest - (most - high[part]!), highest - (least - low[part]!));
    });
  }
  return shortage;

  function set(node: number, min: number, max: number): void {
    if (min <= low[node]! && max >= high[node]!) return;
    changed = true;
    shortage ??= restrict(ranges, node, min, max);
  }
}
