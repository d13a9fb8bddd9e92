import type { SliceNames, SiblingNames, LimitNames } from "../names";

/** Changes to a plan; `where` is what was to be changed. */
export type ChangeDetail =
  | { readonly type: "TotalOutOfRange"; readonly metric: string; readonly where: SliceNames; readonly total: string; readonly max: string }
  | {
      readonly type: "AllHeld";
      readonly metric: string;
      readonly where: SliceNames;
      readonly held: string;
      readonly total: string;
      readonly shortfall: string;
    }
  | { readonly type: "ZeroBase"; readonly metric: string; readonly where: SliceNames; readonly total: string; readonly shortfall: string }
  | {
      readonly type: "HeldExceedsTotal";
      readonly metric: string;
      readonly where: SliceNames;
      readonly held: string;
      readonly total: string;
      readonly shortfall: string;
    }
  | {
      readonly type: "SiblingsCannot";
      readonly metric: string;
      readonly where: SliceNames;
      readonly by: SiblingNames;
      readonly need: string;
      readonly have: string;
      readonly shortfall: string;
    }
  | { readonly type: "NoSiblings"; readonly metric: string; readonly where: SliceNames; readonly by: SiblingNames }
  | {
      readonly type: "BreaksBound";
      readonly metric: string;
      readonly where: SliceNames;
      readonly limit: LimitNames;
      readonly units: string;
      readonly shortfall: string;
    }
  | { readonly type: "BelowTarget"; readonly metric: string; readonly where: SliceNames; readonly total: string; readonly target: string }
  /** Months count from the plan's first; `first` to `last` are one period. */
  | { readonly type: "InsideBlock"; readonly month: number; readonly first: number; readonly last: number }
  | { readonly type: "NoSuccessor" };
