import * as fc from "fast-check";
import { a1, cellsIn, columnName, onSheet, parseA1, resolve, sheetNameIn } from "../../../src/sheet/place/address";

test("columnName counts as Excel does", () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
});

test("a1 writes cells and areas, with the parts that stay put", () => {
  expect(a1({ row: 9, column: 3 })).toBe("D10");
  expect(a1({ row: 9, column: 3 }, "absolute")).toBe("$D$10");
  expect(a1({ row: 9, column: 3, rows: 2, columns: 2 }, "row")).toBe("D$10:E$11");
  expect(a1({ row: 9, column: 3, rows: 1, columns: 2 }, "column")).toBe("$D10:$E10");
  expect(a1({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
});

test("parseA1 reads back what a1 writes", () => {
  const position = { row: fc.nat(1_048_575), column: fc.nat(16_383) };
  fc.assert(
    fc.property(
      fc.record({ ...position, rows: fc.integer({ min: 1, max: 50 }), columns: fc.integer({ min: 1, max: 50 }) }),
      fc.constantFrom("relative" as const, "absolute" as const, "row" as const, "column" as const),
      (area, anchor) => {
        fc.pre(area.column + area.columns <= 16_384);
        expect(parseA1(a1(area, anchor))).toEqual(area);
      },
    ),
  );
  expect(["", "A", "1", "A1:B", "R1C1!", "AAAA1", "B2:A3"].map(parseA1)).toEqual([null, null, null, null, null, null, null]);
});

test("resolve puts sheet names in, quoted, with their apostrophes doubled", () => {
  const names: Record<string, string> = { F3: "Q1 'draft'", F3_03: "[[F1]]", F1: "F1" };
  const nameOf = (key: string): string => names[key] as string;
  expect(resolve(`=SUM(${onSheet("F3", "$A$1:$B$2")})-${onSheet("F3_03", "C4")}`, nameOf)).toBe(
    "=SUM('Q1 ''draft'''!$A$1:$B$2)-'[[F1]]'!C4",
  );
  expect(resolve("=SUM(B5:B7)", nameOf)).toBe("=SUM(B5:B7)");
});

test.each([
  ["Sheet1!A1:B2", "Sheet1", "A1:B2"],
  ["'F1 月×经理'!$A$1", "F1 月×经理", "$A$1"],
  ["'it''s! mine'!C3", "it's! mine", "C3"],
])("%s is on the sheet %j, cells %j", (address, sheet, cells) => {
  expect(sheetNameIn(address)).toBe(sheet);
  expect(cellsIn(address)).toBe(cells);
});

test("a name that points nowhere is on no sheet", () => {
  expect(sheetNameIn(null)).toBeNull();
});
