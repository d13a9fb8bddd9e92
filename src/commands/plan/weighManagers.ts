/** Managers share the target anew, all alike or by what their clients had last year: their weights are written, and the plan with them. */
import type { Ledger } from "../../excel/request/ledger";
import { choiceOf } from "../../plan/choice/splitChoice";
import { weightsBy, type WeightsBy } from "../../plan/choice/weightsBy";
import { parseA1 } from "../../sheet/place/address";
import type { Generated, Outcome } from "../outcome/outcome";
import { settle } from "../outcome/settle";
import { typedCells, withTyped, type TypedCell } from "../outcome/typedCells";
import { readPlan } from "../workbook/readPlan";
import { withEntries } from "../workbook/withEntries";
import { writePlan, type WriteOptions } from "../workbook/writePlan";

export function weighManagers(by: WeightsBy, options: WriteOptions = {}): Promise<Outcome<Generated>> {
  return settle(
    async (ledger: Ledger) => {
      const read = await readPlan();
      if (read.type !== "Done") return read;
      const { inputs, placeOf } = read.value;
      const weights = weightsBy(inputs, by);
      if (weights === null) return { type: "Problems", problems: [{ problem: NOTHING_KNOWN, place: placeOf(["clients"]) }] };
      const entries = weights.map((weight, manager) => ({
        row: parseA1(placeOf(["managers", manager, "weight"]).address)?.row ?? null,
        cells: { weight },
      }));
      const next = { ...inputs, managers: inputs.managers.map((manager, position) => ({ ...manager, weight: weights[position] ?? 1 })) };
      const outcome = await withEntries(ledger, read.value, "TC_Managers", entries, (first) =>
        writePlan(ledger, { ...read.value, inputs: next }, [], { ...options, first }),
      );
      if (outcome.type !== "ToConfirm") return outcome;
      const isOwn = choiceOf(inputs).weights.type === "own";
      const typed = weights.map((weight, manager): TypedCell => {
        const { name, weight: was } = inputs.managers[manager] ?? { name: "", weight };
        return { place: placeOf(["managers", manager, "weight"]), title: name, was, becomes: weight, isOwn };
      });
      return {
        ...outcome,
        preview: withTyped(
          outcome.preview,
          typedCells(typed, (key) => read.value.seen?.own.get(key)?.name ?? key),
        ),
      };
    },
    { type: "weigh" },
  );
}

const NOTHING_KNOWN = { level: "error", at: ["clients"], detail: { type: "NoLastYear" } } as const;
