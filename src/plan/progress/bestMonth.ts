import { faces } from "../cube/faces";
import { MONTHS } from "../calendar/months";
import type { Course } from "../course/courseOf";
import { isReported, netActuals } from "../course/report";

/** A month that asks for this many times what somebody's best month has brought is worth a second look. */
export const BEYOND_BEST = 1.2;

/**
 * What each manager's best month so far has brought, after cancellations, `[metric][manager]`; null where nothing was reported. A plan to
 * catch up is believable beside it: 130 a month, when the best so far was 90, is not.
 */
export function bestMonths({ current, planned, reported }: Course): readonly (readonly (number | null)[])[] {
  const { managers, products } = current.inputs;
  const { accounts } = current;
  return current.inputs.metrics.map((_, metric) => {
    const net = netActuals(planned, reported, metric, MONTHS);
    return managers.map((_manager, manager) => {
      const months = Array.from({ length: MONTHS }, (_month, month) => {
        let units: number | null = null;
        accounts.forEach((row, account) => {
          if (row.manager !== manager) return;
          products.forEach((_product, product) => {
            const cell = (product * accounts.length + account) * MONTHS + month;
            if (isReported(reported, metric, product, account, month)) units = (units ?? 0) + (net[cell] ?? 0);
          });
        });
        return units;
      }).filter((units) => units !== null);
      return months.length === 0 ? null : Math.max(...months);
    });
  });
}

/** The open months' plans of each manager, `[metric][manager][month]`, closed ones included. */
export function managerMonths({ current }: Course): readonly (readonly (readonly number[])[])[] {
  return current.inputs.metrics.map((_, metric) => faces(current, metric).managerPeriod);
}
