import fc from "fast-check";
import { nearestTable } from "../../../src/plan/split/nearestTable";
import { loadSolver, type Solver } from "./linearProgram";
import { runs } from "./runs";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

interface Case {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly number[];
  readonly goal: readonly number[];
  /** Above each cell; Infinity: none. */
  readonly spare: readonly number[];
}

/** Some whole table gives the totals; the goal is another one, far off. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 4 }) })
  .chain(({ rows, columns }) => {
    const each = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
      fc.array(value, { minLength: rows * columns, maxLength: rows * columns });
    return fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      cells: each(fc.integer({ min: 0, max: 9 })),
      goal: each(fc.integer({ min: 0, max: 90 }).map((tenths) => tenths / 10)),
      spare: each(fc.constantFrom(Infinity, Infinity, 0, 1, 4)),
    });
  });

const lines = ({ rows, columns }: Case): { readonly row: readonly number[][]; readonly column: readonly number[][] } => ({
  row: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row * columns + column)),
  column: Array.from({ length: columns }, (_, column) => Array.from({ length: rows }, (__, row) => row * columns + column)),
});

/** The least deviation, from a program whose cells rise in three pieces: up to the goal, across it, and beyond. */
function leastDeviation(one: Case): number {
  const { cells, goal, spare } = one;
  const { row, column } = lines(one);
  const pieces = (cell: number): string => `a${cell} + b${cell} + c${cell}`;
  const cost = (cell: number): number => 1 - 2 * ((goal[cell] ?? 0) - Math.floor(goal[cell] ?? 0));
  const most = (cell: number): number => (cells[cell] ?? 0) + (spare[cell] ?? 0);
  const floor = (cell: number): number => Math.floor(goal[cell] ?? 0);
  const program = [
    "Minimize",
    `obj: ${cells
      .map((_, cell) => `- a${cell} + ${cost(cell)} b${cell} + c${cell}`)
      .join(" + ")
      .replaceAll("+ -", "- ")}`,
    "Subject To",
    ...[...row, ...column].map(
      (line, k) => `l${k}: ${line.map(pieces).join(" + ")} = ${line.reduce((sum, cell) => sum + (cells[cell] ?? 0), 0)}`,
    ),
    ...cells.flatMap((_, cell) => (most(cell) === Infinity ? [] : [`m${cell}: ${pieces(cell)} <= ${most(cell)}`])),
    "Bounds",
    ...cells.flatMap((_, cell) => [`0 <= a${cell} <= ${floor(cell)}`, `0 <= b${cell} <= 1`]),
    "End",
  ].join("\n");
  const solution = solver.solve(program);
  expect(solution.Status).toBe("Optimal");
  return solution.ObjectiveValue + goal.reduce((sum, each) => sum + each, 0);
}

test("no table with these totals lies nearer to the goal", () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const { rows, columns, cells, goal, spare } = one;
      const { row, column } = lines(one);
      const totals = (all: readonly (readonly number[])[], of: ArrayLike<number>): number[] =>
        all.map((line) => line.reduce((sum, cell) => sum + (of[cell] ?? 0), 0));
      const max = Float64Array.from(cells, (units, cell) => units + (spare[cell] ?? 0));
      const table = nearestTable(
        { rows, columns, rowTotals: totals(row, cells), columnTotals: totals(column, cells), min: new Float64Array(cells.length), max },
        Float64Array.from(goal),
      );
      if (table === null) throw new Error("there is one: the cells");
      expect([totals(row, table), totals(column, table)]).toEqual([totals(row, cells), totals(column, cells)]);
      expect(Array.from(table).every((units, cell) => units >= 0 && units <= (max[cell] ?? 0))).toBe(true);
      const deviation = Array.from(table).reduce((sum, units, cell) => sum + Math.abs(units - (goal[cell] ?? 0)), 0);
      expect(Math.abs(deviation - leastDeviation(one))).toBeLessThan(1e-6);
    }),
    { numRuns: 4 * runs },
  );
});

test("says when no table within the bounds has these totals", () => {
  const max = Float64Array.of(1, 1);
  expect(
    nearestTable({ rows: 1, columns: 2, rowTotals: [3], columnTotals: [1, 2], min: new Float64Array(2), max }, Float64Array.of(1, 1)),
  ).toBeNull();
});

test("a goal that is no number is a mistake", () => {
  expect(() =>
    nearestTable(
      { rows: 1, columns: 1, rowTotals: [1], columnTotals: [1], min: Float64Array.of(0), max: Float64Array.of(2) },
      Float64Array.of(NaN),
    ),
  ).toThrow("a goal that is no number");
});
