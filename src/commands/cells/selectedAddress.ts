/** The selected range as one would write it: 'Last year'!B2:M2. */
import { readSelection } from "../../excel/selection/readSelection";
import { a1, onSheet, resolve } from "../../sheet/place/address";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";

export function selectedAddress(): Promise<Outcome<string>> {
  return settle(async () => {
    const { sheet, area } = await readSelection(0);
    return done(resolve(onSheet("Tab", a1(area)), () => sheet));
  });
}
