/** What is read only where there are monthly plans, and cannot be, such as without a network. */
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { makeMonthly } from "../../../src/commands/months/makeMonthly";
import { check } from "../../../src/commands/plan/check";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { value } from "../../support/betweenClicks";
import { workbookForEach } from "../../support/localWorkbook";
import { tinyPlan } from "../../support/tinyPlan";

workbookForEach(openLight);

test("a workbook with monthly plans cannot be read without what takes it through its year, and nothing is done to it", async () => {
  value(await importPlan(JSON.stringify(tinyPlan), { replace: false }));
  value(await makeMonthly({ month: 1, managers: null }));
  jest.doMock("../../../src/commands/workbook/withReports", () => {
    throw new Error("Loading chunk 1 failed.");
  });
  for (const command of [check, generate])
    expect(await command()).toMatchObject({
      type: "Failed",
      failure: { code: "NotLoaded", details: "Error: Loading chunk 1 failed.", workbook: { type: "Untouched" } },
    });
  jest.dontMock("../../../src/commands/workbook/withReports");
  expect((await check()).type).toBe("Done");
});
