import type { Unit } from "./amount";
import type { Inputs, Slice } from "./inputs";
import type { PlanFile } from "./planFile";
import { decimalText, unitText } from "./units";

/** The inputs as a plan file, every default written out. Validating it gives the same inputs again. */
export function toPlanFile(inputs: Inputs): PlanFile {
  const { metrics, products, managers } = inputs;
  return {
    version: 1,
    language: inputs.language,
    team: inputs.team,
    supervisor: inputs.supervisor,
    year: inputs.year,
    firstMonth: inputs.firstMonth,
    periods: [...inputs.periods],
    metrics: metrics.map(({ id, name, unit }) => ({ id, name, unit: unitText(unit) })),
    products: products.map(({ id, name, target }) => ({
      id,
      name,
      target: Object.fromEntries(metrics.map((metric, m) => [metric.id, decimalText(target[m] ?? 0, metric.unit)])),
    })),
    managers: managers.map(({ id, name, area, weight, from, ramp }) => ({ id, name, area, weight, from, ramp: [...ramp] })),
    clients: inputs.clients.map(({ id, name, manager, class: grade, basis }) => ({
      id,
      name,
      manager: managers[manager]?.id ?? "",
      class: grade,
      basis: Object.fromEntries(
        products.map((product, p) => [product.id, Object.fromEntries(metrics.map((metric, m) => [metric.id, basis[p]?.[m] ?? null]))]),
      ),
    })),
    seasonality: seasonalityOf(inputs),
    layouts: { F1: [...inputs.layouts.F1], F2: [...inputs.layouts.F2] },
    holds: inputs.holds.map(({ amount, reason, ...slice }) => ({ ...sliceOf(inputs, slice), amount: decimalText(amount, unitOf(inputs, slice)), ...reasonOf(reason) })),
    bounds: inputs.bounds.map(({ min, max, reason, ...slice }) => ({
      ...sliceOf(inputs, slice),
      ...(min === null ? {} : { min: decimalText(min, unitOf(inputs, slice)) }),
      ...(max === null ? {} : { max: decimalText(max, unitOf(inputs, slice)) }),
      ...reasonOf(reason),
    })),
  };
}

/** A slice by ids; what it sums over is left out. */
function sliceOf({ metrics, products, managers, clients }: Inputs, { metric, product, manager, client, period }: Slice) {
  return {
    metric: metrics[metric]?.id ?? "",
    ...(product === null ? {} : { product: products[product]?.id ?? "" }),
    ...(manager === null ? {} : { manager: managers[manager]?.id ?? "" }),
    ...(client === null ? {} : { client: clients[client]?.id ?? "" }),
    ...(period === null ? {} : { period: period + 1 }),
  };
}

function unitOf({ metrics }: Inputs, { metric }: Slice): Unit {
  return metrics[metric]?.unit ?? { size: 1, decimals: 0 };
}

function reasonOf(reason: string): { readonly reason?: string } {
  return reason === "" ? {} : { reason };
}

/** In the shortest form that says it all: once, by product, or by product and metric. */
function seasonalityOf(inputs: Inputs): NonNullable<PlanFile["seasonality"]> {
  const byProduct = inputs.products.map((_, p) => inputs.metrics.map((_, m) => weightsOf(inputs.seasonality[m]?.[p] ?? [], inputs.periods)));
  const first = byProduct[0]?.[0] ?? [];
  if (byProduct.every((byMetric) => byMetric.every((weights) => same(weights, first)))) return first;
  return Object.fromEntries(
    inputs.products.map(({ id }, p) => {
      const byMetric = byProduct[p] ?? [];
      const one = byMetric[0] ?? [];
      const sameForAll = byMetric.every((weights) => same(weights, one));
      return [id, sameForAll ? one : Object.fromEntries(inputs.metrics.map((metric, m) => [metric.id, byMetric[m] ?? []]))];
    }),
  );
}

/** A weight per period if that says the same as the twelve, as it does after reading such weights; else the twelve. */
function weightsOf(months: readonly number[], periods: readonly number[]): number[] {
  let start = 0;
  const weights = periods.map((length) => {
    // 15 digits: 0.21 divided by 3 and multiplied again is not quite 0.21.
    const weight = Number(((months[start] ?? 0) * length).toPrecision(15));
    const whole = months.slice(start, start + length).every((month) => month === weight / length);
    start += length;
    return whole ? weight : null;
  });
  return weights.every((weight) => weight !== null) ? weights : [...months];
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((weight, i) => weight === b[i]);
}
