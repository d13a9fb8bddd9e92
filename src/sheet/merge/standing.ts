import type { SheetKey } from "../place/place";
import type { PlacementOf } from "./placement";

/** How the sheets of the workbook are called, and where their rows and columns stand. */
export interface Standing {
  readonly nameOf: (sheet: SheetKey) => string;
  readonly placementOf: PlacementOf;
  /** All its lines are there, in their order: what refers to them can be told from where they stand. */
  readonly isSettled: (sheet: SheetKey) => boolean;
}
