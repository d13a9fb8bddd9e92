import fc from "fast-check";
import { feasibility, type Certificate } from "../../../src/plan/split/feasibility";
import { fitTable } from "../../../src/plan/split/fitTable";
import { fractions } from "../../../src/plan/split/fractions";
import { shares } from "../../../src/plan/split/largestRemainder";
import { roundTable } from "../../../src/plan/split/roundTable";
import { splitTable, type TableRequest } from "../../../src/plan/split/splitTable";
import { verifyTable } from "../../../src/plan/split/verifyTable";
import { numbers } from "../../bench/split/instances";
import { anyTable, bounded, broken, dense, deviation, farthest, sparse, turned, type AnyTable } from "./anyTable";
import { runs } from "./runs";

function split(request: TableRequest): { cells: Float64Array; fit: Float64Array } {
  const result = splitTable(request);
  if (result.type !== "Split") throw new Error(JSON.stringify(result));
  return result;
}

const free = ({ rows, columns, seed, rowTotals, columnTotals }: AnyTable): TableRequest => ({
  rows,
  columns,
  seed,
  rowTotals,
  columnTotals,
});
const kinds: [string, fc.Arbitrary<TableRequest>][] = [
  ["dense", anyTable(dense).map(free)],
  ["sparse", anyTable(sparse).map(free)],
  ["bounded", anyTable(bounded)],
];

describe("examples", () => {
  it("keeps an even pattern", () => {
    expect(
      Array.from(split({ rows: 2, columns: 2, seed: Float64Array.of(1, 1, 1, 1), rowTotals: [50, 50], columnTotals: [60, 40] }).cells),
    ).toEqual([30, 20, 30, 20]);
  });

  it("a cell that can only be 0 is found before the fit, which would crawl towards it", () => {
    expect(
      Array.from(split({ rows: 2, columns: 2, seed: Float64Array.of(1, 1, 0, 1), rowTotals: [1, 1], columnTotals: [1, 1] }).cells),
    ).toEqual([1, 0, 0, 1]);
  });

  it("three equal managers in months and a block", () => {
    const request = {
      rows: 3,
      columns: 7,
      seed: new Float64Array(21).map((_, k) => (k % 7 === 6 ? 4 : 1)),
      rowTotals: [1000, 1000, 1000],
      columnTotals: [300, 300, 300, 300, 300, 300, 1200],
    };
    expect(Array.from(split(request).cells)).toEqual([...Array(3)].flatMap(() => [100, 100, 100, 100, 100, 100, 400]));
  });

  it("cancellations: all totals negative", () => {
    expect(
      Array.from(split({ rows: 2, columns: 2, seed: Float64Array.of(1, 1, 1, 1), rowTotals: [-50, -50], columnTotals: [-60, -40] }).cells),
    ).toEqual([-30, -20, -30, -20]);
  });

  it("a held cell stays, the others share the rest", () => {
    const max = Float64Array.of(17, Infinity, Infinity, Infinity);
    const cells = split({
      rows: 2,
      columns: 2,
      seed: Float64Array.of(1, 1, 1, 1),
      rowTotals: [50, 50],
      columnTotals: [60, 40],
      min: Float64Array.of(17, 0, 0, 0),
      max,
    }).cells;
    expect(Array.from(cells)).toEqual([17, 33, 43, 7]);
  });

  it("what a manager without products needs is named", () => {
    const result = splitTable({ rows: 2, columns: 2, seed: Float64Array.of(1, 0, 1, 1), rowTotals: [11, 9], columnTotals: [10, 10] });
    expect(result).toEqual({
      type: "Infeasible",
      certificate: { kind: "block", rows: [0], columns: [0], need: 11, have: 10, shortfall: 1, cells: [] },
    });
  });

  it("the bounds to release are named", () => {
    const max = Float64Array.of(3, Infinity, Infinity, Infinity);
    const result = splitTable({ rows: 2, columns: 2, seed: Float64Array.of(1, 0, 1, 1), rowTotals: [8, 9], columnTotals: [10, 7], max });
    expect(result).toMatchObject({
      certificate: { need: 8, have: 3, shortfall: 5, cells: [{ row: 0, column: 0, bound: "max", units: 3 }] },
    });
  });

  it("totals that differ are named first", () => {
    const result = splitTable({ rows: 1, columns: 2, seed: Float64Array.of(1, 1), rowTotals: [5], columnTotals: [3, 3] });
    expect(result).toMatchObject({ certificate: { kind: "totals", need: 5, have: 6, shortfall: 1 } });
  });
});

