import type { Course } from "../course/courseOf";
import { netActuals } from "../course/report";
import { MONTHS } from "../planFile";

/**
 * What each manager has achieved so far, by product, in whole units of one metric: what was reported, less cancellations. Null where
 * nothing was reported yet.
 */
export function managerResults({ current, planned, reported }: Course, metric: number): readonly (readonly (number | null)[])[] {
  const { managers, products } = current.inputs;
  const rows = current.accounts.length;
  const net = netActuals(planned, reported, metric, MONTHS);
  const [sold, cancelled, together] = [reported.sold[metric], reported.cancelled[metric], reported.cancelledTogether[metric]];
  const sums = managers.map(() => products.map((): number | null => null));
  for (let product = 0, i = 0; product < products.length; product++) {
    for (let account = 0; account < rows; account++) {
      const line = sums[current.accounts[account]?.manager ?? -1];
      for (let month = 0; month < MONTHS; month++, i++) {
        const isReported = !Number.isNaN(sold?.[i] ?? NaN) || (cancelled?.[i] ?? 0) > 0 || (together?.[account * MONTHS + month] ?? 0) > 0;
        if (line && isReported) line[product] = (line[product] ?? 0) + (net[i] ?? 0);
      }
    }
  }
  return sums;
}
