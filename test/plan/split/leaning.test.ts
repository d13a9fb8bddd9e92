import fc from "fast-check";
import { leaningLine } from "../../../src/plan/split/leaning";
import { REMAINDERS } from "../../../src/plan/split/remainders";
import { splitTable } from "../../../src/plan/split/splitTable";

const twelfths = (total: number): number[] => Array<number>(12).fill(total / 12);

test.each([
  ["first", [9, 9, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8]],
  ["last", [8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9]],
  ["even", [8, 9, 8, 8, 9, 8, 8, 9, 8, 8, 9, 8]],
] as const)("100 over twelve months, the remainder %s", (remainder, cells) => {
  expect(leaningLine(twelfths(100), 100, remainder)).toEqual(cells);
  expect(
    splitTable({ rows: 1, columns: 12, seed: Float64Array.from(twelfths(1)), rowTotals: [100], columnTotals: cells, remainder }),
  ).toMatchObject({
    cells: Float64Array.from(cells),
  });
});

test("whole shares get nothing more: the first that does not divide has the unit", () => {
  expect(leaningLine([2, 0, 1.5, 1.5, 3], 8, "first")).toEqual([2, 0, 2, 1, 3]);
  expect(leaningLine([2, 0, 1.5, 1.5, 3], 8, "last")).toEqual([2, 0, 1, 2, 3]);
});

const wish = fc.constantFrom(...REMAINDERS.filter((each) => each !== "largest"));
const weights = fc
  .array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 14 })
  .filter((all) => all.some((weight) => weight > 0));

test("any line: the sum is exact, every cell its share rounded down or up, and the units stand where they were asked for", () => {
  fc.assert(
    fc.property(fc.nat(10 ** 6), weights, wish, (total, line, remainder) => {
      const sum = line.reduce((all, weight) => all + weight, 0);
      const shares = line.map((weight) => (total * weight) / sum);
      const cells = leaningLine(shares, total, remainder);
      expect(cells.reduce((all, units) => all + units, 0)).toBe(total);
      cells.forEach((units, cell) => expect(Math.abs(units - (shares[cell] ?? 0))).toBeLessThan(1));
      const ups = shares.flatMap((share, cell) => (Math.abs(share - Math.round(share)) < 1e-7 ? [] : [(cells[cell] ?? 0) > share]));
      if (remainder === "first") expect(ups).toEqual([...ups].sort((a, b) => Number(b) - Number(a)));
      if (remainder === "last") expect(ups).toEqual([...ups].sort((a, b) => Number(a) - Number(b)));
      if (remainder === "even") {
        let off = 0;
        cells.forEach((units, cell) => expect(Math.abs((off += units - (shares[cell] ?? 0)))).toBeLessThan(0.5 + 1e-5));
      }
    }),
  );
});

test("any table keeps its totals whatever is wished, within a unit of its fit", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(weights, fc.nat(5000)), { minLength: 1, maxLength: 6 }), wish, (lines, remainder) => {
      const columns = 5;
      const rows = lines.length;
      const seed = Float64Array.from(lines.flatMap(([line]) => Array.from({ length: columns }, (_, k) => 1 + (line[k] ?? 0))));
      const rowTotals = lines.map(([, total]) => total);
      const all = rowTotals.reduce((sum, total) => sum + total, 0);
      const columnTotals = leaningLine(Array<number>(columns).fill(all / columns), all, remainder);
      const split = splitTable({ rows, columns, seed, rowTotals, columnTotals, remainder });
      if (split.type !== "Split") throw new Error("there is always a table of positive weights");
      const at = (row: number, column: number): number => split.cells[row * columns + column] ?? 0;
      rowTotals.forEach((total, row) => expect(columnTotals.reduce((sum, _, column) => sum + at(row, column), 0)).toBe(total));
      columnTotals.forEach((total, column) => expect(rowTotals.reduce((sum, _, row) => sum + at(row, column), 0)).toBe(total));
      split.cells.forEach((units, cell) => expect(Math.abs(units - (split.fit[cell] ?? 0))).toBeLessThan(1));
    }),
  );
});
