import fc from "fast-check";
import { forEachSum, latticeOf, nodeOf, sliceOf } from "../../../src/plan/holds/lattice";
import type { Slice } from "../../../src/plan/inputs/inputs";
import { anyPlan } from "../change/anyPlan";
import { runs } from "../split/runs";

test("a node speaks of what it was asked for, and no two of the same; a client need not be named with the manager", () => {
  fc.assert(
    fc.property(anyPlan(), ({ inputs, accounts }) => {
      const lattice = latticeOf(inputs, accounts);
      const slices: Slice[] = [];
      const seen = new Set<number>();
      const each = (count: number): readonly (number | null)[] => [null, ...Array.from({ length: count }, (_, at) => at)];
      const persons = [
        { manager: null, client: null },
        ...inputs.managers.map((_, manager) => ({ manager, client: null })),
        ...accounts.filter(({ client }) => client !== null),
      ];
      for (const { manager, client } of persons) {
        for (const product of each(inputs.products.length)) {
          for (const period of each(inputs.periods.length)) {
            const slice = { metric: 1, product, manager, client, period };
            slices.push(slice);
            seen.add(nodeOf(lattice, accounts, slice));
          }
        }
      }
      expect([...seen].map((at) => sliceOf(lattice, accounts, 1, at))).toEqual(slices);
      const [first = null] = accounts.filter(({ client }) => client !== null);
      if (first)
        expect(nodeOf(lattice, accounts, { metric: 1, product: 0, ...first, manager: null, period: null })).toBe(
          nodeOf(lattice, accounts, { metric: 1, product: 0, ...first, period: null }),
        );
      expect([Math.min(...seen) >= 0, Math.max(...seen) < lattice.size]).toEqual([true, true]);
    }),
    { numRuns: Math.ceil(runs / 4) },
  );
});

test("sums and their parts: every family's products, periods and members", () => {
  const inputs = { products: [0, 1], periods: [12], managers: [0] } as never;
  const lattice = latticeOf(inputs, [
    { manager: 0, client: 0 },
    { manager: 0, client: 1 },
  ]);
  const name = (at: number): string =>
    JSON.stringify(
      Object.values(
        sliceOf(
          lattice,
          [
            { manager: 0, client: 0 },
            { manager: 0, client: 1 },
          ],
          0,
          at,
        ),
      ).slice(1),
    );
  const sums = new Map<string, Set<string>>();
  forEachSum(lattice, lattice.families, (sum, first, count, step) => {
    const parts = Array.from({ length: count }, (_, i) => name(first + i * step));
    sums.set(name(sum), (sums.get(name(sum)) ?? new Set()).add(parts.join(" + ")));
  });
  // [product, manager, client, period]
  expect(sums.get("[null,0,null,null]")).toEqual(
    new Set(["[null,0,0,null] + [null,0,1,null]", "[0,0,null,null] + [1,0,null,null]", "[null,0,null,0]"]),
  );
  expect(sums.get("[1,0,null,0]")).toEqual(new Set(["[1,0,0,0] + [1,0,1,0]"]));
  expect(sums.get("[1,0,1,null]")).toEqual(new Set(["[1,0,1,0]"]));
  expect(sums.get("[null,0,1,0]")).toEqual(new Set(["[0,0,1,0] + [1,0,1,0]"]));
  expect(sums.get("[0,null,null,null]")).toEqual(new Set(["[0,0,null,null]", "[0,null,null,0]"]));
});
