import { grossTarget } from "../measure/grossTarget";
import { MONTHS } from "../calendar/months";
import type { Course } from "../course/courseOf";
import { isReported } from "../course/report";
import { onceEach, onceFor } from "../steps/once";
import { netOf } from "./netOf";

/**
 * How the year goes for the team, a manager or a product, month by month, in whole units of one metric: what each month asked for, what
 * was signed, and what of it stayed after cancellations.
 *
 *     planned 100, 100, 100, … · sold 95, 110, 80, null … · net 90, 110, 80, null …
 */
export interface Progress {
  readonly planned: readonly number[];
  /** What has to be signed so that the plan stays after the cancellations expected, counted for each manager and product. */
  readonly needed: readonly number[];
  /** null: nothing was reported. */
  readonly sold: readonly (number | null)[];
  /** After cancellations; null: nothing was reported. */
  readonly net: readonly (number | null)[];
  /** The year's target in force: closed months count as what they brought. */
  readonly year: number;
}

export interface MetricProgress {
  readonly team: Progress;
  readonly managers: readonly Progress[];
  readonly products: readonly Progress[];
}

/** Counted once for each course and metric, however many sheets ask. */
export function progressOf(course: Course, metric: number): MetricProgress {
  return known(course)(metric);
}

const known = onceFor((course: Course) => onceEach((metric: number) => count(course, metric)));

function count(course: Course, metric: number): MetricProgress {
  const { current, planned, reported } = course;
  const { managers, products } = current.inputs;
  const rows = current.accounts.length;
  const net = netOf(course, metric);
  const [asked, force, sold] = [planned.cubes[metric]?.leaves, current.cubes[metric]?.leaves, reported.sold[metric]];
  const team = counter();
  const byManager = managers.map(counter);
  const byProduct = products.map(counter);
  const asks = managers.map(() => products.map(() => Array<number>(MONTHS).fill(0)));
  for (let product = 0, i = 0; product < products.length; product++) {
    for (let account = 0; account < rows; account++) {
      const manager = current.accounts[account]?.manager ?? -1;
      const counters = [team, byManager[manager], byProduct[product]];
      const own = asks[manager]?.[product];
      for (let month = 0; month < MONTHS; month++, i++) {
        const gross = sold?.[i] ?? NaN;
        const report = isReported(reported, metric, product, account, month)
          ? { sold: Number.isNaN(gross) ? 0 : gross, net: net[i] ?? 0 }
          : null;
        if (own) own[month] = (own[month] ?? 0) + (asked?.[i] ?? 0);
        for (const each of counters) each?.add(month, asked?.[i] ?? 0, force?.[i] ?? 0, report);
      }
    }
  }
  asks.forEach((byProducts, manager) =>
    byProducts.forEach((months, product) =>
      months.forEach((units, month) => {
        const needed = grossTarget(units, products[product]?.cancellation ?? 0);
        for (const each of [team, byManager[manager], byProduct[product]]) each?.need(month, needed);
      }),
    ),
  );
  return { team: team.progress(), managers: byManager.map((each) => each.progress()), products: byProduct.map((each) => each.progress()) };
}

/** Adds up leaves. */
function counter() {
  const planned = Array<number>(MONTHS).fill(0);
  const needed = Array<number>(MONTHS).fill(0);
  const sold = Array<number | null>(MONTHS).fill(null);
  const net = Array<number | null>(MONTHS).fill(null);
  let year = 0;
  return {
    add: (month: number, asked: number, inForce: number, report: { readonly sold: number; readonly net: number } | null): void => {
      planned[month] = (planned[month] ?? 0) + asked;
      year += inForce;
      if (report === null) return;
      sold[month] = (sold[month] ?? 0) + report.sold;
      net[month] = (net[month] ?? 0) + report.net;
    },
    need: (month: number, units: number): void => {
      needed[month] = (needed[month] ?? 0) + units;
    },
    progress: (): Progress => ({ planned, needed, sold, net, year }),
  };
}
