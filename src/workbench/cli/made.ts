import type { Generated } from "../../commands/outcome/outcome";
import type { SheetKey } from "../../sheet/place/place";

/** A workbook that was made of a plan, ready to be saved. */
export interface Made extends Pick<Generated, "checks"> {
  readonly sheets: readonly { readonly key: SheetKey; readonly name: string; readonly totals: string }[];
  readonly content: Uint8Array;
}
