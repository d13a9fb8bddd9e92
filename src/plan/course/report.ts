import type { Plan } from "../cube/plan";
import { MONTHS } from "../calendar/months";
import type { Problem } from "../problem/problem";
import { shares } from "../split/largestRemainder";
import type { Actual } from "../inputs/actual";
import { accountFinder } from "./references";

/**
 * The actuals of a plan's own rows: what was sold and what was cancelled, by product, account and month, `NaN` where nothing was
 * reported.
 */
export interface Reported {
  /** `[metric]`: `[(product * accounts + account) * 12 + month]`, whole units, NaN: not reported. */
  readonly sold: readonly Float64Array[];
  /** `[metric]`: the same places, whole units ≥ 0. */
  readonly cancelled: readonly Float64Array[];
  /** `[metric]`: `[account * 12 + month]`: cancellations that were given for all products together. */
  readonly cancelledTogether: readonly Float64Array[];
  /** Months 1–12 in which anybody reported anything. */
  readonly months: readonly number[];
}

export interface Reporting {
  readonly reported: Reported;
  /** Clients and managers that the plan does not have, each with its place in the file. */
  readonly problems: readonly Problem[];
}

/** Whether figures are a report: something signed, be it 0, or something cancelled. A cancellation of 0 alone says nothing. */
export function isReport(signed: number | null, cancelled: number | null): boolean {
  return signed !== null || (cancelled ?? 0) !== 0;
}

/**
 * Whether anything was reported of a product of an account in a month. Cancellations that were given for all products together are a
 * report of each.
 */
export function isReported(
  { sold, cancelled, cancelledTogether }: Reported,
  metric: number,
  product: number,
  account: number,
  month: number,
): boolean {
  const accounts = (cancelledTogether[metric]?.length ?? 0) / MONTHS;
  const cell = (product * accounts + account) * MONTHS + month;
  const signed = sold[metric]?.[cell] ?? NaN;
  const off = (cancelled[metric]?.[cell] ?? 0) + (cancelledTogether[metric]?.[account * MONTHS + month] ?? 0);
  return isReport(Number.isNaN(signed) ? null : signed, off);
}

/** @param plan by months @param through only months up to this one, 1–12: later ones may speak of clients who come about later */
export function reportedOf(plan: Plan, through = MONTHS): Reporting {
  const accounts = plan.accounts.length;
  const cells = plan.inputs.products.length * accounts * MONTHS;
  const of = (length: number, value: number): readonly Float64Array[] =>
    plan.inputs.metrics.map(() => new Float64Array(length).fill(value));
  const [sold, cancelled, cancelledTogether] = [of(cells, NaN), of(cells, 0), of(accounts * MONTHS, 0)];
  const months = new Set<number>();
  const find = accountFinder(plan);
  const problems: Problem[] = [];
  plan.inputs.actuals.forEach((given, at) => {
    if (given.month > through) return;
    const account = find(given);
    if (typeof account !== "number") {
      problems.push({ level: "error", at: ["actuals", at, account.field], detail: account.detail });
      return;
    }
    add({ sold, cancelled, cancelledTogether }, given, accounts, account);
    if (isReport(given.actual, given.cancelled)) months.add(given.month);
  });
  return { reported: { sold, cancelled, cancelledTogether, months: [...months].sort((a, b) => a - b) }, problems };
}

function add({ sold, cancelled, cancelledTogether }: Omit<Reported, "months">, given: Actual, accounts: number, account: number): void {
  const { product, metric, month } = given;
  const put = (cells: Float64Array | undefined, cell: number, units: number): void => {
    if (cells) cells[cell] = (Number.isNaN(cells[cell]) ? 0 : (cells[cell] ?? 0)) + units;
  };
  if (product === null) {
    put(cancelledTogether[metric], account * MONTHS + month - 1, given.cancelled);
    return;
  }
  const cell = (product * accounts + account) * MONTHS + month - 1;
  if (given.actual !== null) put(sold[metric], cell, given.actual);
  put(cancelled[metric], cell, given.cancelled);
}

/**
 * What the first months brought after cancellations, `[(product * accounts + account) * closed + month]`. Cancellations that were given
 * for all products together go off the products in proportion to what was sold, or else planned.
 */
export function netActuals(plan: Plan, { sold, cancelled, cancelledTogether }: Reported, metric: number, closed: number): Float64Array {
  const accounts = plan.accounts.length;
  const products = plan.inputs.products.length;
  const net = new Float64Array(products * accounts * closed);
  const [gross, gone, together, planned] = [sold[metric], cancelled[metric], cancelledTogether[metric], plan.cubes[metric]?.leaves];
  for (let account = 0; account < accounts; account++) {
    for (let month = 0; month < closed; month++) {
      const cells = Array.from({ length: products }, (_, product) => (product * accounts + account) * MONTHS + month);
      const amounts = cells.map((cell) => (Number.isNaN(gross?.[cell]) ? 0 : (gross?.[cell] ?? 0)));
      const off = togetherOff(
        together?.[account * MONTHS + month] ?? 0,
        amounts,
        cells.map((cell) => planned?.[cell] ?? 0),
      );
      cells.forEach(
        (cell, product) =>
          (net[(product * accounts + account) * closed + month] = (amounts[product] ?? 0) - (gone?.[cell] ?? 0) - (off[product] ?? 0)),
      );
    }
  }
  return net;
}

function togetherOff(units: number, sold: readonly number[], planned: readonly number[]): readonly number[] {
  if (units === 0) return sold.map(() => 0);
  const positive = (values: readonly number[]): readonly number[] => values.map((value) => Math.max(value, 0));
  return shares(units, sold.some((value) => value > 0) ? positive(sold) : positive(planned));
}
