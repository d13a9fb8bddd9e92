import fc from "fast-check";
import type { PlanFile } from "../../src/plan/file/planFile";

/**
 * Plan files that are right, of every kind the schema allows: few and many units,
 * zeros, what is not known yet, late joiners, blocks of months.
 */
export interface Kinds {
  /** Zeros in bases and seasons, and managers who join late: such plans may be impossible. */
  readonly zeros: boolean;
}

const UNITS: Readonly<Record<string, string>> = { m0: "1", m1: "0.01", m2: "100" };

function inUnits(count: number, unit: string): string {
  if (unit === "100") return `${count}00`;
  return unit === "1" ? String(count) : `${Math.floor(count / 100)}.${String(count % 100).padStart(2, "0")}`;
}

export function anyPlanFile({ zeros }: Kinds): fc.Arbitrary<PlanFile> {
  return fc
    .record({
      metrics: fc.integer({ min: 1, max: 3 }),
      products: fc.integer({ min: 1, max: 5 }),
      managers: fc.integer({ min: 1, max: 5 }),
      clients: fc.integer({ min: 0, max: 12 }),
      periods: fc.constantFrom(
        [1, 1, 1, 1, 1, 1, 6],
        [1, 1, 1, 1, 1, 1, 3, 3],
        [3, 3, 3, 3],
        [12],
        [2, 1, 4, 5],
        Array<number>(12).fill(1),
      ),
    })
    .chain((size) => {
      const units = fc.oneof(
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 1_000_000_000_000 }),
      );
      const weight = fc.oneof(fc.constantFrom(1, 2, 0.5), fc.double({ min: 0.01, max: 100, noNaN: true }));
      const basis = fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 5000 }) },
        { weight: 2, arbitrary: fc.constant(null) },
        { weight: zeros ? 2 : 0, arbitrary: fc.constant(0) },
      );
      const before = fc.oneof(
        fc.constant(null),
        fc.integer({ min: zeros ? -50 : 1, max: 5000 }),
        fc.array(fc.integer({ min: zeros ? 0 : 1, max: 400 }), { minLength: 12, maxLength: 12 }),
      );
      const season = fc.array(zeros ? fc.integer({ min: 0, max: 9 }) : fc.integer({ min: 1, max: 9 }), {
        minLength: size.periods.length,
        maxLength: size.periods.length,
      });
      const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
      const metrics = ids("m", size.metrics);
      const products = ids("p", size.products);
      const managers = ids("g", size.managers);
      const each = <T>(names: readonly string[], value: fc.Arbitrary<T>) =>
        fc.record(Object.fromEntries(names.map((name) => [name, value])));
      return fc.record(
        {
          version: fc.constant(1 as const),
          year: fc.integer({ min: 2000, max: 2100 }),
          firstMonth: fc.integer({ min: 1, max: 12 }),
          periods: fc.constant(size.periods),
          metrics: fc.tuple(
            ...metrics.map((id) =>
              fc.record({ id: fc.constant(id), name: fc.constant(`metric ${id}`), unit: fc.constant(UNITS[id] ?? "1") }),
            ),
          ),
          products: fc.tuple(
            ...products.map((id) =>
              fc.record({
                id: fc.constant(id),
                name: fc.constant(`product ${id}`),
                target: fc.record(
                  Object.fromEntries(metrics.map((metric) => [metric, units.map((count) => inUnits(count, UNITS[metric] ?? "1"))])),
                ),
              }),
            ),
          ),
          managers: fc.tuple(
            ...managers.map((id, i) =>
              fc.record({
                id: fc.constant(id),
                name: fc.constant(`manager ${id}`),
                weight,
                // The first is always there, so that no period is deserted.
                from: zeros && i > 0 ? fc.constantFrom(1, 1, 1, 4, 8) : fc.constant(1),
                ramp: fc.constantFrom([], [], [0.5], [0.25, 0.5, 0.75]),
              }),
            ),
          ),
          clients: fc.tuple(
            ...ids("c", size.clients).map((id) =>
              fc.record(
                {
                  id: fc.constant(id),
                  name: fc.constant(`client ${id}`),
                  manager: fc.constantFrom(...managers),
                  class: fc.constantFrom("A", "B", "C"),
                  basis: each(products, each(metrics, basis)),
                  lastYear: each(products, each(metrics, before)),
                },
                { requiredKeys: ["id", "name", "manager"] },
              ),
            ),
          ),
          seasonality: fc.oneof(season, each(products, season), each(products, each(metrics, season))),
        },
        { requiredKeys: ["version", "year", "periods", "metrics", "products", "managers", "clients"] },
      ) as unknown as fc.Arbitrary<PlanFile>;
    });
}
