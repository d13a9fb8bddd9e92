import { copiedFormulas } from "../../../src/excel/cells/copiedFormulas";
import { allAtOnce } from "../../../src/plan/steps/steps";
import { columnName } from "../../../src/sheet/place/address";

const copiedAtOnce = (given: Parameters<typeof copiedFormulas>[0]) => allAtOnce(copiedFormulas(given));
const LONG = '&"a text that makes it worth a call of its own"';
const area = (row: number, column: number, rows: number, columns: number, formula: (row: number, column: number) => string) => ({
  row,
  column,
  rows: Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (_, across) => formula(row + down, column + across))),
});
const cell = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

test("the first row of formulas that say the same is written, and copied over the others", () => {
  const same = area(4, 1, 20, 2, (row, column) => `=$A$1+${cell(row, column - 1)}+'F1 x'!${cell(row, 8)}${LONG}`);
  expect(copiedAtOnce([same])).toEqual({
    areas: [{ row: 4, column: 1, rows: [same.rows[0]] }],
    copies: [
      {
        from: { row: 4, column: 1, rows: 1, columns: 2 },
        to: { row: 4, column: 1, rows: 20, columns: 2 },
        saves: expect.any(Number) as number,
      },
    ],
  });
});

test("the first column, where columns say the same; what stands between stays as it is written", () => {
  const same = area(4, 2, 2, 12, (row, column) => `=SUM($C${row}:${cell(row - 1, column)})${LONG}`);
  const { areas, copies } = copiedAtOnce([{ ...same, rows: [...same.rows, ["text", 7, ...Array<string>(10).fill("")]] }]);
  expect(copies.map(({ from, to }) => [from.columns, to.columns, to.rows])).toEqual([[1, 12, 2]]);
  expect(areas.flatMap(({ rows }) => rows.flat()).filter((each) => String(each).startsWith("="))).toHaveLength(2);
  expect(areas.flatMap(({ rows }) => rows.flat())).toEqual(expect.arrayContaining(["text", 7]));
});

test("the largest area that says the same is copied, though some of its columns go on below", () => {
  const long = area(4, 1, 9, 3, (row, column) => `=${cell(row, column + 40)}${LONG}`);
  const short = area(4, 4, 8, 2, (row, column) => `=${cell(row, column + 50)}${LONG}`);
  const { areas, copies } = copiedAtOnce([long, short]);
  expect(copies).toMatchObject([{ from: { row: 4, column: 1, rows: 1, columns: 5 }, to: { row: 4, column: 1, rows: 8, columns: 5 } }]);
  expect(areas.flatMap(({ rows }) => rows.flat())).toHaveLength(5 + 3);
});

test("nothing is copied twice, and no formula is left out", () => {
  const given = [
    area(0, 0, 6, 4, (row, column) => `=${cell(row + 20, column)}${LONG}`),
    area(6, 0, 1, 20, (_, column) => `=${cell(40, column)}${LONG}`),
  ];
  const { areas, copies } = copiedAtOnce(given);
  const at = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }): string[] =>
    Array.from({ length: rows * columns }, (_, each) => cell(row + Math.floor(each / columns), column + (each % columns)));
  const written = areas.flatMap((each) => at({ ...each, rows: each.rows.length, columns: each.rows[0]?.length ?? 0 }));
  const copied = copies.flatMap(({ from, to }) => at(to).filter((name) => !at(from).includes(name)));
  expect(copies).toHaveLength(2);
  expect([...written, ...copied].sort()).toEqual(
    given.flatMap(({ row, column, rows }) => at({ row, column, rows: rows.length, columns: rows[0]?.length ?? 0 })).sort(),
  );
});

test.each([
  ["few", area(0, 0, 2, 2, (row) => `=Z${row + 1}`)],
  ["of other sheets by name", area(0, 1, 20, 1, (row) => `='F${row + 1}'!A1${LONG}`)],
  ["of cells that stay", area(0, 1, 20, 1, (row) => `=$A$${row + 1}${LONG}`)],
  ["of whole columns, which would move", area(0, 1, 1, 20, (_, column) => `=SUM(${columnName(column)}:${columnName(column)})${LONG}`)],
  ["of a table's columns", area(0, 1, 20, 1, () => `=SUM(TC_Rows[Actual])${LONG}`)],
  ["texts", area(0, 1, 20, 1, () => `'=A1${LONG}`)],
])("not %s", (_, given) => {
  expect(copiedAtOnce([given])).toEqual({ areas: [given], copies: [] });
});
