import type { Limit } from "./limits";

/**
 * The fewest of the limits that contradict each other: without any one of them the rest could be kept. Found by halving
 * (Junker, QuickXplain, AAAI 2004), so that one contradiction among many limits takes few trials.
 *
 *     holds a … z cannot all be kept  →  d and m
 */

/** @param isPossible can these limits be kept together? Not all of `limits` can. */
export function contradiction(limits: readonly Limit[], isPossible: (some: readonly Limit[]) => boolean): readonly Limit[] {
  return isPossible([]) ? among([], limits, false) : [];

  /** Those of `rest` that are needed for a contradiction with `kept`. */
  function among(kept: readonly Limit[], rest: readonly Limit[], added: boolean): readonly Limit[] {
    if (added && !isPossible(kept)) return [];
    if (rest.length <= 1) return rest;
    const middle = Math.floor(rest.length / 2);
    const front = rest.slice(0, middle);
    const back = rest.slice(middle);
    const second = among([...kept, ...front], back, true);
    const first = among([...kept, ...second], front, second.length > 0);
    return [...first, ...second];
  }
}
