import type { LocatedProblem } from "../../commands/outcome/outcome";
import type { SplitChosen } from "../../commands/plan/readSplit";

/** How the target is to be split, while somebody chooses: nothing of it is in the workbook before it is applied. */
export interface SplitDraft extends SplitChosen {
  /** What stood against applying it; or against reading it anew, where `isBroken`. */
  readonly problems: readonly LocatedProblem[];
  /** It was applied last. */
  readonly isWritten: boolean;
  /** What is typed by now is no plan: nothing can be told of it before it is corrected. */
  readonly isBroken: boolean;
}
