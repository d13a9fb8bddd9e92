import type { WhyCell } from "../explain/steps";

/** A number that somebody wants a cell of the sheets to show: a leaf of the plan, or a sum of it. */
export interface Wish {
  readonly metric: number;
  readonly cell: WhyCell;
  /** Where the sheet shows the target and its buffers apart, the target alone. */
  readonly part: "all" | "target";
  /** Whole units. */
  readonly units: number;
}
