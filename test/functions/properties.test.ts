import fc from "fast-check";
import { largestRemainder } from "../../src/plan/split/largestRemainder";
import { splitTable } from "../../src/plan/split/splitTable";
import { associated, outcome } from "./associated";

const functions = associated();
const call = (id: string, ...args: readonly unknown[]): unknown => outcome(() => functions[id]?.(...args));
const total = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const weight = fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constant(0));
const line = fc.array(weight, { minLength: 1, maxLength: 30 });

test("ALLOCATE is the core's largest remainder, and adds up", () => {
  fc.assert(
    fc.property(total, line, (units, weights) => {
      const split = largestRemainder(units, weights);
      const cells = call("ALLOCATE", units, [weights]) as number[][];
      expect(cells).toEqual([split.type === "Split" ? split.cells : []]);
      expect(cells.flat().reduce((sum, cell) => sum + cell, 0)).toBe(units);
    }),
  );
});

test("ALLOCATE in hundredths is ALLOCATE in ones, a hundredth of it", () => {
  fc.assert(
    fc.property(total, line, (units, weights) => {
      const ones = call("ALLOCATE", units, [weights]) as number[][];
      expect(call("ALLOCATE", units / 100, [weights], 0.01)).toEqual(ones.map((row) => row.map((cell) => cell / 100)));
    }),
  );
});

test("ALLOCATE with held cells and limits is the core's, and keeps them", () => {
  const cell = fc.record({ weight, held: fc.option(fc.nat(100)), min: fc.option(fc.nat(50)), room: fc.option(fc.nat(100)) });
  fc.assert(
    fc.property(fc.nat(5000), fc.array(cell, { minLength: 1, maxLength: 12 }), (units, cells) => {
      const free = cells.map((each) => (each.held === null ? each : { ...each, min: null, room: null }));
      const max = free.map(({ min, room }) => (room === null ? null : (min ?? 0) + room));
      const low = free.map(({ held, min }) => held ?? min ?? 0);
      const high = free.map(({ held }, position) => held ?? max[position] ?? Infinity);
      const result = call(
        "ALLOCATE",
        units,
        [free.map((each) => each.weight)],
        1,
        [free.map(({ held }) => held)],
        [free.map(({ min }) => min)],
        [max],
      );
      const split = largestRemainder(
        units,
        free.map((each) => each.weight),
        { min: low, max: high },
      );
      if (split.type === "Split") expect(result).toEqual([split.cells]);
      else expect(result).toMatch(/^#VALUE! Held cells and/);
    }),
  );
});

test("SPREAD is the core's table, with exactly the totals", () => {
  const table = fc
    .integer({ min: 1, max: 6 })
    .chain((columns) =>
      fc.array(
        fc.array(fc.record({ units: fc.nat(500), weight: fc.integer({ min: 1, max: 99 }) }), { minLength: columns, maxLength: columns }),
        { minLength: 1, maxLength: 6 },
      ),
    );
  fc.assert(
    fc.property(table, fc.boolean(), (rows, withPattern) => {
      const rowTotals = rows.map((row) => row.reduce((sum, { units }) => sum + units, 0));
      const columnTotals = (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column]?.units ?? 0), 0));
      const pattern = rows.map((row) => row.map((each) => each.weight));
      const seed = Float64Array.from(withPattern ? pattern.flat() : rowTotals.flatMap((row) => columnTotals.map((column) => row * column)));
      const split = splitTable({ rows: rowTotals.length, columns: columnTotals.length, seed, rowTotals, columnTotals });
      const cells = call(
        "SPREAD",
        rowTotals.map((each) => [each]),
        [columnTotals],
        withPattern ? pattern : null,
      ) as number[][];
      expect(cells.flat()).toEqual(split.type === "Split" ? Array.from(split.cells) : []);
      expect(cells.map((row) => row.reduce((sum, cell) => sum + cell, 0))).toEqual(rowTotals);
      expect(columnTotals.map((_, column) => cells.reduce((sum, row) => sum + (row[column] ?? 0), 0))).toEqual(columnTotals);
    }),
  );
});

