import type { Inputs } from "../inputs/inputs";
import type { Plan } from "../cube/plan";

/**
 * Changes who there is in two plans at once, such as the running plan and the one that months were measured by: as one plan with twice
 * the metrics, so that both get the same new rows, whatever amounts they have.
 */
export function jointly<T>(
  first: Plan,
  second: Plan,
  change: (plan: Plan) => { readonly plan: Plan; readonly rest: T },
): { readonly first: Plan; readonly second: Plan; readonly rest: T } {
  const { inputs } = first;
  const twice = <E>(entries: readonly E[], more: readonly E[] = entries): readonly E[] => [...entries, ...more];
  const joint: Inputs = {
    ...inputs,
    metrics: twice(inputs.metrics),
    seasonality: twice(inputs.seasonality),
    products: inputs.products.map((product, p) => ({ ...product, target: twice(product.target, second.inputs.products[p]?.target) })),
    clients: inputs.clients.map((client) => ({
      ...client,
      basis: client.basis.map((byMetric) => twice(byMetric)),
      lastYear: client.lastYear.map((byMetric) => twice(byMetric)),
    })),
  };
  const { plan, rest } = change({ inputs: joint, accounts: first.accounts, cubes: twice(first.cubes, second.cubes) });
  const count = inputs.metrics.length;
  const half = (from: number): Plan => ({
    ...plan,
    cubes: plan.cubes.slice(from, from + count),
    inputs: {
      ...plan.inputs,
      metrics: inputs.metrics,
      seasonality: inputs.seasonality,
      products: plan.inputs.products.map((product) => ({ ...product, target: product.target.slice(from, from + count) })),
      clients: plan.inputs.clients.map((client) => ({
        ...client,
        basis: client.basis.map((byMetric) => byMetric.slice(0, count)),
        lastYear: client.lastYear.map((byMetric) => byMetric.slice(0, count)),
      })),
    },
  });
  return { first: half(0), second: half(count), rest };
}
