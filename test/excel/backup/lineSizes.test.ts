import { linePieces } from "../../../src/excel/backup/lineSizes";

/** A sheet in use down to a row and across to a column. */
function used(rowCount: number, columnCount: number) {
  return { sheet: {} as Excel.Worksheet, used: { isNullObject: false, rowIndex: 0, columnIndex: 0, rowCount, columnCount } as Excel.Range };
}

test("rows of any number of sheets are asked for in answers of bounded size, each row once", () => {
  const sheets = [used(48_000, 15), used(3, 2), used(30_000, 10)];
  const answers = linePieces(sheets);
  const lines = answers.map((pieces) => pieces.reduce((sum, { count }) => sum + count, 0));
  expect(lines.slice(0, -1)).toEqual(Array(lines.length - 1).fill(20_000));
  expect(lines.at(-1)).toBeLessThanOrEqual(20_000);
  for (const { sheet, used: area } of sheets) {
    const rows = answers.flat().filter((piece) => piece.sheet === sheet && piece.axis === "rows");
    expect(rows.map(({ from }) => from)).toEqual(rows.map((_, at) => rows.slice(0, at).reduce((sum, { count }) => sum + count, 0)));
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(area.rowCount);
  }
});

test("what fits into one answer is asked for at once, and nothing is asked of an empty sheet", () => {
  const empty = { ...used(0, 0), used: { isNullObject: true } as Excel.Range };
  expect(linePieces([used(100, 5), empty, used(7, 2)])).toHaveLength(1);
});
