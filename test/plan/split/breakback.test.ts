import fc from "fast-check";
import { breakback } from "../../../src/plan/split/breakback";
import { shares } from "../../../src/plan/split/largestRemainder";
import { runs } from "./runs";

const total = (cells: readonly number[]): number => cells.reduce((a, b) => a + b, 0);

function changed(request: Parameters<typeof breakback>[0]): number[] {
  const split = breakback(request);
  if (split.type !== "Split") throw new Error(JSON.stringify(split));
  return split.cells;
}

describe("examples", () => {
  it("a larger total keeps the proportions", () => {
    expect(changed({ cells: [30, 90, 180], total: 400 })).toEqual([40, 120, 240]);
  });

  it("held children stay", () => {
    expect(changed({ cells: [10, 20, 30], total: 100, held: [false, true, false] })).toEqual([20, 20, 60]);
  });

  it("one unit more goes to the child farthest below its share", () => {
    expect(changed({ cells: [34, 33, 33], total: 101, weights: [1, 1, 1] })).toEqual([34, 34, 33]);
  });

  it("children without anything share equally, and the split says so", () => {
    expect(breakback({ cells: [0, 0, 100], total: 120, held: [false, false, true] })).toMatchObject({
      type: "Split",
      cells: [10, 10, 100],
      sharedEqually: true,
    });
  });

  it("everything held: what is missing is named", () => {
    expect(breakback({ cells: [10, 20], total: 40, held: [true, true] })).toEqual({
      type: "Infeasible",
      reason: "maximums",
      total: 40,
      limit: 30,
      shortfall: 10,
    });
    expect(breakback({ cells: [10, 20], total: 15, held: [false, true] })).toMatchObject({ reason: "minimums", shortfall: 5 });
  });

  it("a weight below zero is refused, a child below zero counts with none", () => {
    expect(breakback({ cells: [10, 20], total: 40, weights: [-1, 1] })).toEqual({ type: "NegativeWeight", cell: 0, weight: -1 });
    expect(breakback({ cells: [10, 20], total: 40, weights: [1, -2] })).toEqual({ type: "NegativeWeight", cell: 1, weight: -2 });
    expect(changed({ cells: [-10, 20], total: 20, min: [-20, 0] })).toEqual([0, 20]);
  });

  it("a child that stands far from the pattern is not taken from in a raise", () => {
    expect(changed({ cells: [10, 0], total: 14, weights: [0, 1] })).toEqual([10, 4]);
  });
});

const line = fc.array(
  fc.record({
    units: fc.integer({ min: 0, max: 200 }),
    weight: fc.integer({ min: 0, max: 30 }),
    held: fc.boolean(),
    room: fc.integer({ min: 0, max: 300 }),
  }),
  { minLength: 1, maxLength: 12 },
);

it("P10 a raise lowers no child and a cut raises none, held ones stay, bounds hold, the sum is exact", () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 0, max: 3000 }), (list, wanted) => {
      const cells = list.map(({ units }) => units);
      const max = list.map(({ units, room }) => units + room);
      const split = breakback({ cells, total: wanted, weights: list.map(({ weight }) => weight), held: list.map(({ held }) => held), max });
      if (split.type !== "Split") {
        expect(split.type).toBe("Infeasible");
        return;
      }
      expect(total(split.cells)).toBe(wanted);
      const direction = Math.sign(wanted - total(cells));
      split.cells.forEach((units, cell) => {
        expect((units - cells[cell]!) * direction).toBeGreaterThanOrEqual(0);
        if (list[cell]!.held) expect(units).toBe(cells[cell]);
        expect(units).toBeLessThanOrEqual(max[cell]!);
      });
    }),
    { numRuns: runs },
  );
});

it("P10 unit by unit or all at once is the same", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: -40, max: 40 }),
      (weights, before, change) => {
        const cells = shares(before, weights);
        const after = Math.max(before + change, 0);
        let steps = cells;
        const step = Math.sign(after - before);
        for (let sum = before; sum !== after; sum += step) {
          // Towards the final shares, as one change does.
          steps = oneUnit(steps, weights, after, step);
        }
        expect(changed({ cells, total: after, weights })).toEqual(steps);
      },
    ),
    { numRuns: runs },
  );
});

/** The definition: the unit goes to the largest deficit, the first among equals. */
function oneUnit(cells: readonly number[], weights: readonly number[], final: number, step: number): number[] {
  const whole = total(weights);
  const deficits = cells.map((units, cell) => (final * weights[cell]! - units * whole) * step);
  const largest = deficits.indexOf(Math.max(...deficits));
  return cells.map((units, cell) => (cell === largest ? units + step : units));
}

it("P10 many small raises stay near the shares of a fresh split", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 12 }),
      fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 20 }),
      (weights, raises) => {
        let cells = shares(100, weights);
        for (const raise of raises) {
          const sum = total(cells) + raise;
          cells = changed({ cells, total: sum, weights });
          cells.forEach((units, cell) => expect(Math.abs(units - (sum * weights[cell]!) / total(weights))).toBeLessThan(1.5));
        }
      },
    ),
    { numRuns: runs },
  );
});

it("P15 the same total changes nothing", () => {
  fc.assert(
    fc.property(line, (list) => {
      const cells = list.map(({ units }) => units);
      expect(changed({ cells, total: total(cells), weights: list.map(({ weight }) => weight) })).toEqual(cells);
    }),
    { numRuns: runs },
  );
});
