/** Makes a change: writes it down with what it changes, and every sheet with what follows from it; all or nothing. */
import type { Generated, Outcome } from "../outcome/outcome";
import { readPlan } from "../workbook/readPlan";
import { settle } from "../outcome/settle";
import { located, withChange, type GivenChange } from "./withChange";
import { writePlan, type WriteOptions } from "../workbook/writePlan";

export function makeChange(given: GivenChange, options: WriteOptions = {}): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const read = await readPlan();
      if (read.type !== "Done") return read;
      const changed = withChange(read.value, given);
      if (changed.type !== "Done") return changed;
      return located(await writePlan(ledger, changed.value, [], options), read.value.inputs.changes.length);
    },
    { type: "change", by: given.by ?? "" },
  );
}
