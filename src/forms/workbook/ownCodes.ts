import type { CodesFound } from "../../sheet/merge/codedSheet";
import type { SheetKey } from "../../sheet/place/place";
import { ownCodesFound } from "../../sheet/typed/ownCodedSheet";
import { isStamp } from "../F4/tags";
import { isHanded } from "../forms";
import { linesThere } from "../handed/linesThere";

/** What the rows and columns of a sheet that people type into are, as far as hidden codes of its own tell. Null: there are none. */
export function ownCodesIn(key: SheetKey, cells: readonly (readonly unknown[])[]): CodesFound | null {
  return isHanded(key) ? linesThere(cells) : ownCodesFound(cells, isStamp);
}
