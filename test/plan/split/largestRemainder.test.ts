import fc from "fast-check";
import { largestRemainder, shares, type SplitOptions, type Tie } from "../../../src/plan/split/largestRemainder";
import { runs } from "./runs";

const weight = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.double({ min: 1e-100, max: 1e6, noNaN: true }),
  fc.constantFrom(0, 0.1, 0.2, 0.3, 1 / 3),
);
const weights = fc.array(weight, { minLength: 1, maxLength: 15 });
const total = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.maxSafeInteger());
const tie = fc.constantFrom<Tie>("first", "last", "even");
const sum = (values: readonly number[]): bigint => values.reduce((a, b) => a + BigInt(b), 0n);

function cells(amount: number, by: readonly number[], options: SplitOptions): number[] {
  const split = largestRemainder(amount, by, options);
  if (split.type !== "Split") throw new Error(JSON.stringify(split));
  return split.cells;
}

describe("examples", () => {
  it.each<[number, number[], Tie, number[]]>([
    [100, [1, 1, 1], "first", [34, 33, 33]],
    [100, [1, 1, 1], "last", [33, 33, 34]],
    [102, [1, 1, 1, 1], "even", [25, 26, 25, 26]],
    [100, Array<number>(12).fill(1), "even", [8, 9, 8, 8, 9, 8, 8, 9, 8, 8, 9, 8]],
    [7, [0.1 + 0.2, 0.3], "first", [4, 3]],
    [7, [0.1 + 0.2, 0.3], "last", [3, 4]],
    [-100, [1, 1, 1], "first", [-34, -33, -33]],
    [10, [0, 0], "first", [5, 5]],
    [0, [1, 2], "first", [0, 0]],
    [1, [1e-300, 1e300], "first", [0, 1]],
  ])("%d by %j, tie %s: %j", (amount, by, rule, expected) => {
    expect(shares(amount, by, rule)).toEqual(expected);
  });

  it("bounds: clamp, share the rest anew, round", () => {
    expect(cells(100, [1, 1, 2], { max: [Infinity, Infinity, 30] })).toEqual([35, 35, 30]);
    expect(cells(600, [100, 100, 100], { min: [0, 100, 100], max: [Infinity, 100, 100] })).toEqual([400, 100, 100]);
    expect(cells(10, [1, 1], { min: [-5, 12], max: [20, 12] })).toEqual([-2, 12]);
  });

  it("says when equal parts had to be assumed", () => {
    expect(largestRemainder(10, [0, 0])).toMatchObject({ sharedEqually: true });
    expect(largestRemainder(10, [1, 0])).toMatchObject({ sharedEqually: false });
    expect(largestRemainder(10, [1, 0, 0], { max: [4, Infinity, Infinity] })).toEqual({
      type: "Split",
      cells: [4, 3, 3],
      fit: [4, 3, 3],
      sharedEqually: true,
    });
  });

  it("names what contradicts the total", () => {
    expect(largestRemainder(10, [1, -1])).toEqual({ type: "NegativeWeight", cell: 1, weight: -1 });
    expect(largestRemainder(10, [1, 1], { min: [6, 6] })).toEqual({
      type: "Infeasible",
      reason: "minimums",
      total: 10,
      limit: 12,
      shortfall: 2,
    });
    expect(largestRemainder(10, [1, 1], { max: [4, 4] })).toEqual({
      type: "Infeasible",
      reason: "maximums",
      total: 10,
      limit: 8,
      shortfall: 2,
    });
  });

  it("nothing to split over", () => {
    expect(shares(0, [])).toEqual([]);
    expect(largestRemainder(5, [])).toMatchObject({ type: "Infeasible", shortfall: 5 });
  });
});

it("P1 P2 P3 the sum is exact, every cell its exact share rounded down or up, and nothing comes from nothing", () => {
  fc.assert(
    fc.property(total, fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 15 }), tie, (amount, by, rule) => {
      const split = shares(amount, by, rule);
      expect(sum(split)).toBe(BigInt(amount));
      const whole = sum(by);
      if (whole === 0n) return;
      split.forEach((units, cell) => {
        // |units − amount × w ÷ W| < 1, without a division
        const off = BigInt(units) * whole - BigInt(amount) * BigInt(by[cell]!);
        expect(off < whole && -off < whole).toBe(true);
        if (by[cell] === 0) expect(units).toBe(0);
      });
    }),
    { numRuns: runs },
  );
});

