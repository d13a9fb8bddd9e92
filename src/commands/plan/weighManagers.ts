/** Managers share the target anew, all alike or by what their clients had last year: their weights are written, and the plan with them. */
import type { Ledger } from "../../excel/request/ledger";
import { lastYearOf } from "../../plan/cube/lastYear";
import type { Inputs } from "../../plan/inputs/inputs";
import { parseA1 } from "../../sheet/place/address";
import type { Generated, Outcome } from "../outcome/outcome";
import { settle } from "../outcome/settle";
import { readPlan } from "../workbook/readPlan";
import { withEntries } from "../workbook/withEntries";
import { writePlan, type WriteOptions } from "../workbook/writePlan";

/** What weights follow: `lastYear` of a metric, by its id. */
export type WeightsBy = { readonly type: "equal" } | { readonly type: "lastYear"; readonly metric: string };

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
      return withEntries(ledger, read.value, "TC_Managers", entries, (first) =>
        writePlan(ledger, { ...read.value, inputs: next }, [], { ...options, first }),
      );
    },
    { type: "weigh" },
  );
}

const NOTHING_KNOWN = { level: "error", at: ["clients"], detail: { type: "NoLastYear" } } as const;

/**
 * By manager; null: nothing is known. Of whom nothing is known, or who gave back more than he sold, gets the average of the others.
 *
 *     300, 100 and nobody's   →   300, 100, 200
 */
function weightsBy(inputs: Inputs, by: WeightsBy): readonly number[] | null {
  if (by.type === "equal") return inputs.managers.map(() => 1);
  const metric = inputs.metrics.findIndex(({ id }) => id === by.metric);
  const known = inputs.managers.map((_, manager) => {
    const amount = lastYearOf(inputs, { metric, product: null, manager, client: null });
    return amount !== null && amount > 0 ? amount : null;
  });
  const all = known.filter((amount) => amount !== null);
  if (all.length === 0) return null;
  const average = Number((all.reduce((sum, amount) => sum + amount, 0) / all.length).toPrecision(3));
  return known.map((amount) => amount ?? average);
}
