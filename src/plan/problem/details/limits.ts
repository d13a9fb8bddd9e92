import type { SliceNames, LimitNames } from "../names";

/** Holds and bounds, buffers and minimums. */
export type LimitDetail =
  | { readonly type: "MinAboveMax"; readonly min: string; readonly max: string }
  /** Nothing to weigh managers by. */
  | { readonly type: "NoLastYear" }
  | { readonly type: "NoLimit" }
  /** A last period without a first one. */
  | { readonly type: "NoFirstPeriod"; readonly through: number }
  | { readonly type: "HeldTwice"; readonly amount: string; readonly other: string }
  | {
      /** These holds and bounds leave no way: `where` would have to be at least `need`, but can be at most `have`. */
      readonly type: "HoldsContradict";
      readonly metric: string;
      readonly where: SliceNames;
      readonly limits: readonly LimitNames[];
      readonly need: string;
      readonly have: string;
      readonly shortfall: string;
    }
  | { readonly type: "NoBuffer" }
  | { readonly type: "TwoBuffers" }
  /** More than the target itself. */
  | { readonly type: "BufferLarge"; readonly percent: number }
  | {
      readonly type: "MinimumMissed";
      readonly metric: string;
      readonly where: SliceNames;
      readonly minimum: string;
      readonly planned: string;
      readonly shortfall: string;
    };
