import type { SheetKey } from "../../sheet/place/place";
import type { StepEnd } from "../steps/step";

/** Why nothing more can be undone. */
export type Ended =
  | { readonly because: StepEnd }
  /** The steps, or the record of what was written, say something else than the action has left. */
  | { readonly because: "recordChanged" }
  /** A sheet was deleted by hand, or its rows and columns are not known again. */
  | { readonly because: "sheetGone" | "sheetMoved"; readonly key: SheetKey; readonly tab: string };

/** Thrown while undoing is planned, where a sheet cannot be put back. */
export class CannotGoBack extends Error {
  constructor(readonly ended: Ended) {
    super(ended.because);
  }
}
