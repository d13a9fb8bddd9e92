/**
 * A plan of the size that a large organisation has: 100 managers × 1 000 clients
 * × 20 products × 12 months × 2 metrics. The same on every run.
 */
import type { PlanFile } from "../../src/plan/file/planFile";

export interface Size {
  readonly managers: number;
  readonly clients: number;
  readonly products: number;
}

export function largePlan({ managers, clients, products }: Size = { managers: 100, clients: 1000, products: 20 }): PlanFile {
  const next = sequence(20260101);
  const ids = Array.from({ length: products }, (_, product) => `p${product + 1}`);
  return {
    version: 1,
    language: "zh-CN",
    team: "集团客户部",
    supervisor: "李主管",
    year: 2026,
    metrics: [
      { id: "users", name: "用户数", unit: "1" },
      { id: "revenue", name: "收入", unit: "0.01" },
    ],
    products: ids.map((id, product) => ({
      id,
      name: `产品${product + 1}`,
      target: { users: String(90_000 + next(20_000)), revenue: `${4_000_000 + next(2_000_000)}.${10 + next(90)}` },
    })),
    managers: Array.from({ length: managers }, (_, manager) => ({
      id: `m${manager + 1}`,
      name: `客户经理${manager + 1}`,
      area: `片区${(manager % 12) + 1}`,
      weight: 1 + next(5),
      from: manager % 25 === 24 ? 4 : 1,
    })),
    clients: Array.from({ length: clients }, (_, client) => ({
      id: `c${client + 1}`,
      name: `集团客户${client + 1}`,
      manager: `m${(client % managers) + 1}`,
      class: "ABC".charAt(next(3)),
      basis: Object.fromEntries(ids.map((id) => [id, { users: 1 + next(60), revenue: 1 + next(9_000) }])),
    })),
    seasonality: [8, 6, 8, 8, 9, 9, 8, 8, 9, 9, 9, 9],
  };
}

/** Whole numbers below a limit, always the same ones. Lehmer's generator: https://doi.org/10.1145/63039.63042 */
function sequence(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
