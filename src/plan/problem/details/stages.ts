import type { Stage } from "../../inputs/stage";

/** How far plans have come. */
export type StageDetail =
  /** A plan goes up step by step: from `from` it can only become `next`. */
  | { readonly type: "StageSkipped"; readonly stage: Stage; readonly from: Stage; readonly next: Stage }
  | { readonly type: "StageStays"; readonly stage: Stage }
  /** Dated before the line above of the same manager. */
  | { readonly type: "StageDatedBack"; readonly found: string; readonly before: string }
  | { readonly type: "StageWithoutReason" }
  /** Agreed, although nobody has confirmed these figures of the negotiation. */
  | { readonly type: "FiguresOpen"; readonly manager: string; readonly figures: readonly string[] }
  /** Figures of the year by metric, for reading; where they are the same, months or products differ. */
  | { readonly type: "IssuedDiffers"; readonly manager: string; readonly issued: string; readonly now: string }
  | { readonly type: "StatementUnreadable"; readonly found: string };
