import type { UniverEngine } from "../../../src/workbench/engine/engine";
import { openHeadless } from "../../../src/workbench/engine/headless";
import { weekDay } from "../../../src/sheet/look/formats";
import { openWorkbook, REQUIREMENTS } from "../../../src/workbench/office/localWorkbook";

test("days that a rule allows are not marked as wrong, however they look", async () => {
  const engine = openHeadless() as UniverEngine;
  const workbook = await openWorkbook(REQUIREMENTS, {}, engine);
  try {
    await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      range.numberFormat = [46085, 20_000, 3].map(() => [weekDay["zh-CN"]]);
      range.values = [[46085], [20_000], ["soon"]];
      range.dataValidation.rule = { date: { operator: "Between", formula1: "=DATE(2000,1,1)", formula2: "=DATE(2099,12,31)" } };
      await context.sync();
    });
    await engine.settle();
    const cells = engine.api.getActiveWorkbook()?.getActiveSheet().getRange("A1:A3");
    expect(await cells?.getValidatorStatus()).toEqual([["valid", "invalid", "invalid"]]);
  } finally {
    workbook.close();
  }
});