describe.each(kinds)("%s tables", (_, table) => {
  it("P11 P12 P13 P18 totals are exact, bounds hold, cells are within a unit of the fit, nothing comes from nothing", () => {
    fc.assert(
      fc.property(table, (request) => {
        const { cells, fit } = split(request);
        expect(
          verifyTable(request.rows, request.columns, cells, request.rowTotals, request.columnTotals, request.min, request.max),
        ).toBeNull();
        expect(farthest(cells, fit)).toBeLessThan(1);
        expect(request.seed.findIndex((weight, cell) => weight === 0 && cells[cell] !== (request.min?.[cell] ?? 0))).toBe(-1);
      }),
      { numRuns: runs },
    );
  });

  it("P4 P15 P16 twice is the same, only the pattern's ratios count, and a whole table split again is itself", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(2, 0.001, 1e6), (request, factor) => {
        const { cells } = split(request);
        expect(split(request).cells).toEqual(cells);
        expect(split({ ...request, seed: request.seed.map((weight) => weight * factor) }).cells).toEqual(cells);
        expect(split({ ...request, seed: cells }).cells).toEqual(cells);
      }),
      { numRuns: runs },
    );
  });

  it("P17 turned by a quarter, the table is as near to its fit", () => {
    fc.assert(
      fc.property(table, (request) => {
        const { rows, columns } = request;
        const turn = (cells: Float64Array): Float64Array => turned(cells, rows, columns);
        const { cells, fit } = split(request);
        const other = split({
          rows: columns,
          columns: rows,
          seed: turn(request.seed),
          rowTotals: request.columnTotals,
          columnTotals: request.rowTotals,
          ...(request.min ? { min: turn(request.min) } : {}),
          ...(request.max ? { max: turn(request.max) } : {}),
        });
        // The fits are the same up to where they stop; where they stop early, they cannot be compared to the fourth digit.
        fc.pre(farthest(turn(fit), other.fit) < 1e-6);
        expect(Math.abs(deviation(cells, fit) - deviation(other.cells, other.fit))).toBeLessThan(1e-4);
      }),
      { numRuns: runs },
    );
  });

  it("P21 no farther from the fit than random rounding is on average", () => {
    fc.assert(
      fc.property(table, (request) => {
        const { cells, fit } = split(request);
        const random = fit.reduce((sum, value) => sum + 2 * (value - Math.floor(value)) * (1 - value + Math.floor(value)), 0);
        expect(deviation(cells, fit)).toBeLessThanOrEqual(random + 1e-4);
      }),
      { numRuns: runs },
    );
  });
});

it("P6 rows in another order get the same, where no two cells are equally good", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 }), (lot, rows, columns) => {
      const next = numbers(lot);
      const seed = new Float64Array(rows * columns).map(() => 0.01 + next());
      const rowTotals = Array.from({ length: rows }, () => Math.floor(next() * 100));
      const columnTotals = shares(
        rowTotals.reduce((a, b) => a + b, 0),
        Array.from({ length: columns }, next),
      );
      const order = rowTotals
        .map((_, row) => ({ row, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row);
      const reordered = (cells: Float64Array): Float64Array =>
        Float64Array.from(order.flatMap((row) => Array.from(cells.subarray(row * columns, (row + 1) * columns))));
      const { cells } = split({ rows, columns, seed, rowTotals, columnTotals });
      expect(split({ rows, columns, seed: reordered(seed), rowTotals: order.map((row) => rowTotals[row]!), columnTotals }).cells).toEqual(
        reordered(cells),
      );
    }),
    { numRuns: runs },
  );
});

