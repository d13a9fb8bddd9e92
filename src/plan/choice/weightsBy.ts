import { lastYearOf } from "../cube/lastYear";
import type { Inputs } from "../inputs/inputs";

/** What managers' weights follow: `lastYear` of a metric, by its id. */
export type WeightsBy = { readonly type: "equal" } | { readonly type: "lastYear"; readonly metric: string };

/**
 * By manager; null: nothing is known. Of whom nothing is known, or who gave back more than he sold, gets the average of the others.
 *
 *     300, 100 and nobody's   →   300, 100, 200
 */
export function weightsBy(inputs: Inputs, by: WeightsBy): readonly number[] | null {
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