test("RESPREAD leaves what was achieved as it is, finer than the unit too, and misses the total by less than half a unit", () => {
  expect(call("RESPREAD", 1200, [[100, 100, 100, 900]], [[80.55, 90.4, 130.25, null]], 3)).toEqual([[80.55, 90.4, 130.25, 899]]);
  expect(call("RESPREAD", 200, [[100, 50, 50]], [[100.5, null, null]], 1)).toEqual([[100.5, 50, 50]]);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 1, maxLength: 11 }),
      fc.integer({ min: 0, max: 5000 }),
      (cents, year) => {
        const actuals = Array.from({ length: 12 }, (_, period) => (period < cents.length ? (cents[period] ?? 0) / 100 : null));
        const [cells = []] = call("RESPREAD", year, [Array(12).fill(10)], [actuals], cents.length) as number[][];
        expect(cells.slice(0, cents.length)).toEqual(actuals.slice(0, cents.length));
        const open = cells.slice(cents.length);
        expect(open.every(Number.isInteger)).toBe(true);
        expect(
          Math.abs(100 * (open.reduce((sum, units) => sum + units, 0) - year) + cents.reduce((sum, each) => sum + each, 0)),
        ).toBeLessThanOrEqual(50);
      },
    ),
  );
});

test("RESPREAD keeps the total, the actuals of closed periods, and the shape", () => {
  const period = fc.record({ plan: fc.nat(1000), actual: fc.option(fc.integer({ min: -100, max: 2000 })) });
  fc.assert(
    fc.property(fc.nat(20_000), fc.array(period, { minLength: 2, maxLength: 12 }), fc.nat(), (year, periods, any) => {
      const through = any % periods.length;
      const cells = call(
        "RESPREAD",
        year,
        periods.map(({ plan }) => [plan]),
        periods.map(({ actual }) => [actual]),
        through,
      ) as number[][];
      expect(cells.flat().reduce((sum, cell) => sum + cell, 0)).toBe(year);
      expect(cells.slice(0, through)).toEqual(periods.slice(0, through).map(({ actual }) => [actual ?? 0]));
      expect(cells.every((row) => row.length === 1)).toBe(true);
    }),
  );
});

test("GRADE is monotone: a higher score never earns a lower grade, whatever the order of the scale", () => {
  const scores = fc.tuple(fc.double({ min: -50, max: 200, noNaN: true }), fc.double({ min: -50, max: 200, noNaN: true }));
  const scale = fc.uniqueArray(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(scores, scale, ([a, b], lowest) => {
      const [low, high] = a <= b ? [a, b] : [b, a];
      expect(String(call("GRADE", high)) <= String(call("GRADE", low))).toBe(true);
      const rank = (score: number): number => {
        const earned = call(
          "GRADE",
          score,
          lowest.map((from) => [from, `from ${from}`]),
        );
        return earned === "E" ? -Infinity : Number(String(earned).slice(5));
      };
      expect(rank(high)).toBeGreaterThanOrEqual(rank(low));
      expect(rank(low)).toBe(Math.max(-Infinity, ...lowest.filter((from) => from <= Number(low.toFixed(10)))));
    }),
  );
});

test("SEASONALITY adds up to 1 and does not depend on the size of a year", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 })), { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 2, max: 9 }),
      (periods, times) => {
        const years = [periods.map(([first]) => first), periods.map(([, second]) => second)];
        const [shares = []] = call("SEASONALITY", years) as number[][];
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
        const [scaled = []] = call("SEASONALITY", [years[0], years[1]?.map((value) => value * times)]) as number[][];
        scaled.forEach((share, period) => expect(share).toBeCloseTo(shares[period] ?? 0, 10));
      },
    ),
  );
});
