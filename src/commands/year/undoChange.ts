/** Takes the last change back: its row goes, and every sheet is as it would be without it. */
import type { Generated, Outcome } from "../outcome/outcome";
import { readPlan } from "../workbook/readPlan";
import { settle } from "../outcome/settle";
import { unattached } from "./withChange";
import { writePlan, type WriteOptions } from "../workbook/writePlan";

export function undoChange(options: WriteOptions = {}): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const read = await readPlan();
      if (read.type !== "Done") return read;
      const { inputs } = read.value;
      if (inputs.changes.length === 0)
        return {
          type: "Problems",
          problems: [{ problem: { level: "error", at: ["changes"], detail: { type: "NoChangeYet" } }, place: null }],
        };
      return writePlan(ledger, { ...read.value, inputs: unattached({ ...inputs, changes: inputs.changes.slice(0, -1) }) }, [], options);
    },
    { type: "undoChange" },
  );
}
