import type { Course } from "../course/courseOf";
import { isReported, netActuals } from "../course/report";
import { MONTHS } from "../calendar/months";

/**
 * What each manager has achieved so far, by product, in whole units of one metric: what was reported, less cancellations. Null where
 * nothing was reported yet.
 */
export function managerResults({ current, planned, reported }: Course, metric: number): readonly (readonly (number | null)[])[] {
  const { managers, products } = current.inputs;
  const rows = current.accounts.length;
  const net = netActuals(planned, reported, metric, MONTHS);
  const sums = managers.map(() => products.map((): number | null => null));
  for (let product = 0, i = 0; product < products.length; product++) {
    for (let account = 0; account < rows; account++) {
      const line = sums[current.accounts[account]?.manager ?? -1];
      for (let month = 0; month < MONTHS; month++, i++) {
        if (line && isReported(reported, metric, product, account, month)) line[product] = (line[product] ?? 0) + (net[i] ?? 0);
      }
    }
  }
  return sums;
}
