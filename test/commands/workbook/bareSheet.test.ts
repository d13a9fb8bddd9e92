import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { markerName } from "../../../src/excel/read/marker";
import { ACTUALS } from "../../../src/forms/actuals/form";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { workbookForEach } from "../../support/localWorkbook";
import { tinyPlan } from "../../support/tinyPlan";

workbookForEach(openLight);

test("a sheet that was added and marked, not yet written when the pane was closed, locks nothing: the next writing fills it", async () => {
  await importPlan(JSON.stringify(tinyPlan), { replace: false });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Actuals");
    context.workbook.names.add(markerName(ACTUALS.keyOf()), sheet.getRange("A1"));
    await context.sync();
  });
  expect(await generate()).toMatchObject({ type: "Done" });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("TC_ActualRows").load("name");
    await context.sync();
    expect(table.isNullObject).toBe(false);
  });
});
