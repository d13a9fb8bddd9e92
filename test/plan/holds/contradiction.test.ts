import fc from "fast-check";
import { contradiction } from "../../../src/plan/holds/contradiction";
import type { Limit } from "../../../src/plan/holds/limits";
import { runs } from "../split/runs";

/** Limits that are told apart by their least; nothing else of them counts here. */
const limitsOf = (count: number): readonly Limit[] =>
  Array.from({ length: count }, (_, min): Limit => ({
    slice: { metric: 0, product: null, manager: null, client: null, period: null },
    min,
    max: Infinity,
    reason: "",
    at: [],
  }));

/** The contradiction among `count` limits of which any of these groups cannot be kept together, and how many trials it took to find it. */
function found(count: number, groups: readonly (readonly number[])[]): { readonly fewest: readonly number[]; readonly trials: number } {
  let trials = 0;
  const fewest = contradiction(limitsOf(count), (some) => {
    trials += 1;
    const kept = new Set(some.map(({ min }) => min));
    return !groups.some((group) => group.every((one) => kept.has(one)));
  });
  return { fewest: fewest.map(({ min }) => min), trials };
}

const anyGroups = fc
  .integer({ min: 1, max: 40 })
  .chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.array(fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
    ),
  );

test("what is found contradicts itself, and without any one of it no more", () => {
  fc.assert(
    fc.property(anyGroups, ([count, groups]) => {
      const { fewest } = found(count, groups);
      const isPossible = (some: readonly number[]): boolean => !groups.some((group) => group.every((one) => some.includes(one)));
      expect(isPossible(fewest)).toBe(false);
      for (const left of fewest) expect(isPossible(fewest.filter((one) => one !== left))).toBe(true);
      // In the order in which the limits are given.
      expect([...fewest].sort((a, b) => a - b)).toEqual(fewest);
    }),
    { numRuns: 2 * runs },
  );
});

test("where not even nothing is possible, no limit is to blame", () => {
  expect(found(5, [[]])).toEqual({ fewest: [], trials: 1 });
});

test.each([
  [1, [0], 1],
  [1024, [0], 11],
  [1024, [1023], 21],
  [1024, [0, 1023], 30],
])("of %i limits, the contradiction of %j takes %i trials", (count, group, trials) => {
  expect(found(count, [group])).toEqual({ fewest: group, trials });
});
