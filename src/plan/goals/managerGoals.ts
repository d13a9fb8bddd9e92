import type { Course } from "../course/courseOf";
import { faces } from "../cube/faces";
import type { Plan } from "../cube/plan";
import { managerResults } from "./managerResults";

/** What the plan makes a manager's goal: the year of a metric, or of one product in it. */
export interface ManagerGoal {
  /** For ever the same, whatever things are called. */
  readonly id: string;
  readonly metric: number;
  /** null: all products. */
  readonly product: number | null;
  /** The year's amount, in whole units. */
  readonly units: number;
  /** What the manager's clients brought so far, by their bases; null where that is not known of all. Not rounded to units. */
  readonly best: number | null;
  /** What was achieved so far, in whole units; null: nothing reported. */
  readonly result: number | null;
  /** 原定最低要求, in whole units; null: none agreed. */
  readonly minimum: number | null;
  /** Whether a new card has it: the years of all metrics, and the key products. */
  readonly isKey: boolean;
}

/** Product goals on a card. */
export const KEY_PRODUCTS = 3;

/**
 * The goals of all managers, in their order: metrics first, then products, the
 * largest first. `course`: what the year has brought to the plan.
 */
export function managerGoals(plan: Plan, course: Course): readonly (readonly ManagerGoal[])[] {
  const { metrics, products, managers } = plan.inputs;
  const amounts = metrics.map((_, metric) => byManagerProduct(plan, metric));
  const results = metrics.map((_, metric) => managerResults(course, metric));
  const money = moneyMetric(plan);
  return managers.map((_, manager) => {
    const units = (metric: number, product: number): number => amounts[metric]?.[manager]?.[product] ?? 0;
    const years = metrics.map((metric, m): ManagerGoal => ({
      id: `metric:${metric.id}`,
      metric: m,
      product: null,
      units: products.reduce((sum, _each, product) => sum + units(m, product), 0),
      best: best(plan, manager, m, null),
      minimum: minimum(plan, manager, m, null),
      result: total(results[m]?.[manager] ?? []),
      isKey: true,
    }));
    // A single product's year is the metric's year.
    const sold = products.length < 2 ? [] : products.map((_each, product) => product).filter((product) => units(money, product) > 0);
    const largest = sold.sort((a, b) => units(money, b) - units(money, a) || a - b);
    return [
      ...years,
      ...largest.map((product, rank): ManagerGoal => ({
        id: `product:${products[product]?.id ?? ""}`,
        metric: money,
        product,
        units: units(money, product),
        best: best(plan, manager, money, product),
        minimum: minimum(plan, manager, money, product),
        result: results[money]?.[manager]?.[product] ?? null,
        isKey: rank < KEY_PRODUCTS,
      })),
    ];
  });
}

/** Products are measured in money where anything is: the first metric that has decimals, else the first. */
function moneyMetric({ inputs: { metrics } }: Plan): number {
  return Math.max(
    0,
    metrics.findIndex(({ unit }) => unit.decimals > 0),
  );
}

function byManagerProduct(plan: Plan, metric: number): readonly (readonly number[])[] {
  const sums = plan.inputs.managers.map(() => plan.inputs.products.map(() => 0));
  faces(plan, metric).accountProduct.forEach((row, account) => {
    const line = sums[plan.accounts[account]?.manager ?? -1];
    row.forEach((units, product) => line && (line[product] = (line[product] ?? 0) + units));
  });
  return sums;
}

function total(results: readonly (number | null)[]): number | null {
  return results.every((result) => result === null) ? null : results.reduce<number>((sum, result) => sum + (result ?? 0), 0);
}

/** What was agreed for exactly this: the manager's year, of one product or of all. */
function minimum({ inputs }: Plan, manager: number, metric: number, product: number | null): number | null {
  const agreed = inputs.minimums.find(
    (one) => one.metric === metric && one.manager === manager && one.product === product && one.client === null && one.period === null,
  );
  return agreed?.amount ?? null;
}

/** The sum of the bases of the manager's clients; null without clients, and where one is not known. */
function best({ inputs }: Plan, manager: number, metric: number, product: number | null): number | null {
  const bases = inputs.clients
    .filter((client) => client.manager === manager)
    .flatMap(({ basis }) => basis.filter((_, p) => product === null || p === product).map((row) => row[metric] ?? null));
  if (bases.length === 0 || bases.some((basis) => basis === null)) return null;
  const sum = bases.reduce<number>((total, basis) => total + (basis ?? 0), 0);
  return sum > 0 ? Number(sum.toPrecision(15)) : null;
}