it("P4 P8 only ratios count, to fifteen digits", () => {
  fc.assert(
    fc.property(total, weights, fc.constantFrom(10, 1000, 1e-5), tie, (amount, by, factor, rule) => {
      const rounded = by.map((w) => Number(w.toExponential(12)));
      expect(
        shares(
          amount,
          rounded.map((w) => w * factor),
          rule,
        ),
      ).toEqual(shares(amount, rounded, rule));
      expect(
        shares(
          amount,
          rounded.map((w) => w * (1 + Number.EPSILON)),
          rule,
        ),
      ).toEqual(shares(amount, rounded, rule));
    }),
    { numRuns: runs },
  );
});

it("P5 a negative amount is split like a positive one", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), weights, tie, (amount, by, rule) => {
      expect(shares(-amount, by, rule)).toEqual(shares(amount, by, rule).map((units) => (units === 0 ? 0 : -units)));
    }),
    { numRuns: runs },
  );
});

it("P6 cells of different weight get the same in any order", () => {
  fc.assert(
    fc.property(
      total,
      fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 15 }),
      fc.infiniteStream(fc.nat()),
      (amount, by, randoms) => {
        // Equal remainders of unequal weights are a tie; their order is the callers' key order, so leave them out.
        const whole = sum(by);
        const remainders = by.map((w) => (whole === 0n ? 0n : (BigInt(amount < 0 ? -amount : amount) * BigInt(w)) % whole));
        fc.pre(new Set(remainders).size === by.length);
        const order = by.map((_, cell) => ({ cell, key: randoms.next().value })).sort((a, b) => a.key - b.key || a.cell - b.cell);
        const shuffled = shares(
          amount,
          order.map(({ cell }) => by[cell]!),
        );
        const split = shares(amount, by);
        expect(order.map(({ cell }) => split[cell])).toEqual(shuffled);
      },
    ),
    { numRuns: runs },
  );
});

it("P7 bounds hold and the sum is exact, or the contradiction adds up", () => {
  const bounds = fc.array(
    fc.record({ weight, low: fc.integer({ min: -20, max: 60 }), room: fc.oneof(fc.integer({ min: 0, max: 80 }), fc.constant(Infinity)) }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(fc.integer({ min: -200, max: 1500 }), bounds, tie, (amount, list, rule) => {
      const min = list.map(({ low }) => low);
      const max = list.map(({ low, room }) => low + room);
      const split = largestRemainder(
        amount,
        list.map((cell) => cell.weight),
        { min, max, tie: rule },
      );
      if (split.type === "NegativeWeight") throw new Error("no weight is negative");
      if (split.type === "Infeasible") {
        const limit = (split.reason === "minimums" ? min : max).reduce((a, b) => a + b, 0);
        expect([split.limit, split.shortfall]).toEqual([limit, split.reason === "minimums" ? limit - amount : amount - limit]);
        expect(split.shortfall).toBeGreaterThan(0);
        return;
      }
      expect(sum(split.cells)).toBe(BigInt(amount));
      expect(split.cells.findIndex((units, cell) => units < min[cell]! || units > max[cell]!)).toBe(-1);
    }),
    { numRuns: runs },
  );
});

it("P7 cells that are free of their bounds share in proportion to their weights", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.array(fc.record({ weight: fc.integer({ min: 1, max: 50 }), max: fc.integer({ min: 0, max: 400 }) }), {
        minLength: 2,
        maxLength: 10,
      }),
      (amount, list) => {
        const split = largestRemainder(
          amount,
          list.map((cell) => cell.weight),
          { max: list.map((cell) => cell.max) },
        );
        fc.pre(split.type === "Split");
        const free = list
          .map((cell, k) => ({ ...cell, units: split.type === "Split" ? split.cells[k]! : 0 }))
          .filter(({ units, max }) => units < max);
        for (const a of free)
          for (const b of free) expect(Math.abs(a.units / a.weight - b.units / b.weight)).toBeLessThan(1 / a.weight + 1 / b.weight);
      },
    ),
    { numRuns: runs },
  );
});

it("P9 the largest amounts", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.array(fc.maxSafeNat(), { minLength: 1, maxLength: 12 }), (amount, by) => {
      expect(sum(shares(amount, by))).toBe(BigInt(amount));
    }),
    { numRuns: runs },
  );
  expect(shares(999_999_999_999_999, [1, 1])).toEqual([500_000_000_000_000, 499_999_999_999_999]);
});
