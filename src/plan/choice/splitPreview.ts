/** What a split comes to, for looking at: the team's managers and products over the periods. */
import { accounts, accountsOf } from "../cube/accounts";
import { basis } from "../cube/basis";
import { faces } from "../cube/faces";
import { managerSheets } from "../cube/managerSheets";
import { sizesOfManagers } from "../cube/metricCube";
import { productPeriods } from "../cube/productPeriods";
import { plannedSteps } from "../build/planned";
import type { Steps } from "../steps/steps";
import { planFairness } from "../fairness/fairnessNotices";
import { fairness, type Fairness } from "../fairness/fairness";
import { canonical } from "../inputs/canonical";
import type { Inputs } from "../inputs/inputs";
import type { Unit } from "../numbers/amount";
import type { Problem } from "../problem/problem";
import { inUnits, withChoice, type SplitChoice } from "./splitChoice";

export interface SplitPreview {
  /** `rough`: the two topmost stages alone, without what holds, bounds, agreed figures and buffers make of them. */
  readonly of: "rough" | "whole";
  /** By metric; null: nobody has asked for it. */
  readonly metrics: readonly (MetricPreview | null)[];
}

export interface MetricPreview {
  readonly unit: Unit;
  /** Whole units, `[manager][period]` and `[product][period]`. */
  readonly managers: readonly (readonly number[])[];
  readonly products: readonly (readonly number[])[];
  /** The year, `[account][product]`; null: as long as it is looked at roughly. */
  readonly accounts: readonly (readonly number[])[] | null;
  readonly fairness: Fairness;
}

/** What a choice comes to, or why to nothing; null: the rough look tells nothing, and the whole plan has to be asked. */
export type Preview = SplitPreview | readonly Problem[] | null;

/** @param of the metric that is roughly looked at; null: the whole plan */
export function* previewOf(inputs: Inputs, choice: SplitChoice, of: number | null): Steps<Preview> {
  const converted = inUnits(inputs, choice.units);
  if (!("managers" in converted)) return converted;
  const chosen = withChoice(converted, choice);
  return yield* of === null ? wholePreview(chosen) : roughPreview(chosen, of);
}

/** The whole plan as it would be generated, or why there is none. */
function* wholePreview(inputs: Inputs): Steps<Preview> {
  const plan = yield* plannedSteps(inputs);
  if (plan.type === "Infeasible") return plan.problems;
  const metrics: MetricPreview[] = [];
  for (const [metric, { unit }] of inputs.metrics.entries()) {
    yield;
    const { managerPeriod: managers, productPeriod: products, accountProduct } = faces(plan.assigned, metric);
    yield;
    metrics.push({ unit, managers, products, accounts: accountProduct, fairness: planFairness(plan.assigned, metric) });
  }
  return { of: "whole", metrics };
}

/**
 * The first two stages, which take a hundredth of the time: what periods, products and managers have before anything is held, and before
 * clients share it. Null: zeros leave no way, which the whole plan tells of.
 */
function* roughPreview(inputs: Inputs, metric: number): Steps<Preview> {
  const order = canonical(inputs);
  const rows = accounts(order.inputs);
  const own = accountsOf(rows, inputs.managers.length);
  yield;
  const team = productPeriods(order.inputs, metric);
  const sizes = sizesOfManagers(basis(order.inputs, rows, metric).values, own, inputs.products.length);
  yield;
  const sheets = managerSheets(order.inputs, metric, sizes, team);
  if (sheets.type === "Infeasible") return null;
  yield;
  const managers = rowsAt(order.managers, inputs.periods.length, sheets.periods);
  const products = rowsAt(order.products, inputs.periods.length, team.cells);
  const unit = inputs.metrics[metric]?.unit ?? { size: 1, decimals: 0 };
  const looked = { unit, managers, products, accounts: null, fairness: fairness(inputs, metric, managers.map(total), []) };
  return { of: "rough", metrics: inputs.metrics.map((_, at) => (at === metric ? looked : null)) };
}

/** How many amounts the whole plan has, which says how long it takes. */
export function sizeOfPlan(inputs: Inputs): number {
  return inputs.metrics.length * inputs.products.length * inputs.periods.length * Math.max(inputs.managers.length, inputs.clients.length);
}

/** A table's rows, each where it was given. */
function rowsAt(order: readonly number[], columns: number, cells: Float64Array): readonly (readonly number[])[] {
  const rows: number[][] = order.map(() => []);
  order.forEach((given, row) => (rows[given] = [...cells.subarray(row * columns, (row + 1) * columns)]));
  return rows;
}

function total(units: readonly number[]): number {
  return units.reduce((sum, one) => sum + one, 0);
}

/**
 * What a choice changes that a table of managers or products over the periods does not show: how many clients, and managers who have none,
 * get another year of some product. Null: it cannot be told, or all amounts are other amounts, as with another unit.
 */
export function accountsThatChange(now: MetricPreview, next: MetricPreview): number | null {
  const [was, becomes] = [now.accounts, next.accounts];
  if (was === null || becomes === null || JSON.stringify(now.unit) !== JSON.stringify(next.unit)) return null;
  return becomes.filter((products, account) => products.join() !== was[account]?.join()).length;
}
