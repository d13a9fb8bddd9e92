/** What users typed over sums of the plan goes again: the plan's own numbers stand there. */
import type { Generated, Outcome } from "../outcome/outcome";
import type { CellName } from "../../sheet/place/place";
import { settle } from "../outcome/settle";
import { readPlan } from "../workbook/readPlan";
import { writePlan, type WriteOptions } from "../workbook/writePlan";

export function refuseWishes(wishes: readonly CellName[], options: WriteOptions = {}): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const read = await readPlan();
      return read.type === "Done" ? writePlan(ledger, read.value, [], { ...options, refused: wishes }) : read;
    },
    { type: "refuseWishes" },
  );
}
