import type { Side } from "./side";

/** One check of the tie-out: two places that must show the same number. */
export interface Line {
  /** What it belongs to; the tie-out goes through these in order. */
  readonly about: About;
  /** Position of what it speaks of: lines about the first product come before those about the second. Left out: 0. */
  readonly of?: number;
  readonly proved: string;
  readonly left: Side;
  readonly right: Side;
}

const ABOUTS = ["versions", "target", "products", "buffers", "managers", "boundaries", "cumulative", "periods", "months"] as const;
export type About = (typeof ABOUTS)[number];

/** The lines of a metric as the tie-out has them, whichever forms they come from. */
export function inOrder(lines: readonly Line[]): readonly Line[] {
  return [...lines].sort((a, b) => ABOUTS.indexOf(a.about) - ABOUTS.indexOf(b.about) || (a.of ?? 0) - (b.of ?? 0));
}
