import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { markerName } from "../../../src/excel/read/marker";
import { ACTUALS } from "../../../src/forms/actuals/form";
import { DASHBOARD } from "../../../src/forms/dashboard/form";
import type { SheetKey } from "../../../src/sheet/place/place";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { workbookForEach } from "../../support/localWorkbook";
import { tinyPlan } from "../../support/tinyPlan";

workbookForEach(openLight);

test("a sheet that was added and marked, not yet written when the pane was closed, locks nothing: the next writing fills it", async () => {
  await importPlan(JSON.stringify(tinyPlan), { replace: false });
  await addBare("Actuals", ACTUALS.keyOf());
  expect(await generate()).toMatchObject({ type: "Done" });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("TC_ActualRows").load("name");
    await context.sync();
    expect(table.isNullObject).toBe(false);
  });
});

test("a dashboard of which nothing stands yet but its mark is made whole by generating", async () => {
  await importPlan(JSON.stringify(tinyPlan), { replace: false });
  await addBare("Dashboard", DASHBOARD.keyOf());
  expect(await generate()).toMatchObject({ type: "Done" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Dashboard").load("tabColor");
    const title = sheet.getRange("A1").load("values");
    await context.sync();
    expect([title.values[0]?.[0], sheet.tabColor]).not.toContain("");
  });
});

async function addBare(name: string, key: SheetKey): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    context.workbook.names.add(markerName(key), sheet.getRange("A1"));
    await context.sync();
  });
}
