import type { Course } from "../../plan/course/courseOf";
import { isReport } from "../../plan/course/report";
import type { Account } from "../../plan/cube/plan";
import type { ManagerMonth } from "../form/managerMonth";
import { MONTHS } from "../../plan/calendar/months";

/**
 * What a manager reports of a month: by metric and by row of the client table, what was signed of each product and what was cancelled
 * altogether. null: left empty.
 *
 *     集团客户1   集团彩铃 90, 集团短信 –   退订 5
 */
export interface MonthReport {
  /** `[metric][row][product]`, whole units. */
  readonly sold: readonly (readonly (readonly (number | null)[])[])[];
  /** `[metric][row]`, whole units. */
  readonly cancelled: readonly (readonly (number | null)[])[];
}

/** The rows of a manager's client table: positions among the accounts. */
export function rowsOf(accounts: readonly Account[], manager: number): readonly number[] {
  return accounts.flatMap((account, row) => (account.manager === manager ? [row] : []));
}

/** What has been reported so far. */
export function reportIn({ current: { accounts, inputs }, reported }: Course, { manager, month }: ManagerMonth): MonthReport {
  const rows = rowsOf(accounts, manager);
  const at = (product: number, row: number): number => (product * accounts.length + row) * MONTHS + month - 1;
  const sold = inputs.metrics.map((_, metric) =>
    rows.map((row) =>
      inputs.products.map((_, product) => {
        const units = reported.sold[metric]?.[at(product, row)] ?? NaN;
        return Number.isNaN(units) ? null : units;
      }),
    ),
  );
  const cancelled = inputs.metrics.map((_, metric) =>
    rows.map((row) => {
      const together = reported.cancelledTogether[metric]?.[row * MONTHS + month - 1] ?? 0;
      return inputs.products.reduce((sum, _, product) => sum + (reported.cancelled[metric]?.[at(product, row)] ?? 0), together) || null;
    }),
  );
  return { sold, cancelled };
}

/** Whether what is filled in is a report. */
export function isFilled({ sold, cancelled }: MonthReport): boolean {
  return sold.flat(2).some((units) => isReport(units, null)) || cancelled.flat().some((units) => isReport(null, units));
}
