/** Shows the user a table or a named area of ours, such as the managers on the input sheet. */
import { selectPart } from "../../excel/selection/selectPart";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";

export function goToPart(name: string): Promise<Outcome<null>> {
  return settle(async () => {
    await selectPart(name);
    return done(null);
  });
}