describe("the best rounding", () => {
  it("P14 P22 is the one that trying every rounding finds, and there is only one", () => {
    fc.assert(
      fc.property(anyTable(sparse, 4).map(free), ({ rows, columns, seed, rowTotals, columnTotals }) => {
        const fit = fitTable(rows, columns, seed, rowTotals, columnTotals, 2000);
        const { floors, worth } = fractions(rows, columns, fit.cells, rowTotals, columnTotals);
        const open = Array.from(worth.keys()).filter((cell) => worth[cell] !== 0);
        fc.pre(fit.converged && open.length <= 10);
        let best: Float64Array | null = null;
        let bestWorth = -1;
        let ties = 0;
        for (let choice = 0; choice < 2 ** open.length; choice++) {
          const cells = Float64Array.from(floors);
          let sum = 0;
          open.forEach((cell, k) => {
            if (((choice >> k) & 1) === 0) return;
            cells[cell]! += 1;
            sum += worth[cell]!;
          });
          if (sum < bestWorth || verifyTable(rows, columns, cells, rowTotals, columnTotals)) continue;
          ties = sum === bestWorth ? ties + 1 : 0;
          bestWorth = sum;
          best = cells;
        }
        expect(roundTable(rows, columns, fit.cells, rowTotals, columnTotals)).toEqual(best);
        expect(ties).toBe(0);
      }),
      { numRuns: runs },
    );
  });

  it("free totals are rounded down or up, and never make the table worse", () => {
    fc.assert(
      fc.property(anyTable(dense).map(free), fc.constantFrom(7, 0.37, 1.5), ({ rows, columns, seed }, scale) => {
        const fit = seed.map((weight) => weight * scale);
        const cells = roundTable(rows, columns, fit, "nearest", "nearest")!;
        const sums = (table: Float64Array, step: number, start: number, length: number): number =>
          Array.from({ length }, (_, k) => table[start + k * step]!).reduce((a, b) => a + b, 0);
        expect(farthest(cells, fit)).toBeLessThan(1);
        for (let row = 0; row < rows; row++)
          expect(Math.abs(sums(cells, 1, row * columns, columns) - sums(fit, 1, row * columns, columns))).toBeLessThan(1);
        for (let column = 0; column < columns; column++)
          expect(Math.abs(sums(cells, columns, column, rows) - sums(fit, columns, column, rows))).toBeLessThan(1);
        expect(Math.abs(sums(cells, 1, 0, cells.length) - sums(fit, 1, 0, fit.length))).toBeLessThan(1);
      }),
      { numRuns: runs },
    );
  });
});

describe("feasibility", () => {
  /** Gale's and Hoffman's inequality, added up from the table itself. */
  function holds(table: AnyTable, max: Float64Array, { kind, rows, columns, need, have, shortfall }: Certificate): boolean {
    const { min, rowTotals, columnTotals } = table;
    const at = (row: number, column: number): number => row * table.columns + column;
    const all = [...Array(table.columns).keys()];
    if (kind === "row") return all.reduce((sum, column) => sum + min[at(rows[0]!, column)]!, 0) - rowTotals[rows[0]!]! === shortfall;
    if (kind === "column")
      return (
        [...Array(table.rows).keys()].reduce((sum, row) => sum + min[at(row, columns[0]!)]!, 0) - columnTotals[columns[0]!]! === shortfall
      );
    let demand = 0;
    let supply = 0;
    for (let row = 0; row < table.rows; row++) {
      if (rows.includes(row)) demand += rowTotals[row]!;
      for (const column of all) {
        if (rows.includes(row) && !columns.includes(column)) supply += max[at(row, column)]!;
        if (!rows.includes(row) && columns.includes(column)) supply -= min[at(row, column)]!;
      }
    }
    for (const column of columns) supply += columnTotals[column]!;
    return demand === need && supply === have && need - have === shortfall && shortfall > 0;
  }

  it("P19 every contradiction adds up, and everything else is split", () => {
    fc.assert(
      fc.property(anyTable(broken), (table) => {
        const max = table.max.map((units, cell) => (table.seed[cell]! > 0 ? units : table.min[cell]!));
        const found = feasibility({ ...table, max });
        if (found.type === "Feasible") {
          expect(verifyTable(table.rows, table.columns, found.cells, table.rowTotals, table.columnTotals, table.min, max)).toBeNull();
          expect(splitTable(table).type).toBe("Split");
          return;
        }
        expect(holds(table, max, found.certificate)).toBe(true);
        expect(splitTable(table)).toEqual({ type: "Infeasible", certificate: found.certificate });
      }),
      { numRuns: runs },
    );
    const contradict = fc.sample(anyTable(broken), { numRuns: 100, seed: 19 }).filter((table) => splitTable(table).type === "Infeasible");
    expect(contradict.length).toBeGreaterThan(5);
  });
});

it("totals up to fifteen digits", () => {
  fc.assert(
    fc.property(anyTable(dense, 5).map(free), fc.integer({ min: 1, max: 9_999_999 }), (request, scale) => {
      const units = (totals: ArrayLike<number>): number[] => Array.from(totals, (total) => total * scale * 100_000 + 0);
      const large = { ...request, rowTotals: units(request.rowTotals), columnTotals: units(request.columnTotals) };
      const { cells, fit } = split(large);
      expect(verifyTable(large.rows, large.columns, cells, large.rowTotals, large.columnTotals)).toBeNull();
      expect(farthest(cells, fit)).toBeLessThan(1);
    }),
    { numRuns: runs },
  );
});
