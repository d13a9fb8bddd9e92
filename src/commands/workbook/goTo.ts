/** Shows the user a cell, such as the one that a problem stands in. */
import { selectCell } from "../../excel/selection/selectCell";
import type { Outcome, Place } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";

export function goTo(place: Place): Promise<Outcome<null>> {
  return settle(async () => {
    await selectCell(place);
    return done(null);
  });
}
