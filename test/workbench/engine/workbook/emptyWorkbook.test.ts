import { emptyWorkbook } from "../../../../src/workbench/engine/workbook/emptyWorkbook";

test("workbooks that are open at once have ids of their own, by which formulas remember what they refer to", () => {
  expect(emptyWorkbook().id).not.toBe(emptyWorkbook().id);
});
