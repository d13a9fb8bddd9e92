/** How the workbook stands, whoever has typed into it since it was written. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeReport } from "../../src/commands/checking/makeReport";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { truth } from "../../src/commands/truth/truth";
import type { PlanFile } from "../../src/plan/file/planFile";
import { on, value } from "../support/betweenClicks";
import { everything } from "../support/everything";
import { workbookForEach } from "../support/localWorkbook";

const workbook = workbookForEach();
const PLAN = JSON.parse(readFileSync(join(__dirname, "../../src/workbench/examples/three-managers.json"), "utf8")) as PlanFile;

const type = (key: string, address: string, content: unknown) =>
  on(key, (sheet) => {
    sheet.getRange(address).values = [[content]];
  });

test("typed, written, typed over, behind what is typed, and no plan any more; nothing is written by looking", async () => {
  value(await importPlan(JSON.stringify(PLAN), { replace: false }));
  expect(value(await truth())).toEqual({ type: "Typed" });
  // An analysis of what was reported is no sheet of the plan.
  value(await makeReport({ type: "analysis", period: { type: "month", month: 0 } }));
  expect(value(await truth())).toEqual({ type: "Typed" });
  const { checks } = value(await generate());
  expect(value(await truth())).toEqual({
    type: "Written",
    checks,
    wishes: [],
    behind: 0,
    written: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    sheets: expect.arrayContaining(["Input", "F1", "TieOut"]),
  });

  await type("F1", "B5", 150);
  const before = everything(workbook());
  const wished = value(await truth());
  expect(wished).toMatchObject({ type: "Written", wishes: [{ sheet: "F1", address: "B5" }], behind: 0 });
  expect(wished.type === "Written" && wished.checks?.firstBroken).toMatchObject({ sheet: "TieOut" });
  expect(everything(workbook())).toEqual(before);

  await type("F1", "A5", "甲先生");
  expect(value(await truth())).toMatchObject({ wishes: [{ address: "B5" }], behind: 1 });

  value(await importPlan(JSON.stringify({ ...PLAN, team: "另一个团队" }), { replace: true }));
  const renamed = value(await truth());
  expect(renamed.type === "Written" && renamed.behind).toBeGreaterThan(1);

  await type("Input", "B9", "明年");
  expect(value(await truth())).toMatchObject({ type: "Draft", errors: [{ place: { sheet: "Input", address: "B9" } }] });
});

test("a workbook whose structure is protected can be looked at like any other", async () => {
  value(await importPlan(JSON.stringify(PLAN), { replace: false }));
  value(await generate());
  await type("F1", "B5", 150);
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    context.workbook.names.getItem("TC_F1").getRange().worksheet.protection.protect();
    await context.sync();
  });
  expect(value(await truth())).toMatchObject({ type: "Written", wishes: [{ sheet: "F1", address: "B5" }] });
  expect(await generate()).toMatchObject({ type: "Failed", failure: { code: "WorkbookProtected" } });
});

test("without a plan there is nothing to say", async () => {
  expect(await truth()).toMatchObject({ type: "Failed", failure: { code: "NoInputSheet" } });
});
