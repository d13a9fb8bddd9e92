import fc from "fast-check";
import type { BoundedTable } from "../../../src/plan/split/boundedTable";
import { feasibility, type Certificate } from "../../../src/plan/split/feasibility";
import { forcedCells } from "../../../src/plan/split/forcedCells";
import { anyTable, bounded, broken } from "./anyTable";
import { runs } from "./runs";

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

/** What anyone who reads the certificate adds up. */
function expectAddsUp(table: BoundedTable, { kind, rows, columns, need, have, shortfall, cells }: Certificate): void {
  expect([shortfall > 0, shortfall]).toEqual([true, need - have]);
  for (const { row, column, bound, units } of cells) expect(units).toBe(table[bound][row * table.columns + column]);
  const total = (totals: ArrayLike<number>, lines: readonly number[]): number => sum(lines.map((line) => totals[line] ?? 0));
  if (kind === "block") {
    const through = cells.map(({ bound, units }) => (bound === "max" ? units : -units));
    expect([need, have]).toEqual([total(table.rowTotals, rows), total(table.columnTotals, columns) + sum(through)]);
    // Ways around the columns for these rows, and what others must have in them.
    for (const { row, column, bound } of cells)
      expect([rows.includes(row), columns.includes(column)]).toEqual(bound === "max" ? [true, false] : [false, true]);
    return;
  }
  expect([need, have]).toEqual([
    sum(cells.map(({ units }) => units)),
    kind === "row" ? total(table.rowTotals, rows) : total(table.columnTotals, columns),
  ]);
  expect([rows.length, columns.length]).toEqual(kind === "row" ? [1, 0] : [0, 1]);
  for (const { row, column, bound } of cells) expect([bound, kind === "row" ? row : column]).toEqual(["min", [...rows, ...columns][0]]);
}

test("there is a table, which keeps totals and bounds; or a shortage that anyone can add up", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyTable(broken, 4), (table) => {
      const { rows, columns, rowTotals, columnTotals, min, max } = table;
      const possible = feasibility(table);
      seen.add(possible.type === "Feasible" ? "table" : possible.certificate.kind);
      if (possible.type === "Infeasible") return expectAddsUp(table, possible.certificate);
      const { cells } = possible;
      expect(Array.from({ length: rows }, (_, row) => sum(cells.subarray(row * columns, (row + 1) * columns)))).toEqual(rowTotals);
      expect(Array.from({ length: columns }, (_, column) => sum(cells.filter((__, cell) => cell % columns === column)))).toEqual(
        columnTotals,
      );
      expect(cells.every((units, cell) => units >= (min[cell] ?? 0) && units <= (max[cell] ?? 0))).toBe(true);
    }),
    { numRuns: Math.max(4 * runs, 200), seed: 1 },
  );
  expect([...seen].sort()).toEqual(["block", "column", "row", "table"]);
});

const open = (rowTotals: number[], columnTotals: number[], min: number[], max: number[]): BoundedTable => ({
  rows: rowTotals.length,
  columns: columnTotals.length,
  rowTotals,
  columnTotals,
  min: Float64Array.from(min),
  max: Float64Array.from(max),
});
const any = Infinity;

test.each<[string, BoundedTable, Certificate]>([
  [
    "totals that differ",
    open([3, 4], [5], [0, 0], [any, any]),
    { kind: "totals", rows: [0, 1], columns: [0], need: 7, have: 5, shortfall: 2, cells: [] },
  ],
  [
    "minimums of a row",
    open([3, 9], [6, 6], [2, 2, 0, 0], [any, any, any, any]),
    {
      kind: "row",
      rows: [0],
      columns: [],
      need: 4,
      have: 3,
      shortfall: 1,
      cells: [
        { row: 0, column: 0, bound: "min", units: 2 },
        { row: 0, column: 1, bound: "min", units: 2 },
      ],
    },
  ],
  [
    "minimums of a column",
    open([6, 6], [9, 3], [0, 0, 0, 5], [any, any, any, any]),
    { kind: "column", rows: [], columns: [1], need: 5, have: 3, shortfall: 2, cells: [{ row: 1, column: 1, bound: "min", units: 5 }] },
  ],
  [
    "a row whose one column is too small, with a way around it",
    open([9, 4], [6, 7], [0, 0, 1, 0], [any, 2, any, any]),
    {
      kind: "block",
      rows: [0],
      columns: [0],
      need: 9,
      have: 7,
      shortfall: 2,
      cells: [
        { row: 0, column: 1, bound: "max", units: 2 },
        { row: 1, column: 0, bound: "min", units: 1 },
      ],
    },
  ],
])("of %s it is said who needs how much", (_, table, certificate) => {
  expect(feasibility(table)).toEqual({ type: "Infeasible", certificate });
});

test("a cell is forced at its bound where no table has another value in it", () => {
  fc.assert(
    fc.property(anyTable(bounded, 4), (table) => {
      const possible = feasibility(table);
      if (possible.type === "Infeasible") throw new Error("there is a table");
      const { cells } = possible;
      const isPossible = (cell: number, limits: { readonly min?: number; readonly max?: number }): boolean => {
        const [min, max] = [table.min.slice(), table.max.slice()];
        min[cell] = Math.max(limits.min ?? 0, min[cell] ?? 0);
        max[cell] = Math.min(limits.max ?? any, max[cell] ?? any);
        return (min[cell] ?? 0) <= (max[cell] ?? 0) && feasibility({ ...table, min, max }).type === "Feasible";
      };
      const forced = forcedCells(table, cells);
      cells.forEach((units, cell) => {
        const [min = 0, max = 0] = [table.min[cell], table.max[cell]];
        if (min === max) return;
        const isOneOnly =
          (units === min || units === max) && !isPossible(cell, { min: units + 1 }) && !isPossible(cell, { max: units - 1 });
        expect([cell, forced[cell]]).toEqual([cell, isOneOnly ? 1 : 0]);
      });
    }),
    { numRuns: 2 * runs },
  );
});
