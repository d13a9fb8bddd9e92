import { copiedFormulas } from "../../../src/excel/cells/copiedFormulas";
import { columnName } from "../../../src/sheet/place/address";

const LONG = '&"a text that makes it worth a call of its own"';
const area = (row: number, column: number, rows: number, columns: number, formula: (row: number, column: number) => string) => ({
  row,
  column,
  rows: Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (_, across) => formula(row + down, column + across))),
});
const cell = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

test("the first row of formulas that say the same is written, and copied over the others", () => {
  const same = area(4, 1, 20, 2, (row, column) => `=$A$1+${cell(row, column - 1)}+'F1 x'!${cell(row, 8)}${LONG}`);
  expect(copiedFormulas([same])).toEqual({
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
  const { areas, copies } = copiedFormulas([{ ...same, rows: [...same.rows, ["text", 7, ...Array<string>(10).fill("")]] }]);
  expect(copies.map(({ from, to }) => [from.columns, to.columns, to.rows])).toEqual([[1, 12, 2]]);
  expect(areas.flatMap(({ rows }) => rows.flat()).filter((each) => String(each).startsWith("="))).toHaveLength(2);
  expect(areas.flatMap(({ rows }) => rows.flat())).toEqual(expect.arrayContaining(["text", 7]));
});

test.each([
  ["few", area(0, 0, 2, 2, (row) => `=Z${row + 1}`)],
  ["of other sheets by name", area(0, 1, 20, 1, (row) => `='F${row + 1}'!A1${LONG}`)],
  ["of cells that stay", area(0, 1, 20, 1, (row) => `=$A$${row + 1}${LONG}`)],
  ["of whole columns, which would move", area(0, 1, 1, 20, (_, column) => `=SUM(${columnName(column)}:${columnName(column)})${LONG}`)],
  ["of a table's columns", area(0, 1, 20, 1, () => `=SUM(TC_Rows[Actual])${LONG}`)],
  ["texts", area(0, 1, 20, 1, () => `'=A1${LONG}`)],
])("not %s", (_, given) => {
  expect(copiedFormulas([given])).toEqual({ areas: [given], copies: [] });
});
