/** Shows the user a cell, such as the one that a problem stands in. */
import { selectCell, selectOnTab, type SheetWritten } from "../../excel/selection/selectCell";
import type { Outcome, Place } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";

/** @param written sheets that were written a moment ago, with their tabs */
export function goTo(place: Place, written: readonly SheetWritten[] = []): Promise<Outcome<null>> {
  return settle(async () => {
    if (place.sheet === "") await selectOnTab(place.tab ?? "", place.address);
    else await selectCell(place, written);
    return done(null);
  });
}
