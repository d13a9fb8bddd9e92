import { openWorkbook, type LocalWorkbook } from "../../../src/workbench/office/localWorkbook";

let workbook: LocalWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => {
  workbook.close();
});

test("values: a formula is calculated before the request is answered", async () => {
  await workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
    range.values = [[1, 2, "=A1+B1"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, 2, 3]]);
  });
});
