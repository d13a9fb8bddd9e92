import { cellsIn, sheetNameIn } from "../../src/excel/survey";

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
